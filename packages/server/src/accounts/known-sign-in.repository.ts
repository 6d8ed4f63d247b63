import type { Transaction } from '../db/database.ts';
import './account.table.ts';

/**
 * Remembers from where somebody has signed in at `now` (epoch milliseconds). Answers whether that
 * was `known`, is their `first` at all, or is `new` beside others.
 */
export async function rememberSignIn(
  tx: Transaction,
  userId: string,
  fingerprint: string,
  now: number,
): Promise<'known' | 'first' | 'new'> {
  const known = await tx
    .selectFrom('known_sign_ins')
    .select('fingerprint')
    .where('user_id', '=', userId)
    .limit(1)
    .executeTakeFirst();
  const inserted = await tx
    .insertInto('known_sign_ins')
    .values({ user_id: userId, fingerprint, last_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'fingerprint']).doNothing())
    .returning('fingerprint')
    .executeTakeFirst();
  if (inserted) return known ? 'new' : 'first';
  await tx
    .updateTable('known_sign_ins')
    .set({ last_at: now })
    .where('user_id', '=', userId)
    .where('fingerprint', '=', fingerprint)
    .execute();
  return 'known';
}
