import { expect, it } from 'vitest';
import { latestInstantMs } from '../lib/clock.ts';
import {
  endsOfRotation,
  findApiKeyProblem,
  findRotationRefusal,
  mayGrant,
  stateOf,
} from './api-key.rules.ts';
import type { ApiKeyTable } from './api-key.table.ts';

const now = 1_000_000;
const usual = { name: 'Server', scopes: null, expiresAt: null };
const key = (members: Partial<ApiKeyTable>) =>
  ({ expires_at: null, revoked_at: null, successor_id: null, ...members }) as ApiKeyTable;

it.each([
  {},
  { name: 'x'.repeat(100) },
  { scopes: ['validate_license'] },
  { expiresAt: now + 1 },
  { expiresAt: latestInstantMs },
])('there may be an API key with %j', (members) => {
  expect(findApiKeyProblem({ ...usual, ...members }, now)).toBeUndefined();
});

it.each([
  ['name', { name: ' ' }],
  ['name', { name: 'x'.repeat(101) }],
  ['name', { name: 'a\0' }],
  ['scopes', { scopes: ['validate_license', 'own_everything'] }],
  ['scopes', { scopes: ['__proto__'] }],
  ['expires_at', { expiresAt: now }],
  ['expires_at', { expiresAt: -5 }],
  ['expires_at', { expiresAt: latestInstantMs + 1 }],
  ['expires_at', { expiresAt: 1e300 }],
])('%s is refused in a sentence: %j', (parameter, members) => {
  expect(findApiKeyProblem({ ...usual, ...members }, now)).toEqual({
    parameter,
    problem: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

it('nobody grants what they may not do; everything only who may do everything', () => {
  const reader = (scope: string) => scope.startsWith('retrieve_');
  expect(mayGrant(['retrieve_plan'], reader)).toBe(true);
  expect(mayGrant(['retrieve_plan', 'create_plan'], reader)).toBe(false);
  expect(mayGrant(null, reader)).toBe(false);
  expect(mayGrant(null, (scope) => scope !== 'refund_payment')).toBe(false);
  expect(mayGrant(null, () => true)).toBe(true);
});

it('a key is live, has an end before it, is past it, or is revoked whatever its end', () => {
  expect(stateOf(key({}), now)).toBe('live');
  expect(stateOf(key({ expires_at: now + 1 }), now)).toBe('expiring');
  expect(stateOf(key({ expires_at: now }), now)).toBe('expired');
  expect(stateOf(key({ expires_at: now + 1, revoked_at: 5 }), now)).toBe('revoked');
});

it('a key is rotated once, and only while it works', () => {
  expect(findRotationRefusal(key({}), now)).toBeUndefined();
  expect(findRotationRefusal(key({ expires_at: now + 1 }), now)).toBeUndefined();
  expect(findRotationRefusal(key({ expires_at: now }), now)).toBe('expired');
  expect(findRotationRefusal(key({ revoked_at: now }), now)).toBe('revoked');
  const rotated = { successor_id: 'apik_next', expires_at: now + 1 };
  expect(findRotationRefusal(key(rotated), now)).toBe('rotated');
  expect(findRotationRefusal(key({ ...rotated, expires_at: now }), now)).toBe('rotated');
});

it('after a rotation the old key ends with the overlap or before, the new one lives as long as it', () => {
  const made = { created_at: now - 40 };
  const ends = (expires_at: number | null, overlapMs: number) =>
    endsOfRotation({ ...made, expires_at }, overlapMs, now);
  expect(ends(null, 10)).toEqual({ old: now + 10, successor: null });
  expect(ends(null, 0)).toEqual({ old: now, successor: null });
  expect(ends(now + 60, 10)).toEqual({ old: now + 10, successor: now + 100 });
  expect(ends(now + 60, 90)).toEqual({ old: now + 60, successor: now + 100 });
  expect(ends(latestInstantMs, 10).successor).toBe(latestInstantMs);
});
