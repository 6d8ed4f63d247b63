import { decodeList } from '../db/columns.ts';
import type { Database } from '../db/database.ts';
import type { Authenticator, Principal } from '../http/principal.ts';
import { createBufferedWriter } from '../lib/buffered-writer.ts';
import type { Clock } from '../lib/clock.ts';
import { andThen, type MaybePromise } from '../lib/maybe-promise.ts';
import { precompileApiKeyByHash, updateApiKeyLastUsed } from './api-key.repository.ts';
import { hashApiKeyToken, readApiKeyToken } from './api-key-token.ts';

/** How long a key is trusted without asking the database again: revocation reaches every process within a second. */
const trustedForMs = 800;
const lastUsedEveryMs = 60_000;
const cacheCeiling = 10_000;

interface CachedKey {
  principal: Principal;
  expiresAt: number | null;
  readAt: number;
}

export interface ApiKeyAuthenticator extends Authenticator {
  /** Forgets what this process remembers, so that a change made here counts at once. */
  forget(): void;
  close(): Promise<void>;
}

/**
 * Authenticates bearer tokens: malformed ones without the database, others by one look-up by
 * SHA-256, remembered for less than a second. Unknown, revoked and expired keys are alike.
 */
export function createApiKeyAuthenticator(
  database: Database,
  clock: Clock,
  onError: (error: unknown) => void,
): ApiKeyAuthenticator {
  const find = precompileApiKeyByHash(database);
  // By token, good ones only: hashing it anew would cost each call more than the look-up. A Map
  // compares what has the same hash over its whole length, so how long that takes does not tell how
  // much of a guess was right.
  const cache = new Map<string, CachedKey>();
  let reading = new Map<string, Promise<CachedKey | undefined>>();
  const notedAt = new Map<string, number>();
  const uses = createBufferedWriter<{ companyId: string; id: string; at: number }>({
    key: (use) => use.id,
    merge: (_, added) => added,
    write: (items) =>
      database.transaction(
        async (tx) => {
          for (const { companyId, id, at } of items) {
            await updateApiKeyLastUsed(tx, companyId, id, at);
          }
        },
        { durable: false },
      ),
    onError,
  });

  function remember(
    token: string,
    row: readonly unknown[] | undefined,
    readAt: number,
  ): CachedKey | undefined {
    const key = row && toCachedKey(row, readAt);
    if (!key) {
      cache.delete(token);
      return undefined;
    }
    if (cache.size >= cacheCeiling) cache.clear();
    cache.set(token, key);
    return key;
  }

  function read(token: string): MaybePromise<CachedKey | undefined> {
    const underWay = reading.get(token);
    if (underWay) return underWay;
    // Trust counts from before the question, or a slow answer would stretch it.
    const askedAt = performance.now();
    const asked = reading;
    // What was asked before all was forgotten may tell of a key as it was: it is not remembered.
    const found = andThen(find(hashApiKeyToken(token)), (row) =>
      asked === reading ? remember(token, row, askedAt) : row && toCachedKey(row, askedAt),
    );
    if (!(found instanceof Promise)) return found;
    const shared = found.finally(() => asked.delete(token));
    reading.set(token, shared);
    return shared;
  }

  function admit(key: CachedKey | undefined): Principal | undefined {
    if (!key) return undefined;
    const now = clock.now();
    if (key.expiresAt !== null && key.expiresAt <= now) return undefined;
    const { companyId, id } = key.principal;
    if (now - (notedAt.get(id) ?? 0) >= lastUsedEveryMs) {
      notedAt.set(id, now);
      uses.add({ companyId, id, at: now });
    }
    return key.principal;
  }

  return {
    authenticate(token) {
      const cached = cache.get(token);
      if (cached && performance.now() - cached.readAt < trustedForMs) return admit(cached);
      if (!cached && !readApiKeyToken(token).ok) return undefined;
      return andThen(read(token), admit);
    },
    forget() {
      cache.clear();
      reading = new Map();
    },
    close: () => uses.close(),
  };
}

function toCachedKey(row: readonly unknown[], readAt: number): CachedKey | undefined {
  const [id, companyId, scopes, productIds, expiresAt, revokedAt] = row as [
    string,
    string,
    string | null,
    string | null,
    number | null,
    number | null,
  ];
  if (revokedAt !== null) return undefined;
  const scopeList = decodeList(scopes);
  const productList = decodeList(productIds);
  const principal: Principal = {
    kind: 'api_key',
    id,
    companyId,
    scopes: scopeList && new Set(scopeList),
    productIds: productList && new Set(productList),
  };
  return { principal, expiresAt, readAt };
}
