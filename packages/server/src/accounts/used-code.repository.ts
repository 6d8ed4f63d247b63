import type { Transaction } from '../db/database.ts';
import { toIsoInstant } from '../lib/clock.ts';
import './account.table.ts';

/**
 * Notes that somebody has used a code, among what better-auth keeps for a while and clears away. Answers
 * false when it is noted and not expired. Instants in epoch milliseconds.
 */
export async function insertUsedCodeUnlessThere(
  tx: Transaction,
  userId: string,
  code: string,
  times: { readonly now: number; readonly expiresAt: number },
): Promise<boolean> {
  const id = `used-code-${userId}-${code}`;
  const now = toIsoInstant(times.now);
  const end = { expires_at: toIsoInstant(times.expiresAt), updated_at: now };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('auth_verifications')
    .values({ id, identifier: id, value: userId, created_at: now, ...end })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(end).where('auth_verifications.expires_at', '<=', now),
    )
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
