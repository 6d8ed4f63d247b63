import type { Queries } from '../db/database.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import { graceStartAt } from './membership.filters.ts';
import type { Membership } from './membership.ts';

/**
 * Memberships of all companies that were noted as valid and that time may have ended: a hard end
 * or the end of a period (with the product's grace, unless it is to be canceled) before `now`.
 * At most `limit` of each kind; one may be of both.
 */
export async function listLapsed(db: Queries, now: number, limit: number): Promise<Membership[]> {
  // Two statements: SQLite uses neither end's index when both stand in one condition, and would
  // read the whole table. All processes take them in one order, so that none waits for another.
  const ended = await notedAsValid(db, limit)
    .where('memberships.expires_at', '<=', now)
    .orderBy('memberships.expires_at')
    .orderBy('memberships.id')
    .execute();
  const periodOver = await notedAsValid(db, limit)
    .where('memberships.renewal_period_end', '<=', now)
    .where((where) =>
      where.or([
        where('memberships.cancel_at_period_end', '=', 1),
        where('memberships.renewal_period_end', '<=', graceStartAt(where, now)),
      ]),
    )
    .orderBy('memberships.renewal_period_end')
    .orderBy('memberships.id')
    .execute();
  return [...ended, ...periodOver].map(readNamedMembership);
}

function notedAsValid(db: Queries, limit: number) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select(joinedColumns)
    .where('memberships.valid_noted', '=', 1)
    .limit(limit);
}
