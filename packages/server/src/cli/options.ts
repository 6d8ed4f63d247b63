import { InvalidArgumentError } from 'commander';
import { parseInstant } from '../lib/clock.ts';
import { Refusal } from './runtime.ts';

export function readNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    throw new InvalidArgumentError('Not a number.');
  return value;
}

/** `--expires-at` in epoch milliseconds; null without it. @throws Refusal */
export function readExpiresAt(text: string | undefined): number | null {
  const expiresAt = text === undefined ? null : parseInstant(text);
  if (expiresAt !== undefined) return expiresAt;
  throw new Refusal('--expires-at must be an ISO date such as 2027-01-31, or Unix seconds.');
}
