import type { Queries } from '../db/database.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import { graceStartAt } from './membership.filters.ts';
import type { Membership } from './membership.ts';

/**
 * Memberships of all companies that were noted as valid and that time may have ended: a hard end
 * or the end of a period (with the product's grace, unless it is to be canceled) before `now`.
 */
export async function listLapsed(db: Queries, now: number, limit: number): Promise<Membership[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select(joinedColumns)
    .where('memberships.valid_noted', '=', 1)
    .where((where) =>
      where.or([
        where('memberships.expires_at', '<=', now),
        where.and([
          where('memberships.renewal_period_end', '<=', now),
          where('memberships.cancel_at_period_end', '=', 1),
        ]),
        where.and([
          where('memberships.renewal_period_end', '<=', now),
          where('memberships.renewal_period_end', '<=', graceStartAt(where, now)),
        ]),
      ]),
    )
    .orderBy('memberships.id')
    .limit(limit)
    .execute();
  return rows.map(readNamedMembership);
}
