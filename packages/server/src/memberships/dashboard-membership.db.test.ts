import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import {
  eventsOf,
  issue,
  makeRenewalPlan,
  makeShopProduct,
  stored,
  validate,
} from '../../../../test/support/shop.ts';

const daySeconds = 86_400;
const dayMs = daySeconds * 1000;

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

const seconds = () => Math.floor(test.clock.now() / 1000);
const get = async (id: string) => (await owner.call('GET', `/memberships/${id}`)).body;
const act = (id: string, verb: string, body: unknown = {}) =>
  owner.call('POST', `/memberships/${id}/${verb}`, body);

async function issueRenewal() {
  const productId = await makeShopProduct(test, {
    emptyOnBound: 'reset',
    resetLimit: 2,
    resetLimitDays: 7,
  });
  return issue(test, { plan_id: await makeRenewalPlan(test, productId) });
}

it('a membership shows its key, plan, binding, standing, and what can be done with it', async () => {
  const { id, key } = await issueRenewal();
  await validate(test, key, { HWID: 'm-1' });
  const end = seconds() + 30 * daySeconds;
  expect(await get(id)).toMatchObject({
    id,
    license_key: key,
    metadata: { HWID: 'm-1' },
    bound: true,
    bound_at: seconds(),
    machine: 'm-1',
    plan: { plan_type: 'renewal', price: '9.00', currency: 'usd', billing_days: 30 },
    standing: { status: 'active', valid: true, since: null },
    renewal_period_end: end,
    expires_at: null,
    cancel_at_period_end: false,
    can: {
      cancel: true,
      uncancel: false,
      terminate: true,
      add_free_days: true,
      suspend: true,
      reinstate: false,
      reset: true,
    },
    resets: { used: 0, limit: 2, days: 7, next_at: null },
    last_refusal: null,
  });
});

it('each action answers with the membership as it is then, and says who did it', async () => {
  const { id, key } = await issueRenewal();
  await validate(test, key, { HWID: 'm-1' });
  // When it was last seen would else be written between two of the answers.
  await test.app.activity.flush();
  const end = seconds() + 30 * daySeconds;
  const done = async (verb: string, body: unknown, expected: object) => {
    const reply = await act(id, verb, body);
    expect([verb, reply.status]).toEqual([verb, 200]);
    expect(reply.body).toMatchObject(expected);
    expect(reply.body).toEqual(await get(id));
  };
  await done('cancel', {}, { cancel_at_period_end: true, can: { cancel: false, uncancel: true } });
  await done('uncancel', {}, { cancel_at_period_end: false, can: { uncancel: false } });
  await done('add_free_days', { days: 3 }, { renewal_period_end: end + 3 * daySeconds });
  await done('suspend', {}, { status: 'unresolved', can: { reinstate: true } });
  await done('reinstate', {}, { status: 'active', can: { reinstate: false } });
  await done('reset_license', {}, { bound: false, metadata: {}, resets: { used: 0 } });
  await done('shuffle_license', {}, { license_key: expect.not.stringMatching(key) });
  await done('terminate', {}, { status: 'canceled', valid: false, can: { terminate: false } });
  const events = await eventsOf(test, id);
  const mine = events.filter((event) => event.actor_kind === 'account');
  expect(new Set(mine.map((event) => event.actor_id))).toEqual(new Set([owner.userId]));
  expect(mine.map((event) => event.type).sort()).toEqual([
    'membership.cancel_scheduled',
    'membership.cancel_taken_back',
    'membership.free_days_added',
    'membership.key_shuffled',
    'membership.reinstated',
    'membership.reset',
    'membership.suspended',
    'membership.terminated',
    'membership.went_invalid',
    'membership.went_invalid',
    'membership.went_valid',
  ]);
});

it('what has ended refuses in the words of the wire, and stays as it is', async () => {
  const { id } = await issue(test);
  for (const [verb, body] of [
    ['cancel', {}],
    ['add_free_days', { days: 1 }],
  ] as const) {
    const reply = await act(id, verb, body);
    const wire = await test.call('POST', `/memberships/${id}/${verb}`, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error.type).toBe('membership_ended');
    expect(reply.body.error.message).toBe(wire.body.error.message);
  }
  await act(id, 'terminate');
  for (const verb of ['uncancel', 'suspend']) expect((await act(id, verb)).status).toBe(400);
});

it('a cancellation can be taken back until the period has ended', async () => {
  const { id } = await issueRenewal();
  await act(id, 'cancel');
  test.clock.advance(31 * dayMs);
  const late = await act(id, 'uncancel');
  expect([late.status, late.body.error.type]).toEqual([400, 'membership_ended']);
  expect((await stored(test, id)).cancel_at_period_end).toBe(true);
});

it('another e-mail makes it that buyer’s, who is found or made', async () => {
  const { id } = await issue(test, { email: 'before@example.com' });
  const other = await issue(test, { email: 'after@example.com' });
  const moved = await owner.call('PATCH', `/memberships/${id}`, { email: ' After@example.com ' });
  expect(moved.body.email).toBe('After@example.com');
  expect(moved.body.customer_id).toBe((await get(other.id)).customer_id);
  const again = await owner.call('PATCH', `/memberships/${id}`, { email: 'new@example.com' });
  expect(again.body.customer_id).not.toBe(moved.body.customer_id);
  const found = await owner.call('GET', '/memberships?search=new@example.com');
  expect(found.body.data.map((row: { id: string }) => row.id)).toEqual([id]);
  const events = await eventsOf(test, id, 'membership.email_changed');
  expect(events.map((event) => event.data)).toContainEqual({
    before: 'After@example.com',
    after: 'new@example.com',
  });
});

it('the end can be set, moved and taken away, with events of both it and validity', async () => {
  const { id } = await issue(test);
  const update = (expires_at: number | null) =>
    owner.call('PATCH', `/memberships/${id}`, { expires_at });
  const end = seconds() + 10;
  expect((await update(end)).body).toMatchObject({ expires_at: end, valid: true });
  expect((await update(end)).status).toBe(200);
  expect((await update(seconds() - 10)).body).toMatchObject({ status: 'expired', valid: false });
  expect((await update(null)).body).toMatchObject({ expires_at: null, status: 'completed' });
  const types = (await eventsOf(test, id)).map((event) => event.type);
  expect(types.filter((type) => type === 'membership.expiry_changed')).toHaveLength(3);
  expect(types.filter((type) => type === 'membership.went_invalid')).toHaveLength(1);
  await act(id, 'terminate');
  expect((await update(null)).body.error.type).toBe('membership_ended');
});

it.each([
  [{ email: 'no address' }, 'email'],
  [{ email: 'a\u0000@example.com' }, 'email'],
  [{ email: `${'a'.repeat(10_000)}@example.com` }, 'email'],
  [{ email: null }, 'email'],
  [{ email: 'good@example.com', expires_at: 1e15 }, 'expires_at'],
  [{ expires_at: -5 }, 'expires_at'],
  [{ expires_at: 'tomorrow' }, 'expires_at'],
])('an update that cannot be is refused whole: %j', async (body, name) => {
  const { id } = await issue(test);
  const reply = await owner.call('PATCH', `/memberships/${id}`, body);
  expect(reply.status).toBe(400);
  expect(reply.body.error.message).toContain(`:${name}`);
  expect((await get(id)).email).toBe('buyer@example.com');
  expect(await eventsOf(test, id, 'membership.email_changed')).toEqual([]);
});

it('a membership is granted by hand, and once for one Idempotency-Key', async () => {
  const body = { email: 'gift@example.com', product_id: test.productId, license_key: null };
  const headers = { 'idempotency-key': 'once' };
  const first = await owner.call('POST', '/memberships', body, headers);
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({ email: 'gift@example.com', status: 'completed' });
  await act(first.body.id, 'suspend');
  const second = await owner.call('POST', '/memberships', body, headers);
  expect(second.headers['idempotent-replayed']).toBe('true');
  expect(second.body).toMatchObject({ id: first.body.id, status: 'unresolved' });
  const other = await owner.call('POST', '/memberships', { ...body, email: 'x@y' }, headers);
  expect(other.body.error.type).toBe('idempotency_key_reused');
  const custom = { ...body, license_key: 'My Own Key' };
  expect((await owner.call('POST', '/memberships', custom)).body.license_key).toBe('My Own Key');
  const taken = await owner.call('POST', '/memberships', custom);
  expect([taken.status, taken.body.error.type]).toEqual([409, 'license_key_taken']);
});

it('many are reset or canceled at once, each by itself', async () => {
  const renewal = await issueRenewal();
  const bought = await issue(test);
  const nobodys = 'mem_00000000000000';
  const membership_ids = [renewal.id, bought.id, nobodys, renewal.id, 'no id \u0000'];
  const canceled = await owner.call('POST', '/memberships/bulk', {
    action: 'cancel',
    membership_ids,
  });
  expect(canceled.body.data).toEqual([
    { id: renewal.id, outcome: 'done', sentence: null },
    { id: bought.id, outcome: 'refused', sentence: expect.stringContaining('one-time') },
    { id: nobodys, outcome: 'not_found', sentence: null },
    { id: 'no id \u0000', outcome: 'not_found', sentence: null },
  ]);
  await validate(test, bought.key, { HWID: 'm' });
  const reset = { action: 'reset_license', membership_ids: [bought.id] };
  expect((await owner.call('POST', '/memberships/bulk', reset)).status).toBe(200);
  expect((await get(bought.id)).bound).toBe(false);
});

it.each([
  [{ action: 'terminate', membership_ids: ['mem_00000000000000'] }],
  [{ action: 'cancel', membership_ids: [] }],
  [{ action: 'cancel', membership_ids: Array.from({ length: 101 }, () => 'x') }],
  [{ action: 'cancel', membership_ids: [1] }],
  [{ action: 'cancel' }],
])('a bulk change that names nothing it can do is refused', async (body) => {
  expect((await owner.call('POST', '/memberships/bulk', body)).status).toBe(400);
});

it('the last refusal is told until the key is bound or reset anew', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, { HWID: 'm-1', version: '1' });
  test.clock.advance(1000);
  await validate(test, key, { HWID: 'm-2', version: '1' });
  await test.app.activity.flush();
  expect((await get(id)).last_refusal).toEqual({
    at: seconds(),
    reason: 'metadata_mismatch',
    sentence: 'The key is bound to other metadata: "HWID" differs.',
    way_on: { action: 'change_settings', words: expect.any(String) },
  });
  test.clock.advance(1000);
  await act(id, 'reset_license');
  expect((await get(id)).last_refusal).toBeNull();
});

it('used resets are counted in the days of the limit, with the time of the next', async () => {
  const { id, key } = await issueRenewal();
  const first = seconds();
  for (const machine of ['a', 'b']) {
    await validate(test, key, { HWID: machine });
    await validate(test, key, {});
    test.clock.advance(dayMs);
  }
  const next_at = first + 7 * daySeconds;
  expect((await get(id)).resets).toEqual({ used: 2, limit: 2, days: 7, next_at });
});
