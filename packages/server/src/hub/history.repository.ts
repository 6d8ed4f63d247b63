import type { Queries } from '../db/database.ts';
import '../events/event.table.ts';
import '../memberships/membership.table.ts';
import type { EventTable } from '../events/event.table.ts';
import { utcDay } from '../lib/clock.ts';
import type { ListPosition } from '../memberships/list-position.rules.ts';
import type { MembershipDayTable } from '../memberships/membership.table.ts';
import { toldTypes, turningTypes } from './history.rules.ts';

/** A membership of a buyer, as it was found by the buyer's address. */
export interface OwnMembership {
  readonly companyId: string;
  readonly id: string;
  readonly email: string;
}

/** When the key was first given to a machine after an instant (epoch milliseconds); undefined when never. */
export async function findFirstBinding(
  db: Queries,
  { companyId, id }: OwnMembership,
  since: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('events')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('subject_id', '=', id)
    .where('created_at', '>', since)
    .where('type', 'in', ['membership.bound', 'membership.metadata_replaced'])
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.created_at;
}

/** What a buyer is told of behind a position and since an instant (epoch milliseconds), newest first. */
export async function listToldEvents(
  db: Queries,
  { companyId, id }: OwnMembership,
  { behind, since }: { readonly behind: ListPosition; readonly since: number },
  limit: number,
): Promise<EventTable[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('subject_id', '=', id)
    .where('created_at', '>=', since)
    .where((where) =>
      where(where.refTuple('created_at', 'id'), '<', where.tuple(behind.at, behind.id)),
    )
    .where('type', 'in', toldTypes)
    .where((where) =>
      where.or([
        where('type', 'not in', ['membership.went_valid', 'membership.went_invalid']),
        where.not(
          where.exists(
            where
              .selectFrom('events as turning')
              .select('turning.id')
              .whereRef('turning.company_id', '=', 'events.company_id')
              .whereRef('turning.subject_id', '=', 'events.subject_id')
              .whereRef('turning.created_at', '=', 'events.created_at')
              .where('turning.type', 'in', turningTypes),
          ),
        ),
      ]),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The UTC days on which a membership was used since an instant, of this one and those before it, newest first. */
export async function listDaysOfUse(
  db: Queries,
  { companyId, id }: OwnMembership,
  { lastDay, since }: { readonly lastDay: string; readonly since: number },
  limit: number,
): Promise<MembershipDayTable[]> {
  return db
    .selectFrom('membership_days')
    .selectAll()
    .where('membership_id', '=', id)
    .where('company_id', '=', companyId)
    .where('day', '<=', lastDay)
    .where('day', '>=', utcDay(since))
    .where('last_at', '>=', since)
    .where('validations', '>', 0)
    .orderBy('day', 'desc')
    .limit(limit)
    .execute();
}
