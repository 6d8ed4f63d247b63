import type { Transaction } from '../db/database.ts';
import type { PrivateMailKind } from './mail-kinds.ts';
import './mail.table.ts';

/** Keeps private mails from leaving whose secret is worth nothing any more; what they held goes. */
export async function voidWaitingMails(
  tx: Transaction,
  kind: PrivateMailKind,
  subjectIds: readonly string[],
  now: number,
): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx
    .updateTable('mails')
    .set({ status: 'void', facts: '', settled_at: now })
    .where('subject_id', 'in', subjectIds)
    .where('kind', '=', kind)
    .where('status', '=', 'waiting')
    .execute();
}
