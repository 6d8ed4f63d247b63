import { encodeList } from '../db/columns.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { insertApiKey } from './api-key.repository.ts';
import { apiKeyHint, hashApiKeyToken, makeApiKeyToken } from './api-key-token.ts';
import { isScope } from './scopes.ts';

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
  | { kind: 'invalid'; problem: string };

/** Makes an API key. The secret is in this answer and nowhere else; only its hash is stored. */
export async function createApiKey(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: CreateApiKeyInput,
): Promise<CreateApiKeyOutcome> {
  const name = input.name.trim();
  if (name === '' || name.length > 100) {
    return { kind: 'invalid', problem: 'An API key needs a name of 1 to 100 characters.' };
  }
  const unknown = input.scopes?.find((scope) => !isScope(scope));
  if (unknown !== undefined) {
    return { kind: 'invalid', problem: `There is no scope named ${unknown}.` };
  }
  const now = clock.now();
  if (input.expiresAt !== null && input.expiresAt <= now) {
    return { kind: 'invalid', problem: 'An API key must expire in the future, or never.' };
  }
  const scopes = input.scopes === null ? null : [...new Set(input.scopes)];
  const secret = makeApiKeyToken('live');
  const id = makeId('apik');
  await database.transaction(async (tx) => {
    await insertApiKey(tx, {
      id,
      company_id: companyId,
      name,
      token_hash: hashApiKeyToken(secret),
      hint: apiKeyHint(secret),
      scopes: encodeList(scopes),
      product_ids: encodeList(input.productIds),
      expires_at: input.expiresAt,
      revoked_at: null,
      last_used_at: null,
      created_at: now,
    });
    await insertEvents(tx, [
      {
        companyId,
        type: 'api_key.created',
        subjectId: id,
        actor,
        data: { name, scopes, product_ids: input.productIds },
        createdAt: now,
      },
    ]);
  });
  return { kind: 'created', id, name, secret, scopes };
}
