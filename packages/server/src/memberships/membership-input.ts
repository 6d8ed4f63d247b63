import { latestInstantMs } from '../lib/clock.ts';
import { isEmailAddress } from '../lib/email-address.ts';
import type { Problem } from '../lib/problem.ts';

/** Whether a buyer's e-mail can be kept: one text without spaces on each side of its @. */
export function findEmailProblem(email: string): Problem | undefined {
  if (isEmailAddress(email)) return undefined;
  return { parameter: 'email', problem: 'It must be an e-mail address.' };
}

/** Whether a membership may end at this instant, epoch milliseconds; null is never. */
export function findExpiryProblem(expiresAt: number | null): Problem | undefined {
  if (expiresAt === null) return undefined;
  const good = Number.isSafeInteger(expiresAt) && expiresAt >= 0 && expiresAt <= latestInstantMs;
  if (good) return undefined;
  return {
    parameter: 'expires_at',
    problem: 'It must be Unix seconds before the year 10000, or null.',
  };
}
