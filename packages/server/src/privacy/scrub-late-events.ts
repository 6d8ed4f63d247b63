import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { listMembershipIds } from './erase.repository.ts';
import { listErasedSince } from './erasure-request.repository.ts';
import { scrubEvents } from './scrub-events.ts';

/** Longer than any process holds back what it has counted, if it can write at all. */
const lateMs = 10 * 60_000;

/**
 * Takes buyers who were erased just now out of what was written since: every process writes refusals
 * a moment after they happened, and may have held one back.
 */
export async function scrubLateEvents({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<void> {
  const erased = await listErasedSince(database.read, clock.now() - lateMs);
  for (const { companyId, customerId } of erased) {
    await database.transaction(async (tx) => {
      for (const id of await listMembershipIds(tx, companyId, customerId)) {
        await scrubEvents(tx, companyId, id);
      }
    });
  }
  // Also for the erasure itself, when others read while its file was to be emptied of it.
  if (erased.length > 0) await database.forgetDeleted();
}
