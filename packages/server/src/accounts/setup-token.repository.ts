import type { Queries, Transaction } from '../db/database.ts';

/** Makes this the only set-up token that works; those that were made before work no more. */
export async function replaceSetupTokens(
  tx: Transaction,
  tokenHash: string,
  now: number,
): Promise<void> {
  await tx.deleteFrom('setup_tokens').execute();
  const row = { token_hash: tokenHash, created_at: now, used_at: null };
  await tx.insertInto('setup_tokens').values(row).execute();
}

/** Whether the server has no company yet. */
export async function isServerEmpty(db: Queries): Promise<boolean> {
  const first = await db.selectFrom('companies').select('id').limit(1).executeTakeFirst();
  return first === undefined;
}

/**
 * Takes a token for whoever uses it, if it is unused and there is no company; answers whether it
 * was taken. All unused tokens are taken together, so that two of them cannot make two companies.
 */
export async function takeSetupToken(
  tx: Transaction,
  tokenHash: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('setup_tokens')
    .set({ used_at: now })
    .where('used_at', 'is', null)
    .where(({ exists, not, selectFrom }) =>
      not(exists(selectFrom('companies').select('companies.id'))),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('setup_tokens as asked')
          .select('asked.token_hash')
          .where('asked.token_hash', '=', tokenHash)
          .where('asked.used_at', 'is', null),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Gives a token back that was taken and made nothing. */
export async function returnSetupToken(tx: Transaction, tokenHash: string): Promise<void> {
  await tx
    .updateTable('setup_tokens')
    .set({ used_at: null })
    .where('token_hash', '=', tokenHash)
    .execute();
}
