import type { Queries } from '../db/database.ts';
import '../events/event.table.ts';

/** How the data (JSON) of a reset by empty metadata begins: `cause` is its first member. */
const byEmptyMetadata = '{"cause":"empty_metadata"%';

/**
 * When a membership was reset after an instant by its buyer, or by the app's empty metadata: epoch
 * milliseconds, newest first, `limit` of them at most. The seller's own resets are not among them.
 */
export async function listLimitedResetTimes(
  db: Queries,
  companyId: string,
  membershipId: string,
  afterMs: number,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('events')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('subject_id', '=', membershipId)
    .where('created_at', '>', afterMs)
    .where('type', '=', 'membership.reset')
    .where((where) =>
      where.or([where('actor_kind', '=', 'customer'), where('data', 'like', byEmptyMetadata)]),
    )
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.created_at);
}
