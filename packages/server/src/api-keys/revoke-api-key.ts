import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { revokeApiKeyIfLive } from './api-key.repository.ts';

/**
 * Revokes an API key for good. This process refuses it with its next call, every other within a
 * second. Answers false when there is no such key that is not revoked yet.
 */
export async function revokeApiKey(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  id: string,
): Promise<boolean> {
  const now = clock.now();
  return database.transaction(async (tx) => {
    const row = await revokeApiKeyIfLive(tx, companyId, id, now);
    if (!row) return false;
    await insertEvents(tx, [
      {
        companyId,
        type: 'api_key.revoked',
        subjectId: id,
        actor,
        data: { name: row.name },
        createdAt: now,
      },
    ]);
    return true;
  });
}
