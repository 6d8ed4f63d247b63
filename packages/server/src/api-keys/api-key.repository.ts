import type { Database, PrecompiledRead, Queries, Transaction } from '../db/database.ts';
import type { ApiKeyTable } from './api-key.table.ts';

/** The look-up of authentication: by the token's hash, in the order of the columns named here. */
export function precompileApiKeyByHash(database: Database): PrecompiledRead {
  return database.precompile(1, (db, [hash = '' as never]) =>
    db
      .selectFrom('api_keys')
      .select(['id', 'company_id', 'scopes', 'product_ids', 'expires_at', 'revoked_at'])
      .where('token_hash', '=', hash),
  );
}

export async function insertApiKey(tx: Transaction, row: ApiKeyTable): Promise<void> {
  await tx.insertInto('api_keys').values(row).execute();
}

export async function listApiKeys(db: Queries, companyId: string): Promise<ApiKeyTable[]> {
  return db
    .selectFrom('api_keys')
    .selectAll()
    .where('company_id', '=', companyId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Revokes once; answers the row, or undefined when there is none that is not revoked yet. */
export async function revokeApiKeyIfLive(
  tx: Transaction,
  companyId: string,
  id: string,
  revokedAt: number,
): Promise<ApiKeyTable | undefined> {
  return tx
    .updateTable('api_keys')
    .set({ revoked_at: revokedAt })
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** An API key wherever it is. For the operator's command line only. */
export async function findApiKeyAnywhere(
  db: Queries,
  id: string,
): Promise<ApiKeyTable | undefined> {
  return db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Notes when a key was last used. */
export async function updateApiKeyLastUsed(
  tx: Transaction,
  companyId: string,
  id: string,
  lastUsedAt: number,
): Promise<void> {
  await tx
    .updateTable('api_keys')
    .set({ last_used_at: lastUsedAt })
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .execute();
}
