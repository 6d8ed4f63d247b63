import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue, stored, validate } from '../../../../test/support/shop.ts';

const dayMs = 86_400_000;
const machine = { HWID: 'machine-1' };

let test: TestApp;
let buyer: SignedInBuyer;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
});
afterAll(() => test.close());

/** A purchase whose buyer may reset it so often in a week; as often as they want without a limit. */
async function sellLimited(resetLimit: number | null, more: object = {}) {
  const resetLimitDays = resetLimit === null ? null : 7;
  return sell(
    test,
    buyer,
    await makeSoftwareProduct(test, { resetLimit, resetLimitDays, ...more }),
  );
}

const reset = (id: string) => buyer.post(`/purchases/${id}/reset_license`);
const bind = (key: string) => validate(test, key, machine);
const resetsOf = (id: string) => eventsOf(test, id, 'membership.reset');

it('a reset unbinds the key, is the buyer’s on the timeline, and lets the next machine in', async () => {
  const { id, key } = await sellLimited(3);
  await bind(key);
  const { status, body } = await reset(id);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    bound: false,
    machine: null,
    resets: { used: 1, limit: 3, days: 7, left: 2, next_at: null },
    can: { reset: false },
  });
  const [event, ...more] = await resetsOf(id);
  const { user } = await stored(test, id);
  expect(more).toEqual([]);
  expect(event).toMatchObject({ actor_kind: 'customer', actor_id: user, address: '127.0.0.1' });
  expect(event?.data).toEqual({ cause: 'request', metadata: machine });
  expect((await validate(test, key, { HWID: 'machine-2' })).status).toBe(201);
});

it('without a limit a buyer resets as often as they want', async () => {
  const { id, key } = await sellLimited(null);
  for (let count = 1; count <= 6; count++) {
    await bind(key);
    const { body } = await reset(id);
    expect(body.resets).toEqual({
      used: count,
      limit: null,
      days: null,
      left: null,
      next_at: null,
    });
  }
});

it('T6: past the limit a reset is refused, says when the next is free, and is granted from then', async () => {
  const { id, key } = await sellLimited(2);
  for (let count = 0; count < 2; count++) {
    await bind(key);
    expect((await reset(id)).status).toBe(200);
    test.clock.advance(dayMs);
  }
  await bind(key);
  const refused = await reset(id);
  expect([refused.status, refused.body.error.type]).toEqual([429, 'reset_limit_reached']);
  expect(refused.headers['retry-after']).toBe(String((5 * dayMs) / 1000));
  expect(refused.body.message).toContain(
    new Date(test.clock.now() + 5 * dayMs).toISOString().slice(0, 10),
  );
  expect((await stored(test, id)).metadata).toEqual(machine);
  const { resets, can } = (await buyer.get(`/purchases/${id}`)).body;
  const next_at = Math.floor((test.clock.now() + 5 * dayMs) / 1000);
  expect(resets).toEqual({ used: 2, limit: 2, days: 7, left: 0, next_at });
  expect(can.reset).toBe(false);
  test.clock.advance(5 * dayMs - 1);
  expect((await reset(id)).status).toBe(429);
  test.clock.advance(1);
  expect((await reset(id)).status).toBe(200);
});

it('a key that is not bound stays as it is and uses no reset, at the limit too', async () => {
  const { id, key } = await sellLimited(1);
  for (let count = 0; count < 3; count++) expect((await reset(id)).status).toBe(200);
  await bind(key);
  expect((await reset(id)).status).toBe(200);
  expect((await reset(id)).status).toBe(200);
  expect(await resetsOf(id)).toHaveLength(1);
});

it('what the seller resets uses nothing of the buyer’s limit', async () => {
  const { id, key } = await sellLimited(1);
  const seller = await signInSeller(test, 'support');
  await bind(key);
  expect((await seller.call('POST', `/memberships/${id}/reset_license`)).status).toBe(200);
  await bind(key);
  expect((await test.call('POST', `/memberships/${id}/reset_license`)).status).toBe(201);
  await bind(key);
  expect((await test.call('PATCH', `/memberships/${id}`, { metadata: {} })).status).toBe(200);
  await bind(key);
  expect((await buyer.get(`/purchases/${id}`)).body.resets).toMatchObject({ used: 0, left: 1 });
  expect((await reset(id)).status).toBe(200);
  await bind(key);
  expect((await reset(id)).status).toBe(429);
  expect((await seller.call('POST', `/memberships/${id}/reset_license`)).status).toBe(200);
});

it('resets by the app’s empty metadata and the buyer’s own are counted together', async () => {
  const { id, key } = await sellLimited(2, { emptyOnBound: 'reset' });
  await bind(key);
  expect((await validate(test, key, {})).status).toBe(201);
  await bind(key);
  expect((await reset(id)).status).toBe(200);
  await bind(key);
  expect((await reset(id)).status).toBe(429);
  expect((await validate(test, key, {})).status).toBe(429);
});

it('metadata that names a cause does not count as a reset by the app', async () => {
  const { id, key } = await sellLimited(1);
  await validate(test, key, { cause: 'empty_metadata', HWID: 'x' });
  await test.call('POST', `/memberships/${id}/reset_license`);
  expect((await buyer.get(`/purchases/${id}`)).body.resets.used).toBe(0);
});

it('T6: ten presses at once use one reset', async () => {
  const { id, key } = await sellLimited(3);
  await bind(key);
  const replies = await Promise.all(Array.from({ length: 10 }, () => reset(id)));
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await resetsOf(id)).toHaveLength(1);
});

it('T6: 50 resets at once with binds between them never go past the limit', async () => {
  const { id, key } = await sellLimited(3);
  await bind(key);
  const calls = Array.from({ length: 50 }, async (_, index) => {
    const { status } = await reset(id);
    if (index % 2 === 0) await bind(key);
    return status;
  });
  const statuses = await Promise.all(calls);
  expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
  const used = (await resetsOf(id)).length;
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(3);
  const { left } = (await buyer.get(`/purchases/${id}`)).body.resets;
  expect(left).toBe(3 - used);
  for (let more = left; more > 0; more--) {
    await bind(key);
    expect((await reset(id)).status).toBe(200);
  }
  await bind(key);
  expect((await reset(id)).status).toBe(429);
});

it('a terminated membership is not reset any more', async () => {
  const { id, key } = await sellLimited(3);
  await bind(key);
  await test.call('POST', `/memberships/${id}/terminate`);
  const reply = await reset(id);
  expect([reply.status, reply.body.error.type]).toEqual([400, 'membership_ended']);
  expect((await buyer.get(`/purchases/${id}`)).body.can).toMatchObject({ reset: false });
  expect(await resetsOf(id)).toEqual([]);
});

it('a membership that has become another’s in the meantime is not found', async () => {
  const { id, key } = await issue(test, { email: buyer.email });
  await bind(key);
  const seller = await signInSeller(test, 'support');
  const transaction = test.database.transaction.bind(test.database);
  let overtaken = false;
  // Between the look-up of the request and the transaction that would reset.
  const spy = vi.spyOn(test.database, 'transaction').mockImplementation(async (...work) => {
    if (overtaken || work[1]?.durable === false) return transaction(...work);
    overtaken = true;
    const moved = await seller.call('PATCH', `/memberships/${id}`, { email: 'new@example.com' });
    expect(moved.status).toBe(200);
    return transaction(...work);
  });
  const reply = await reset(id);
  spy.mockRestore();
  expect(overtaken).toBe(true);
  expect([reply.status, reply.body.error.type]).toEqual([404, 'purchase_not_found']);
  expect((await stored(test, id)).metadata).toEqual(machine);
  expect(await resetsOf(id)).toEqual([]);
});
