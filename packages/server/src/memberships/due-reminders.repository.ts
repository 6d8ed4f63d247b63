import type { Queries } from '../db/database.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import type { Membership } from './membership.ts';

/**
 * Memberships of all companies of which a reminder is due at `now` and that were noted as valid:
 * at most `limit` of them, who waits longest first.
 */
export async function listToRemind(db: Queries, now: number, limit: number): Promise<Membership[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select(joinedColumns)
    .where('memberships.valid_noted', '=', 1)
    .where('memberships.remind_at', '<=', now)
    .orderBy('memberships.remind_at')
    .orderBy('memberships.id')
    .limit(limit)
    .execute();
  return rows.map(readNamedMembership);
}
