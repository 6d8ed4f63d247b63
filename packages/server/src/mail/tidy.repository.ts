import type { Queries, Transaction } from '../db/database.ts';
import type { MailTable } from '../outbox/mail.table.ts';

/** Mails that wait although their time is over, and that nobody is handing over; `limit` at most. */
export function listOverdueMails(
  tx: Transaction,
  now: number,
  limit: number,
): Promise<MailTable[]> {
  return tx
    .selectFrom('mails')
    .selectAll()
    .where('status', '=', 'waiting')
    .where('give_up_at', '<=', now)
    .where((where) =>
      where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]),
    )
    .orderBy('give_up_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Private mails that have ended and whose words are worth nothing any more; `limit` at most. */
export function listMailsToBlank(
  db: Queries,
  now: number,
  limit: number,
): Promise<Pick<MailTable, 'id' | 'kind' | 'file'>[]> {
  return db
    .selectFrom('mails')
    .select(['id', 'kind', 'file'])
    .where('blank_at', '<=', now)
    .where('status', '!=', 'waiting')
    .orderBy('blank_at')
    .limit(limit)
    .execute();
}

/** Forgets private mails that have ended whole: also that they were, and to whom. */
export async function deleteBlanked(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .deleteFrom('mails')
    .where('id', 'in', ids)
    .where('blank_at', 'is not', null)
    .where('status', '!=', 'waiting')
    .execute();
}

/** Of these mails those that may still be read: nobody knows what became of the others. */
export async function findReadable(db: Queries, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('mails')
    .select('id')
    .where('id', 'in', ids)
    .where('blank_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Forgets the HTML of mails that ended before an instant, `limit` at most. Answers how many. */
export async function dropHtmlSettledBefore(
  tx: Transaction,
  before: number,
  limit: number,
): Promise<number> {
  const dropped = await tx
    .updateTable('mails')
    .set({ body_html: null })
    .where('id', 'in', (select) =>
      select
        .selectFrom('mails as old')
        .select('old.id')
        .where('old.body_html', 'is not', null)
        .where('old.settled_at', '<', before)
        .orderBy('old.settled_at')
        .limit(limit),
    )
    .returning('id')
    .execute();
  return dropped.length;
}

/** Forgets mails that ended before an instant, `limit` at most. Answers how many. */
export async function deleteMailsSettledBefore(
  tx: Transaction,
  before: number,
  limit: number,
): Promise<number> {
  const deleted = await tx
    .deleteFrom('mails')
    .where('id', 'in', (select) =>
      select
        .selectFrom('mails as old')
        .select('old.id')
        .where('old.settled_at', '<', before)
        .orderBy('old.settled_at')
        .limit(limit),
    )
    .returning('id')
    .execute();
  return deleted.length;
}
