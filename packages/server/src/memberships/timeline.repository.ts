import type { Queries } from '../db/database.ts';
import '../events/event.table.ts';
import '../accounts/account.table.ts';
import '../api-keys/api-key.table.ts';
import './membership.table.ts';
import type { ListPosition } from './list-position.rules.ts';

/** The events of a membership behind a position, newest first. */
export async function listEventsBehind(
  db: Queries,
  companyId: string,
  membershipId: string,
  { at, id }: ListPosition,
  limit: number,
) {
  return db
    .selectFrom('events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('subject_id', '=', membershipId)
    .where((where) => where(where.refTuple('created_at', 'id'), '<', where.tuple(at, id)))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The counts of a membership on a UTC day and the days before it, newest first. */
export async function listDaysUpTo(
  db: Queries,
  companyId: string,
  membershipId: string,
  day: string,
  limit: number,
) {
  return db
    .selectFrom('membership_days')
    .selectAll()
    .where('membership_id', '=', membershipId)
    .where('company_id', '=', companyId)
    .where('day', '<=', day)
    .orderBy('day', 'desc')
    .limit(limit)
    .execute();
}

/** The names of API keys of a company, by their ids. */
export async function listApiKeyNames(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('api_keys')
    .select(['id', 'name'])
    .where('company_id', '=', companyId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The e-mail addresses of people by their ids, also of those who have left the company. */
export async function listAccountEmails(
  db: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('auth_users')
    .select(['id', 'email'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.email]));
}
