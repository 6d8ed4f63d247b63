import { isPrivateMail, type PrivateMailKind, type ProductMailKind } from '../outbox/mail-kinds.ts';

export type WordedKind = ProductMailKind | PrivateMailKind;

/** What stands for a value in a mail's text. */
export interface Placeholder {
  readonly name: string;
  /** One sentence for the seller. */
  readonly meaning: string;
  /** A key, a code or a link that is alone in its paragraph is shown large or as a button. */
  readonly shape: 'words' | 'key' | 'code' | 'link';
  /** What the button of a link says. */
  readonly label?: string;
  /** The value is a whole sentence or more, and has a paragraph of its own. */
  readonly isSentence?: true;
}

const words = (name: string, meaning: string): Placeholder => ({ name, meaning, shape: 'words' });
const sentence = (name: string, meaning: string): Placeholder => ({
  ...words(name, meaning),
  isSentence: true,
});
const link = (name: string, label: string, meaning: string): Placeholder => ({
  name,
  meaning,
  shape: 'link',
  label,
});

const code: Placeholder = { name: 'code', meaning: 'The one-time code.', shape: 'code' };

/** In every mail about a product. */
const ofProducts: readonly Placeholder[] = [
  words('product_name', 'What the product is called.'),
  words('seller_name', 'What your company is called.'),
  words('email', 'The address that the mail goes to.'),
  words(
    'support_email',
    'Where buyers reach you. While your settings name no address, a paragraph with this is left out.',
  ),
  link(
    'hub_link',
    'Open your purchase',
    "The purchase's own page, where the buyer resets the key and downloads. Without Software neither is there: mails about the key then leave a paragraph with this out.",
  ),
];

/** In every mail of the server itself. */
const ofServer: readonly Placeholder[] = [
  words('site', 'The host name of this server.'),
  words('email', 'The address that the mail goes to.'),
];

const own: Readonly<Record<WordedKind, readonly Placeholder[]>> = {
  key_delivered: [
    { name: 'license_key', meaning: 'The license key.', shape: 'key' },
    sentence(
      'where_to_download',
      'A sentence: the download is on the page of the purchase. While the product has no Software, a paragraph with this is left out.',
    ),
    sentence(
      'how_to_move',
      'A sentence: how the key gets to another machine, by Reset Key or, without Software, by you.',
    ),
    link(
      'download_link',
      'Download {{product_name}}',
      'Where the buyer downloads the product. While it has no Software, a paragraph with this is left out.',
    ),
  ],
  license_reset: [
    words(
      'reset_by',
      'Who reset the key, as the beginning of a sentence: You (to the buyer), your company, or The app.',
    ),
    words('reset_at', 'When it was reset, in UTC.'),
    link(
      'not_you_link',
      'This was not me',
      'For a buyer who did not expect the reset: signs out every browser. Works for seven days.',
    ),
  ],
  key_refused: [
    words('refused_at', 'When the other machine asked, in UTC.'),
    sentence(
      'way_on',
      'A sentence: what to do if that was the buyer, by Reset Key or, without Software, by you.',
    ),
  ],
  trial_ending: [words('trial_ends_at', 'When the trial ends, in UTC.')],
  payment_failed: [words('access_until', 'Until when the key works without the payment, in UTC.')],
  expiring: [words('ends_at', 'When the license ends, in UTC.')],
  expired: [
    words('ended_at', 'When the license ended, in UTC.'),
    sentence(
      'way_back',
      'A sentence: the same key works again when the license is extended. After a canceled renewal, a paragraph with this is left out.',
    ),
  ],
  sign_in_code: [code],
  email_change_code: [code],
  invitation: [
    words('seller_name', 'What the company is called.'),
    words('invited_by', 'The address of who invites.'),
    words('role', 'What the role is called.'),
    words('role_words', 'What the role is for.'),
    words('expires_at', 'Until when the invitation lasts, in UTC.'),
    link('invitation_link', 'Accept the invitation', 'Where the invitation is accepted.'),
  ],
  new_sign_in: [
    words('signed_in_at', 'When the session began, in UTC.'),
    words('browser', 'Which browser on which system.'),
    words('address', 'From which network address.'),
    link('account_link', 'See where you are signed in', "The account's page."),
  ],
  data_erased: [words('seller_name', 'What the company is called.')],
};

/** Written below every reminder by the program itself. */
const unsubscribe = link('unsubscribe_link', 'Unsubscribe from reminders', 'Stops reminders.');

/** Without which a mail of the kind would be of no use. */
const required: Partial<Record<WordedKind, readonly string[]>> = {
  key_delivered: ['license_key'],
  license_reset: ['not_you_link'],
  key_refused: ['way_on'],
  sign_in_code: ['code'],
  email_change_code: ['code'],
  invitation: ['invitation_link'],
  new_sign_in: ['account_link'],
};

const tables = new Map<WordedKind, readonly Placeholder[]>(
  (Object.keys(own) as WordedKind[]).map((kind) => {
    return [kind, [...own[kind], ...(isPrivateMail(kind) ? ofServer : ofProducts)]];
  }),
);

/** The placeholders of a kind, its own first. */
export function placeholdersOf(kind: WordedKind): readonly Placeholder[] {
  return tables.get(kind) ?? [];
}

/** One of them, or the one that stands below reminders. */
export function findPlaceholder(kind: WordedKind, name: string): Placeholder | undefined {
  if (name === unsubscribe.name) return unsubscribe;
  return placeholdersOf(kind).find((one) => one.name === name);
}

export function isRequired(kind: WordedKind, name: string): boolean {
  return required[kind]?.includes(name) ?? false;
}

/** Whether a subject may hold it: lists of mails show subjects to whoever looks over a shoulder. */
export function fitsSubject({ shape, name, isSentence }: Placeholder): boolean {
  return shape === 'words' && isSentence !== true && name !== 'support_email';
}
