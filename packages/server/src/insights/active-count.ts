import type { Database } from '../db/database.ts';
import { type Clock, monotonicMs } from '../lib/clock.ts';
import { countActiveMemberships } from './insights.repository.ts';

export interface ActiveCount {
  readonly active: number;
  /** When it was counted, epoch milliseconds. */
  readonly asOf: number;
}

/** Gives a company's active memberships, counted now or a little while ago. */
export type ActiveCounts = (companyId: string) => Promise<ActiveCount>;

/**
 * A count is kept this many times as long as it took: of a million memberships it takes 40 ms, in
 * which the embedded database answers nobody else, so that it may happen once in 20 s. A small
 * company's takes less than a millisecond: it sees what it has just done.
 */
const restFactor = 500;
/** Of so many companies counts are kept at once. */
const capacity = 1000;

interface Kept {
  readonly count: Promise<ActiveCount>;
  untilMs: number;
}

export function createActiveCounts(
  { database, clock }: { database: Database; clock: Clock },
  elapsedMs: () => number = monotonicMs,
): ActiveCounts {
  const kept = new Map<string, Kept>();
  return (companyId) => {
    const now = clock.now();
    const before = kept.get(companyId);
    if (before && now < before.untilMs) return before.count;
    if (kept.size >= capacity) kept.clear();
    const startedAt = elapsedMs();
    const entry: Kept = {
      // Whoever asks while it is being counted waits for the same count.
      untilMs: Number.POSITIVE_INFINITY,
      count: countActiveMemberships(database.read, companyId).then((active) => {
        entry.untilMs = now + restFactor * (elapsedMs() - startedAt);
        return { active, asOf: now };
      }),
    };
    kept.set(companyId, entry);
    entry.count.catch(() => kept.delete(companyId));
    return entry.count;
  };
}
