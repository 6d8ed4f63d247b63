import type { Queries } from '../db/database.ts';
import type { MailTable } from './mail.table.ts';

/** When mails of a kind about these subjects were queued after an instant (epoch milliseconds), and how they stand. */
export async function listMailTimesAfter(
  db: Queries,
  subjectIds: readonly string[],
  kind: string,
  afterMs: number,
): Promise<Pick<MailTable, 'subject_id' | 'created_at' | 'status'>[]> {
  return db
    .selectFrom('mails')
    .select(['subject_id', 'created_at', 'status'])
    .where('subject_id', 'in', subjectIds)
    .where('kind', '=', kind)
    .where('created_at', '>', afterMs)
    .execute();
}

/** The newest mail of a kind about a subject. */
export async function findNewestMailId(
  db: Queries,
  companyId: string,
  subjectId: string,
  kind: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('mails')
    .select('id')
    .where('company_id', '=', companyId)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
