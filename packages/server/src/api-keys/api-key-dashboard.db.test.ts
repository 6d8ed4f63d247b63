import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { permissionsOf } from '../accounts/roles.ts';
import { scopeWords } from './scopes.ts';

const hourMs = 3_600_000;

let test: TestApp;
let owner: Seller;
let developer: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  developer = await signInSeller(test, 'developer');
});
afterAll(() => test.close());

const usual = { name: 'Inside my app', scopes: ['validate_license'], product_ids: null };

async function make(members: object = {}, by = owner) {
  const reply = await by.call('POST', '/api_keys', { ...usual, ...members });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body as { api_key: { id: string }; secret: string };
}
const rotate = (id: string, overlap_hours: number, by = owner) =>
  by.call('POST', `/api_keys/${id}/rotate`, { overlap_hours });
const revoke = (id: string, by = owner) => by.call('POST', `/api_keys/${id}/revoke`);
/** 404 for who may validate, 401 for who may do nothing. */
const statusOf = async (secret: string) =>
  (await test.call('POST', '/memberships/none/validate_license', { metadata: {} }, secret)).status;

it('a key is shown with what it may do, and its secret once', async () => {
  const { api_key, secret } = await make({ product_ids: [test.productId], expires_at: null });
  expect(api_key).toEqual({
    id: expect.stringMatching(/^apik_/),
    ...usual,
    hint: secret.slice(-4),
    product_ids: [test.productId],
    client_safe: true,
    state: 'live',
    expires_at: null,
    revoked_at: null,
    last_used_at: null,
    created_at: test.clock.now() / 1000,
    created_by: owner.email,
    successor_id: null,
  });
  expect(await statusOf(secret)).toBe(404);
  const list = await owner.call('GET', '/api_keys');
  expect(list.body.data).toContainEqual(api_key);
  const after = JSON.stringify([list.body, await eventsOf(test, api_key.id)]);
  expect(after).not.toContain(secret);
  expect(await eventsOf(test, api_key.id)).toMatchObject([
    { type: 'api_key.created', actor_kind: 'account', actor_id: owner.userId },
  ]);
});

it('keys that were made on the command line are listed, by nobody', async () => {
  await test.makeToken(['validate_license', 'retrieve_membership']);
  const { data } = (await owner.call('GET', '/api_keys')).body;
  expect(data).toContainEqual(
    expect.objectContaining({ name: 'test', created_by: null, client_safe: false, scopes: null }),
  );
  expect(data).toContainEqual(
    expect.objectContaining({ scopes: ['validate_license', 'retrieve_membership'] }),
  );
});

it('a key is live, expiring, expired or revoked', async () => {
  const now = test.clock.now() / 1000;
  const live = await make();
  const expiring = await make({ expires_at: now + 60 });
  const states = async () => {
    const { data } = (await owner.call('GET', '/api_keys')).body;
    const of = (id: string) => data.find((one: { id: string }) => one.id === id).state;
    return [of(live.api_key.id), of(expiring.api_key.id)];
  };
  expect(await states()).toEqual(['live', 'expiring']);
  test.clock.advance(60_000);
  await revoke(live.api_key.id);
  expect(await states()).toEqual(['revoked', 'expired']);
});

it.each([
  ['name', { name: '' }],
  ['scopes', { scopes: [] }],
  ['scopes.0', { scopes: ['own_everything'] }],
  ['scopes', { scopes: 'validate_license' }],
  ['scopes', { scopes: undefined }],
  ['product_ids', { product_ids: [] }],
  ['product_ids', { product_ids: undefined }],
  ['expires_at', { expires_at: 1 }],
  ['expires_at', { expires_at: 1e300 }],
])('a key with %s that cannot be is refused: %j', async (parameter, members) => {
  const { status, body } = await owner.call('POST', '/api_keys', { ...usual, ...members });
  expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
  expect(body.error.message).toMatch(new RegExp(`^Parameter :${parameter} is invalid\\. .*\\.$`));
});

it('a key for a product that is none is not made', async () => {
  for (const id of ['prod_00000000000000', 'x', 'a\0', '\ud800']) {
    const { status, body } = await owner.call('POST', '/api_keys', {
      ...usual,
      product_ids: [test.productId, id],
    });
    expect([status, body.error.type]).toEqual([404, 'product_not_found']);
  }
});

it('nobody grants by a key, or by rotating one, what their own role lacks', async () => {
  const own = permissionsOf('developer');
  const lacking = Object.keys(scopeWords).filter((scope) => !own.has(scope));
  expect(lacking).toContain('terminate_membership');
  for (const scopes of [null, ...lacking.map((scope) => ['validate_license', scope])]) {
    const { status, body } = await developer.call('POST', '/api_keys', { ...usual, scopes });
    expect([status, body.error.type]).toEqual([403, 'missing_permission']);
  }
  const all = Object.keys(scopeWords).filter((scope) => own.has(scope));
  const { api_key } = await make({ scopes: all }, developer);
  expect((await rotate(api_key.id, 0, developer)).status).toBe(201);

  const full = await make({ scopes: null });
  const refused = await rotate(full.api_key.id, 0, developer);
  expect([refused.status, refused.body.error.type]).toEqual([403, 'missing_permission']);
  expect(await statusOf(full.secret)).toBe(404);
  expect((await rotate(full.api_key.id, 0)).body.api_key.scopes).toBeNull();
});

it('S6: a key that is revoked here is refused with the next call; again changes nothing', async () => {
  const { api_key, secret } = await make();
  expect(await statusOf(secret)).toBe(404);
  const { status, body } = await revoke(api_key.id);
  expect([status, body]).toEqual([
    200,
    expect.objectContaining({ state: 'revoked', revoked_at: test.clock.now() / 1000 }),
  ]);
  expect(await statusOf(secret)).toBe(401);
  test.clock.advance(1000);
  expect((await revoke(api_key.id)).body).toEqual(body);
  expect(await eventsOf(test, api_key.id, 'api_key.revoked')).toHaveLength(1);
});

it('a rotated key works until the overlap ends, its successor from now on', async () => {
  const { api_key, secret } = await make({ product_ids: [test.productId] });
  expect(await statusOf(secret)).toBe(404);
  const now = test.clock.now();
  const { status, body } = await rotate(api_key.id, 2);
  expect(status).toBe(201);
  const { id } = body.api_key;
  expect(body.api_key).toEqual({
    ...api_key,
    id,
    hint: body.secret.slice(-4),
    created_at: now / 1000,
  });
  expect(body.rotated).toEqual({
    ...api_key,
    state: 'expiring',
    expires_at: (now + 2 * hourMs) / 1000,
    successor_id: id,
  });
  expect([await statusOf(secret), await statusOf(body.secret)]).toEqual([404, 404]);
  test.clock.advance(2 * hourMs - 1);
  expect(await statusOf(secret)).toBe(404);
  test.clock.advance(1);
  expect([await statusOf(secret), await statusOf(body.secret)]).toEqual([401, 404]);

  expect(await eventsOf(test, api_key.id, 'api_key.rotated')).toMatchObject([
    { actor_id: owner.userId, data: { successor_id: id, expires_at: now + 2 * hourMs } },
  ]);
  const told = JSON.stringify([await eventsOf(test, api_key.id), await eventsOf(test, id)]);
  expect(told).not.toContain(body.secret);
});

it('S6: without an overlap the old key is refused with the next call', async () => {
  const { api_key, secret } = await make();
  expect(await statusOf(secret)).toBe(404);
  await rotate(api_key.id, 0);
  expect(await statusOf(secret)).toBe(401);
});

it('a key that would have expired never lives longer by rotation; its successor as long as it', async () => {
  const now = test.clock.now() / 1000;
  const { api_key } = await make({ expires_at: now + 3600 });
  test.clock.advance(1_800_000);
  const { body } = await rotate(api_key.id, 720);
  expect(body.rotated.expires_at).toBe(now + 3600);
  expect(body.api_key.expires_at).toBe(now + 1800 + 3600);
});

it('a key is rotated once, and not when it is revoked or expired', async () => {
  const { api_key } = await make();
  const revoked = await make();
  const expired = await make({ expires_at: test.clock.now() / 1000 + 1 });
  await rotate(api_key.id, 720);
  await revoke(revoked.api_key.id);
  test.clock.advance(1000);
  for (const [{ id }, words] of [
    [api_key, 'rotated already'],
    [revoked.api_key, 'is revoked'],
    [expired.api_key, 'has expired'],
  ] as const) {
    const { status, body } = await rotate(id, 0);
    expect([status, body.error.type]).toEqual([409, 'api_key_not_live']);
    expect(body.error.message).toContain(words);
  }
});

it.each([-1, 721, 0.5, '1', null, undefined])(
  'an overlap of %j hours is refused',
  async (hours) => {
    const { api_key } = await make();
    const { status, body } = await owner.call('POST', `/api_keys/${api_key.id}/rotate`, {
      overlap_hours: hours,
    });
    expect([status, body.error.message]).toEqual([
      400,
      expect.stringMatching(/^Parameter :overlap_hours is invalid\. /),
    ]);
  },
);

it('of several rotations at once one wins, and makes the only successor', async () => {
  const { api_key } = await make({ name: 'Raced' });
  const replies = await Promise.all(Array.from({ length: 12 }, () => rotate(api_key.id, 1)));
  const statuses = replies.map((reply) => reply.status).sort();
  expect(statuses).toEqual([201, ...Array.from({ length: 11 }, () => 409)]);
  const { data } = (await owner.call('GET', '/api_keys')).body;
  expect(data.filter((one: { name: string }) => one.name === 'Raced')).toHaveLength(2);
  expect(await eventsOf(test, api_key.id, 'api_key.rotated')).toHaveLength(1);
});

it('a revocation and a rotation at once leave no old key that works', async () => {
  for (let round = 0; round < 5; round++) {
    const { api_key, secret } = await make();
    await Promise.all([rotate(api_key.id, 1), revoke(api_key.id)]);
    expect(await statusOf(secret)).toBe(401);
  }
});
