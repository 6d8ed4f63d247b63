import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  eventsOf,
  issue,
  makeShopProduct,
  stored,
  validate,
} from '../../../../test/support/shop.ts';
import { dayMs } from './membership.ts';

const machine = { HWID: 'machine-1' };

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function issueWithLimit(resetLimit: number, resetLimitDays: number) {
  const settings = { emptyOnBound: 'reset', resetLimit, resetLimitDays } as const;
  return issue(test, { product_id: await makeShopProduct(test, settings) });
}

async function bindAndReset(key: string) {
  expect((await validate(test, key, machine)).status).toBe(201);
  return validate(test, key, {});
}

it('each reset by empty metadata writes one event that says so', async () => {
  const { id, key } = await issueWithLimit(2, 7);
  expect((await bindAndReset(key)).status).toBe(201);
  const events = await eventsOf(test, id, 'membership.reset');
  expect(events).toMatchObject([{ actor_kind: 'api_key', data: { cause: 'empty_metadata' } }]);
});

it('T6: past the limit a reset is refused, says when the next is due, and leaves the key bound', async () => {
  const { id, key } = await issueWithLimit(2, 7);
  expect((await bindAndReset(key)).status).toBe(201);
  test.clock.advance(dayMs);
  expect((await bindAndReset(key)).status).toBe(201);
  test.clock.advance(dayMs);
  const { status, headers } = await bindAndReset(key);
  expect([status, headers['retry-after']]).toEqual([429, String((5 * dayMs) / 1000)]);
  expect((await stored(test, id)).metadata).toEqual(machine);
  expect(await eventsOf(test, id, 'membership.reset')).toHaveLength(2);
});

it('T6: a reset is granted from the instant that the refusal named, and not before', async () => {
  const { key } = await issueWithLimit(1, 7);
  await bindAndReset(key);
  const { headers } = await bindAndReset(key);
  test.clock.advance(Number(headers['retry-after']) * 1000 - 1);
  expect((await validate(test, key, {})).status).toBe(429);
  test.clock.advance(1);
  expect((await validate(test, key, {})).status).toBe(201);
});

it('a refused reset does not lock out the machine that the key is bound to', async () => {
  const { key } = await issueWithLimit(1, 7);
  await bindAndReset(key);
  expect((await bindAndReset(key)).status).toBe(429);
  expect((await validate(test, key, machine)).status).toBe(201);
});

it('T6: 50 resets at once of a bound key count as one', async () => {
  const { id, key } = await issueWithLimit(3, 7);
  await validate(test, key, machine);
  const replies = await Promise.all(Array.from({ length: 50 }, () => validate(test, key, {})));
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
  expect(await eventsOf(test, id, 'membership.reset')).toHaveLength(1);
  expect((await bindAndReset(key)).status).toBe(201);
  expect((await bindAndReset(key)).status).toBe(201);
  expect((await bindAndReset(key)).status).toBe(429);
});

it('T6: resets and binds at once never get past the limit', async () => {
  const { id, key } = await issueWithLimit(3, 7);
  const calls = Array.from({ length: 50 }, (_, index) =>
    validate(test, key, index % 2 === 0 ? machine : {}),
  );
  const statuses = new Set((await Promise.all(calls)).map((reply) => reply.status));
  expect([...statuses].filter((status) => status !== 201 && status !== 429)).toEqual([]);
  const used = (await eventsOf(test, id, 'membership.reset')).length;
  expect(used).toBeLessThanOrEqual(3);
  for (let left = 3 - used; left > 0; left--) expect((await bindAndReset(key)).status).toBe(201);
  expect((await bindAndReset(key)).status).toBe(429);
});

it('the seller’s own resets have no limit, and use nothing of the buyer’s', async () => {
  const { id, key } = await issueWithLimit(1, 7);
  for (let count = 0; count < 5; count++) {
    await validate(test, key, machine);
    expect((await test.call('POST', `/memberships/${id}/reset_license`)).status).toBe(201);
    expect((await stored(test, id)).metadata).toEqual({});
    await validate(test, key, machine);
    expect((await test.call('PATCH', `/memberships/${id}`, { metadata: {} })).status).toBe(200);
  }
  expect((await bindAndReset(key)).status).toBe(201);
  expect((await bindAndReset(key)).status).toBe(429);
});

it('one membership’s resets do not count against another’s', async () => {
  const settings = { emptyOnBound: 'reset', resetLimit: 1, resetLimitDays: 7 } as const;
  const product_id = await makeShopProduct(test, settings);
  const [one, two] = [await issue(test, { product_id }), await issue(test, { product_id })];
  expect((await bindAndReset(one.key)).status).toBe(201);
  expect((await bindAndReset(two.key)).status).toBe(201);
  expect((await bindAndReset(one.key)).status).toBe(429);
});
