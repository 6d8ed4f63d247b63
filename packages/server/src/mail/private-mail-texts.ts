import type { PrivateMailKind } from '../outbox/mail-kinds.ts';
import type { MailText } from './mail-text.ts';

const body = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

type Worded = Exclude<PrivateMailKind, 'email_change_code' | 'data_erased'>;

/** What mails of the server itself say. Nobody changes them. */
export const privateMailTexts: Readonly<Record<Worded, MailText>> = {
  sign_in_code: {
    subject: 'Your sign-in code',
    body: body(
      'This code signs you in to your purchases at {{site}}:',
      '{{code}}',
      'It works once, for ten minutes. Enter it only on the page where you asked for it, and give it to nobody: we never ask for it.',
      'Did you not ask for a code? Then there is nothing to do: without this mail nobody can sign in.',
    ),
  },
  invitation: {
    subject: 'You are invited to {{seller_name}}',
    body: body(
      '{{invited_by}} invites you to the team of {{seller_name}}, to look after its products, license keys and buyers.',
      'Your role: {{role}}. {{role_words}}',
      '{{invitation_link}}',
      'The invitation is for you alone and lasts until {{expires_at}}. If you expected none, leave it: without you nothing happens.',
    ),
  },
  new_sign_in: {
    subject: 'New sign-in to your account',
    body: body(
      'Your account at {{site}} was signed in to from a browser or a network that it had not seen before.',
      'When: {{signed_in_at}}\nBrowser: {{browser}}\nNetwork address: {{address}}',
      'If that was you, there is nothing to do. If not: end that session in your account, then change your password.',
      '{{account_link}}',
    ),
  },
};

/** The two halves of a change of address: what each address is told. */
export const emailChangeTexts: Readonly<Record<'present' | 'new', MailText>> = {
  present: {
    subject: 'Confirm your new e-mail address',
    body: body(
      'Your purchases at {{site}} are about to get another e-mail address. This code says that it is all right:',
      '{{code}}',
      'It works once, for ten minutes. A second code went to the new address; both are needed.',
      'Did you not ask for this? Then give the code to nobody: without it nothing changes. To be safe, sign out everywhere on the account page of your purchases.',
    ),
  },
  new: {
    subject: 'Confirm your e-mail address',
    body: body(
      'This code confirms that purchases at {{site}} may get this e-mail address:',
      '{{code}}',
      'It works once, for ten minutes. A second code went to the present address; both are needed.',
      'Did you not ask for this? Then there is nothing to do: without the code nothing changes.',
    ),
  },
};

const erasedSubject = '{{seller_name}} has deleted your data';
const erasedHere =
  '{{seller_name}} has deleted what it held on you at {{site}}. The license keys from it do not work any more.';

/** A buyer's data is gone: with this seller, or with it the last one had any. */
export const dataErasedTexts: Readonly<Record<'here' | 'everywhere', MailText>> = {
  here: {
    subject: erasedSubject,
    body: body(erasedHere, 'Purchases from other sellers stay as they were.'),
  },
  everywhere: {
    subject: erasedSubject,
    body: body(
      erasedHere,
      'No other seller has anything on you at {{site}}: your sign-in there has ended with it.',
    ),
  },
};
