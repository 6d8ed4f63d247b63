import { latestInstantMs } from '../lib/clock.ts';
import { printable } from '../lib/printable.ts';
import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';
import type { RotationRefusal } from './api-key.errors.ts';
import type { ApiKeyTable } from './api-key.table.ts';
import { isScope, scopeWords } from './scopes.ts';

/** Why there cannot be such an API key at the instant `now`. */
export function findApiKeyProblem(
  input: { name: string; scopes: readonly string[] | null; expiresAt: number | null },
  now: number,
): Problem | undefined {
  const { scopes, expiresAt } = input;
  const limits = { least: 1, most: 100 };
  const ofName = findTextProblem("An API key's name", input.name.trim(), limits);
  if (ofName) return { parameter: 'name', problem: ofName };
  const unknown = scopes?.find((scope) => !isScope(scope));
  if (unknown !== undefined) {
    return { parameter: 'scopes', problem: `There is no scope named ${printable(unknown)}.` };
  }
  if (expiresAt === null || (expiresAt > now && expiresAt <= latestInstantMs)) return undefined;
  const when = expiresAt > now ? 'before the year 10000' : 'in the future';
  return { parameter: 'expires_at', problem: `An API key must expire ${when}, or never.` };
}

/**
 * Whether somebody may hand out these scopes: nobody grants by an API key what they may not do
 * themselves. Null is every scope there is.
 */
export function mayGrant(
  scopes: readonly string[] | null,
  allows: (scope: string) => boolean,
): boolean {
  return (scopes ?? Object.keys(scopeWords)).every(allows);
}

export type ApiKeyState = 'live' | 'expiring' | 'expired' | 'revoked';

/** What a key is at an instant; `expiring` still works and has an end. */
export function stateOf(
  { revoked_at, expires_at }: Pick<ApiKeyTable, 'revoked_at' | 'expires_at'>,
  now: number,
): ApiKeyState {
  if (revoked_at !== null) return 'revoked';
  if (expires_at === null) return 'live';
  return expires_at <= now ? 'expired' : 'expiring';
}

/** Why a key cannot be rotated at an instant. */
export function findRotationRefusal(key: ApiKeyTable, now: number): RotationRefusal | undefined {
  const state = stateOf(key, now);
  if (state === 'revoked') return state;
  if (key.successor_id !== null) return 'rotated';
  return state === 'expired' ? state : undefined;
}

/**
 * When both keys of a rotation end. The old one goes on for the overlap, but no longer than it
 * would have; the new one lives as long as the old one was made for.
 */
export function endsOfRotation(
  { created_at, expires_at }: Pick<ApiKeyTable, 'created_at' | 'expires_at'>,
  overlapMs: number,
  now: number,
): { old: number; successor: number | null } {
  const overlapEnds = now + overlapMs;
  if (expires_at === null) return { old: overlapEnds, successor: null };
  const lifetime = expires_at - created_at;
  return {
    old: Math.min(expires_at, overlapEnds),
    successor: Math.min(now + lifetime, latestInstantMs),
  };
}
