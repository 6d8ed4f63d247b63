import type {} from '../accounts/account.table.ts';
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

/** The keys of a company with the e-mail address of who made each, newest first. */
export async function listApiKeysWithMakers(db: Queries, companyId: string) {
  return selectWithMakers(db, companyId)
    .orderBy('api_keys.created_at', 'desc')
    .orderBy('api_keys.id', 'desc')
    .execute();
}

/** One key of a company with the e-mail address of who made it. */
export async function findApiKeyWithMaker(db: Queries, companyId: string, id: string) {
  return selectWithMakers(db, companyId).where('api_keys.id', '=', id).executeTakeFirst();
}

function selectWithMakers(db: Queries, companyId: string) {
  return db
    .selectFrom('api_keys')
    .leftJoin('auth_users', 'auth_users.id', 'api_keys.created_by')
    .selectAll('api_keys')
    .select('auth_users.email as maker_email')
    .where('api_keys.company_id', '=', companyId);
}

/** An API key of a company. */
export async function findApiKey(
  db: Queries,
  companyId: string,
  id: string,
): Promise<ApiKeyTable | undefined> {
  return db
    .selectFrom('api_keys')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * Names a key's successor and when the key itself ends: once, and only while it is neither revoked
 * nor expired at `now`. Answers whether it was.
 */
export async function rotateApiKeyIfLive(
  tx: Transaction,
  { company_id: companyId, id }: ApiKeyTable,
  patch: { successor_id: string; expires_at: number },
  now: number,
): Promise<boolean> {
  const row = await tx
    .updateTable('api_keys')
    .set(patch)
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where('successor_id', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
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
