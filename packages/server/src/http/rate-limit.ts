import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../lib/app-error.ts';
import { rateLimited } from './http.errors.ts';
import type { RateLimitSettings } from './rate-limit-settings.ts';

/** Counters of this process; what they answer is for the wire contract's section Rates. */
export interface RateLimits {
  /** Counts a call. Answers the seconds to wait, or 0. */
  call(principalId: string, address: string): Promise<number>;
  /** Counts an answer "not found". Answers the seconds to wait, or 0. */
  notFound(principalId: string, address: string): Promise<number>;
  /** Whether the caller has used up its answers "not found"; counts nothing. */
  isGuessing(principalId: string, address: string): Promise<number>;
  /** Counts a validation by another machine. Answers the seconds to wait, or 0. */
  mismatch(membershipId: string, address: string): Promise<number>;
}

/** Makes the counters; with the limits off, one that never refuses. */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  if (!settings.enabled) {
    const never = async () => 0;
    return { call: never, notFound: never, isGuessing: never, mismatch: never };
  }
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: 60 });
  const calls = limiter('calls', settings.callsPerMinute);
  const notFounds = limiter('not_found', settings.notFoundPerMinute);
  const mismatches = limiter('mismatch', settings.mismatchesPerMinute);
  return {
    call: (id, address) => consume(calls, `${id} ${address}`),
    notFound: (id, address) => consume(notFounds, `${id} ${address}`),
    async isGuessing(id, address) {
      const state = await notFounds.get(`${id} ${address}`);
      return state && state.consumedPoints >= settings.notFoundPerMinute ? waitSeconds(state) : 0;
    },
    mismatch: (id, address) => consume(mismatches, `${id} ${address}`),
  };
}

/** The refusal for a caller that must wait. */
export function rateLimitedFor(seconds: number): AppError {
  const { code, status, message } = rateLimited();
  return new AppError(code, status, message, { retryAfterSeconds: seconds });
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return waitSeconds(refusal);
    throw refusal;
  }
}

function waitSeconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}
