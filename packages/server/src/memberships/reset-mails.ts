import type { Transaction } from '../db/database.ts';
import { utcDay, utcDayStart } from '../lib/clock.ts';
import { listMailTimesAfter } from '../outbox/mail-history.repository.ts';
import { dayMs } from './membership.ts';

const mostPerDay = 10;
/** None waits for longer. */
const waitsForMs = 9 * dayMs;

/**
 * Whether a reset is told to the buyer: not while the mail of an earlier one still waits, and ten times
 * a UTC day. Right as long as the transaction has changed the membership: others wait for it then.
 */
export async function isResetTold(
  tx: Transaction,
  membershipId: string,
  now: number,
): Promise<boolean> {
  const told = await listMailTimesAfter(tx, [membershipId], 'license_reset', now - waitsForMs);
  if (told.some(({ status }) => status === 'waiting')) return false;
  const today = utcDayStart(utcDay(now));
  return told.filter(({ created_at: at }) => at >= today).length < mostPerDay;
}
