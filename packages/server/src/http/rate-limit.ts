import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../lib/app-error.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { networkKey } from '../lib/network-key.ts';
import { rateLimited } from './http.errors.ts';
import type { RateLimitSettings } from './rate-limit-settings.ts';

/**
 * Counters of this process; what they answer is for the wire contract's section Rates. An address counts
 * as its `networkKey`.
 */
export interface RateLimits {
  /** Counts a call. Answers the seconds to wait, or 0. */
  call(principalId: string, address: string): MaybePromise<number>;
  /** Counts an answer "not found". Answers the seconds to wait, or 0. */
  notFound(principalId: string, address: string): Promise<number>;
  /** Whether the caller has used up its answers "not found"; counts nothing. */
  isGuessing(principalId: string, address: string): Promise<number>;
  /** Counts a validation by another machine. Answers the seconds to wait, or 0. */
  mismatch(membershipId: string, address: string): Promise<number>;
  /**
   * Counts a try of a secret that people know or hold, by address and, where it is an account's
   * password, by account. Answers the seconds to wait, or 0.
   */
  signIn(address: string, account?: string): Promise<number>;
}

/** Makes the counters; with the limits off, one that never refuses. */
export function createRateLimits(settings: RateLimitSettings): RateLimits {
  if (!settings.enabled) {
    const never = async () => 0;
    return { call: never, notFound: never, isGuessing: never, mismatch: never, signIn: never };
  }
  const limiter = (keyPrefix: string, points: number, duration = 60) =>
    new RateLimiterMemory({ keyPrefix, points, duration });
  const calls = inSteps(limiter('calls', settings.callsPerMinute), settings.callsPerMinute);
  const notFounds = limiter('not_found', settings.notFoundPerMinute);
  const mismatches = limiter('mismatch', settings.mismatchesPerMinute);
  const quarter = 15 * 60;
  const accounts = limiter('account', settings.signInsPer15Minutes, quarter);
  const addresses = limiter('address', settings.signInsByAddressPer15Minutes, quarter);
  return {
    call: (id, address) => calls(`${id} ${networkKey(address)}`),
    notFound: (id, address) => consume(notFounds, `${id} ${networkKey(address)}`),
    async isGuessing(id, address) {
      const state = await notFounds.get(`${id} ${networkKey(address)}`);
      return state && state.consumedPoints >= settings.notFoundPerMinute ? waitSeconds(state) : 0;
    },
    mismatch: (id, address) => consume(mismatches, `${id} ${networkKey(address)}`),
    async signIn(address, account) {
      const waitSeconds = await consume(addresses, networkKey(address));
      return waitSeconds > 0 || account === undefined ? waitSeconds : consume(accounts, account);
    },
  };
}

/** The refusal for a caller that must wait. */
export function rateLimitedFor(seconds: number): AppError {
  const { code, status, message } = rateLimited();
  return new AppError(code, status, message, { retryAfterSeconds: seconds });
}

const ceiling = 50_000;

/**
 * Tells the limiter of calls a thousandth of the limit at a time: it answers by a promise, and a
 * limit that is meant generously need not cost every call one. Limits below 2,000 are kept exactly.
 */
function inSteps(limiter: RateLimiterMemory, points: number) {
  const step = Math.max(1, Math.floor(points / 1000));
  const untold = new Map<string, number>();
  const blockedUntil = new Map<string, number>();
  return (key: string): MaybePromise<number> => {
    const until = blockedUntil.size > 0 ? blockedUntil.get(key) : undefined;
    if (until !== undefined) {
      const waitMs = until - performance.now();
      if (waitMs > 0) return Math.ceil(waitMs / 1000);
      blockedUntil.delete(key);
    }
    const count = (untold.get(key) ?? 0) + 1;
    if (untold.size >= ceiling) untold.clear();
    untold.set(key, count % step);
    if (count < step) return 0;
    return consume(limiter, key, step).then((waitSeconds) => {
      if (blockedUntil.size >= ceiling) blockedUntil.clear();
      if (waitSeconds > 0) blockedUntil.set(key, performance.now() + waitSeconds * 1000);
      return waitSeconds;
    });
  };
}

async function consume(limiter: RateLimiterMemory, key: string, points = 1): Promise<number> {
  try {
    await limiter.consume(key, points);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return waitSeconds(refusal);
    throw refusal;
  }
}

function waitSeconds(state: RateLimiterRes): number {
  return Math.max(1, Math.ceil(state.msBeforeNext / 1000));
}
