import type { Queries, Transaction } from '../db/database.ts';
import { isOfCompany } from '../db/of-company.ts';
import type { EventTable } from '../events/event.table.ts';

const addressChanged = 'membership.email_changed';

/** The events of a subject behind a place up to an instant, oldest first. */
export async function listEventsOfSubject(
  db: Queries,
  companyId: string,
  subjectId: string,
  behind: { created_at: number; id: string },
  to: number,
  limit: number,
): Promise<EventTable[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('subject_id', '=', subjectId)
    .where((where) =>
      where(where.refTuple('created_at', 'id'), '>', where.tuple(behind.created_at, behind.id)),
    )
    .where('created_at', '<=', to)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function updateEventsData(
  tx: Transaction,
  companyId: string,
  ids: readonly string[],
  columns: { data: string; address?: null },
): Promise<void> {
  await tx
    .updateTable('events')
    .set(columns)
    .where('id', 'in', ids)
    .where(isOfCompany('company_id', companyId))
    .execute();
}

/** When a membership came under another address, oldest first. */
export async function listAddressChanges(
  db: Queries,
  companyId: string,
  membershipId: string,
): Promise<EventTable[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('subject_id', '=', membershipId)
    .where('type', '=', addressChanged)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The memberships of a company of which a change of address names this one, or one much like it. */
export async function listMembershipsThatNamed(
  db: Queries,
  companyId: string,
  emailNormal: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('subject_id')
    .distinct()
    .where('company_id', '=', companyId)
    .where('type', '=', addressChanged)
    .where((where) => where(where.fn('lower', ['data']), 'like', `%${emailNormal}%`))
    .execute();
  return rows.map((row) => row.subject_id);
}
