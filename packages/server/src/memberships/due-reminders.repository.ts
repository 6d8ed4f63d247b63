import type { Queries } from '../db/database.ts';
import '../plans/plan.table.ts';
import { priceOf } from '../plans/plan.rules.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import type { Membership } from './membership.ts';

/** A membership of which a reminder is due, and whether its plan costs nothing. */
export interface DueMembership {
  readonly membership: Membership;
  readonly isFree: boolean;
}

/**
 * Memberships of all companies of which a reminder is due at `now` and that were noted as valid:
 * at most `limit` of them, who waits longest first.
 */
export async function listToRemind(
  db: Queries,
  now: number,
  limit: number,
): Promise<DueMembership[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .innerJoin('plans', 'plans.id', 'memberships.plan_id')
    .select(joinedColumns)
    .select(['plans.initial_price', 'plans.renewal_price'])
    .where('memberships.valid_noted', '=', 1)
    .where('memberships.remind_at', '<=', now)
    .orderBy('memberships.remind_at')
    .orderBy('memberships.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    membership: readNamedMembership(row),
    isFree: priceOf(row) === 0,
  }));
}
