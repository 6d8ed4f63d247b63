import type { Queries } from '../db/database.ts';
import { dayMs, type Membership } from './membership.ts';
import { listLimitedResetTimes } from './reset-limit.repository.ts';

/** What every reset of a key is written as, whoever caused it. */
export const resetEvent = 'membership.reset';
/** Without a limit nobody needs to know more exactly. */
const mostCounted = 100;

export interface ResetUse {
  /** Resets by the buyer or the app in the days of the limit; without a limit, in all. */
  readonly used: number;
  /** When the next one is free, epoch milliseconds; null when one is free now, or where nothing limits them. */
  readonly nextAt: number | null;
}

/** How much of a product's reset limit a key has used at `now`. What the seller resets uses nothing of it. */
export async function readResetUse(
  db: Queries,
  { companyId, id, settings }: Membership,
  now: number,
): Promise<ResetUse> {
  const { resetLimit, resetLimitDays } = settings;
  if (resetLimit === null || resetLimitDays === null) {
    const times = await listLimitedResetTimes(db, companyId, id, 0, mostCounted);
    return { used: times.length, nextAt: null };
  }
  const spanMs = resetLimitDays * dayMs;
  const times = await listLimitedResetTimes(db, companyId, id, now - spanMs, resetLimit);
  const oldest = times.at(-1);
  const isSpent = times.length >= resetLimit;
  return { used: times.length, nextAt: isSpent ? (oldest ?? now) + spanMs : null };
}

/**
 * When a reset by empty metadata is due: now when one is left, null where the product has no reset
 * limit, because only together with one is such a reset had.
 */
export async function nextResetDueAt(
  db: Queries,
  membership: Membership,
  now: number,
): Promise<number | null> {
  const { resetLimit, resetLimitDays } = membership.settings;
  if (resetLimit === null || resetLimitDays === null) return null;
  return (await readResetUse(db, membership, now)).nextAt ?? now;
}
