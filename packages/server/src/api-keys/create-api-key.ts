import { decodeList, encodeList } from '../db/columns.ts';
import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import type { Problem } from '../lib/problem.ts';
import { insertApiKey } from './api-key.repository.ts';
import { findApiKeyProblem } from './api-key.rules.ts';
import type { ApiKeyTable } from './api-key.table.ts';
import { apiKeyHint, hashApiKeyToken, makeApiKeyToken } from './api-key-token.ts';

export interface CreateApiKeyInput {
  name: string;
  /** Null: every scope, later ones included. */
  scopes: readonly string[] | null;
  /** Null: every product. Whether they exist is the caller's to see to. */
  productIds: readonly string[] | null;
  expiresAt: number | null;
}

export type CreateApiKeyOutcome =
  | { kind: 'created'; id: string; name: string; secret: string; scopes: readonly string[] | null }
  | ({ kind: 'invalid' } & Problem);

/** Makes an API key. The secret is in this answer and nowhere else; only its hash is stored. */
export async function createApiKey(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: CreateApiKeyInput,
): Promise<CreateApiKeyOutcome> {
  const now = clock.now();
  const problem = findApiKeyProblem(input, now);
  if (problem) return { kind: 'invalid', ...problem };
  const { row, secret } = await database.transaction((tx) =>
    insertNewApiKey(tx, companyId, actor, input, now),
  );
  const { id, name } = row;
  return { kind: 'created', id, name, secret, scopes: decodeList(row.scopes) };
}

/** Inserts a key with a new secret, in the caller's transaction; all of it was judged before. */
export async function insertNewApiKey(
  tx: Transaction,
  companyId: string,
  actor: Actor,
  input: CreateApiKeyInput,
  now: number,
  id = makeId('apik'),
): Promise<{ row: ApiKeyTable; secret: string }> {
  const secret = makeApiKeyToken('live');
  const scopes = input.scopes && [...new Set(input.scopes)];
  const row: ApiKeyTable = {
    id,
    company_id: companyId,
    name: input.name.trim(),
    token_hash: hashApiKeyToken(secret),
    hint: apiKeyHint(secret),
    scopes: encodeList(scopes),
    product_ids: encodeList(input.productIds),
    expires_at: input.expiresAt,
    revoked_at: null,
    last_used_at: null,
    created_at: now,
    created_by: actor.kind === 'account' ? actor.id : null,
    successor_id: null,
  };
  await insertApiKey(tx, row);
  await insertEvents(tx, [
    {
      companyId,
      type: 'api_key.created',
      subjectId: row.id,
      actor,
      data: { name: row.name, scopes, product_ids: input.productIds },
      createdAt: now,
    },
  ]);
  return { row, secret };
}
