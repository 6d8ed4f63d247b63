import type { Transaction } from '../db/database.ts';
import { toIsoInstant, utcDay } from '../lib/clock.ts';
import { sha256 } from '../lib/hash.ts';
import { takeCodeIfLeft } from './code-count.repository.ts';

/** How many codes are mailed. */
export interface CodeLimits {
  /** False switches those by network address off; an e-mail address always has its limit. */
  readonly enabled: boolean;
  readonly codesByEmailPerDay: number;
  readonly codesByAddressPerHour: number;
  readonly codesByAddressPerDay: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Counts a code for each e-mail address, whatever it is for, and what a network address asks for.
 * Answers 0, or the seconds until the full hour or UTC day from which on there are codes again: then no code may be
 * mailed. The network address comes first, so that one which is over its limit uses up nobody else's.
 */
export async function countCodes(
  tx: Transaction,
  limits: CodeLimits,
  now: number,
  address: string,
  emailNormals: readonly string[],
): Promise<number> {
  const hour = toIsoInstant(now).slice(0, 13);
  const day = utcDay(now);
  const from = sha256(`code from ${address}`);
  const hourly = { askedBy: from, span: hour, most: limits.codesByAddressPerHour, ms: hourMs };
  const daily = { askedBy: from, span: day, most: limits.codesByAddressPerDay, ms: dayMs };
  const allowances = [
    ...(limits.enabled ? [hourly, daily] : []),
    ...emailNormals.map((email) => ({
      askedBy: sha256(`code to ${email}`),
      span: day,
      most: limits.codesByEmailPerDay,
      ms: dayMs,
    })),
  ];
  for (const { ms, ...allowance } of allowances) {
    if (!(await takeCodeIfLeft(tx, allowance))) return Math.ceil((ms - (now % ms)) / 1000);
  }
  return 0;
}
