/** Mails of a company about its products, whose words the seller may change. */
export const productMailKinds = [
  'key_delivered',
  'license_reset',
  'key_refused',
  'trial_ending',
  'payment_failed',
  'expiring',
  'expired',
] as const;
export type ProductMailKind = (typeof productMailKinds)[number];

/** Reminders: who does not want them may unsubscribe (RFC 8058). All others are transactional. */
export const reminderKinds: ReadonlySet<ProductMailKind> = new Set(['trial_ending', 'expiring']);

/** What only the addressee may read: never shown in a list, sealed until it is sent. */
export const privateMailKinds = [
  'sign_in_code',
  'email_change_code',
  'invitation',
  'new_sign_in',
  'data_erased',
] as const;
export type PrivateMailKind = (typeof privateMailKinds)[number];

export type MailKind = ProductMailKind | PrivateMailKind | 'test';

/** What a mail says that is not read anew when it is sent: instants are epoch milliseconds. */
export interface MailFacts {
  key_delivered: Record<string, never>;
  license_reset: { by: 'buyer' | 'seller' | 'app'; at: number };
  key_refused: { at: number };
  trial_ending: { endsAt: number };
  /** Until when the key goes on without the payment. */
  payment_failed: { accessUntil: number };
  expiring: { endsAt: number };
  expired: { endedAt: number };
  sign_in_code: { code: string };
  /** To the present address and to the new one, each with a code of its own. */
  email_change_code: { code: string; to: 'present' | 'new' };
  invitation: { token: string; role: string; expiresAt: number; invitedBy: string };
  new_sign_in: { at: number; address: string; browser: string };
  /** What the seller was called then, and whether it was the last one with something on the buyer. */
  data_erased: { seller: string; everywhere: boolean };
  /** A mail of that kind with made-up facts, for the seller to look at; `subject` and `body` as edited. */
  test: { of: ProductMailKind; subject: string; body: string };
}

export function isPrivateMail(kind: string): kind is PrivateMailKind {
  return (privateMailKinds as readonly string[]).includes(kind);
}
