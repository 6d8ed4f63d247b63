import { setImmediate } from 'node:timers/promises';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import {
  emptyAddresses,
  findSliceEnd,
  listCompaniesToForget,
} from './forget-addresses.repository.ts';

/** So many events are written at once, and those of the same instant. */
export const forgetSliceSize = 1000;

/**
 * Empties the network addresses (IP) of events that are older than their company keeps them. Answers
 * how many. Safe to run in several processes, and to be cut short: what is left is found next time.
 */
export async function forgetAddresses({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<number> {
  let forgotten = 0;
  for (const { id, upTo } of await listCompaniesToForget(database.read, clock.now())) {
    for (;;) {
      const end = await findSliceEnd(database.read, id, upTo, forgetSliceSize);
      const sliceEnd = end ?? upTo;
      forgotten += await database.transaction((tx) => emptyAddresses(tx, id, sliceEnd));
      if (end === undefined) break;
      // Lets requests through between two slices.
      await setImmediate();
    }
  }
  return forgotten;
}
