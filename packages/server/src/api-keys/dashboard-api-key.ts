import { decodeList } from '../db/columns.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { stateOf } from './api-key.rules.ts';
import type { ApiKeyTable } from './api-key.table.ts';
import { isClientSafe } from './scopes.ts';

/** An API key as the seller's pages show it: never its secret, nor the hash of it. */
export function toDashboardApiKey(key: ApiKeyTable & { maker_email: string | null }, now: number) {
  const scopes = decodeList(key.scopes);
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes,
    product_ids: decodeList(key.product_ids),
    client_safe: isClientSafe(scopes),
    state: stateOf(key, now),
    expires_at: toUnixSeconds(key.expires_at),
    revoked_at: toUnixSeconds(key.revoked_at),
    last_used_at: toUnixSeconds(key.last_used_at),
    created_at: toUnixSeconds(key.created_at),
    created_by: key.maker_email,
    successor_id: key.successor_id,
  };
}
