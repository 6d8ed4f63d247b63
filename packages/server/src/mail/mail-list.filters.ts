import type { MailStatus } from '../outbox/mail.table.ts';
import { productMailKinds } from '../outbox/mail-kinds.ts';

export const mailStatuses = [
  'waiting',
  'sent',
  'refused',
  'expired',
  'void',
] as const satisfies MailStatus[];

/** What a seller sees. Mails that only their addressee may read are rows of no list. */
export const shownKinds: readonly string[] = [...productMailKinds, 'test'];

export interface MailFilter {
  readonly membershipId?: string | undefined;
  readonly status?: MailStatus | undefined;
}
