import type { Queries } from '../db/database.ts';
import { isOfCompany } from '../db/of-company.ts';
import type { ListPosition } from '../memberships/list-position.rules.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { type MailFilter, shownKinds } from './mail-list.filters.ts';

const rowColumns = [
  'id',
  'kind',
  'recipient',
  'subject_id',
  'subject',
  'status',
  'problem',
  'file',
  'attempts',
  'due_at',
  'created_at',
  'settled_at',
] as const;

export type ListedMail = Pick<MailTable, (typeof rowColumns)[number]>;

/** A company's mails, newest first, after a place in that order. */
export async function listMails(
  db: Queries,
  companyId: string,
  { membershipId, status }: MailFilter,
  after: ListPosition | undefined,
  limit: number,
): Promise<ListedMail[]> {
  let query = db
    .selectFrom('mails')
    .select(rowColumns)
    .where('kind', 'in', shownKinds)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  // Few mails are of one membership: they are found by it and not by their company.
  query =
    membershipId === undefined
      ? query.where('company_id', '=', companyId)
      : query.where(isOfCompany('company_id', companyId)).where('subject_id', '=', membershipId);
  if (status !== undefined) query = query.where('status', '=', status);
  if (after !== undefined) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('created_at', 'id'), '<', tuple(after.at, after.id)),
    );
  }
  return query.execute();
}

export async function findMail(
  db: Queries,
  companyId: string,
  id: string,
): Promise<(ListedMail & Pick<MailTable, 'body_text' | 'body_html'>) | undefined> {
  return db
    .selectFrom('mails')
    .select([...rowColumns, 'body_text', 'body_html'])
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .where('kind', 'in', shownKinds)
    .executeTakeFirst();
}

/** When test mails of a company were queued for a person after an instant, oldest first. */
export async function listTestMailTimes(
  db: Queries,
  companyId: string,
  userId: string,
  afterMs: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('mails')
    .select('created_at')
    .where('subject_id', '=', userId)
    .where('kind', '=', 'test')
    .where('created_at', '>', afterMs)
    .where(isOfCompany('company_id', companyId))
    .orderBy('created_at')
    .execute();
  return rows.map((row) => row.created_at);
}
