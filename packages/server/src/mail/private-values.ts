import { type Role, roleTable } from '../accounts/roles.ts';
import { formatLongInstant } from '../lib/clock.ts';
import type { MailFacts, PrivateMailKind } from '../outbox/mail-kinds.ts';
import type { MailValues } from './fill-text.ts';
import type { MailText } from './mail-text.ts';
import { dataErasedTexts, emailChangeTexts, privateMailTexts } from './private-mail-texts.ts';

/** The words of a private mail, and the values of its own. `facts` are those of the kind. */
export function privateMail(
  kind: PrivateMailKind,
  facts: unknown,
  { publicUrl, to, seller }: { publicUrl: string; to: string; seller: string | null },
): { text: MailText; values: MailValues } {
  const of = <Kind extends PrivateMailKind>(_kind: Kind) => facts as MailFacts[Kind];
  const shared = { site: new URL(publicUrl).host, email: to };
  switch (kind) {
    case 'sign_in_code':
      return { text: privateMailTexts[kind], values: { ...shared, code: of(kind).code } };
    case 'email_change_code': {
      const { code, to: half } = of(kind);
      return { text: emailChangeTexts[half], values: { ...shared, code } };
    }
    case 'invitation': {
      const { token, role, expiresAt, invitedBy } = of(kind);
      return {
        text: privateMailTexts[kind],
        values: {
          ...shared,
          seller_name: seller,
          invited_by: invitedBy,
          role: role.replaceAll('_', ' '),
          role_words: roleTable[role as Role]?.words ?? '',
          expires_at: formatLongInstant(expiresAt),
          invitation_link: `${publicUrl}/invitation#token=${token}`,
        },
      };
    }
    case 'new_sign_in': {
      const { at, address, browser } = of(kind);
      return {
        text: privateMailTexts[kind],
        values: {
          ...shared,
          signed_in_at: formatLongInstant(at),
          browser,
          address,
          account_link: `${publicUrl}/account`,
        },
      };
    }
    case 'data_erased': {
      const { seller: seller_name, everywhere } = of(kind);
      const text = dataErasedTexts[everywhere ? 'everywhere' : 'here'];
      return { text, values: { ...shared, seller_name } };
    }
  }
}
