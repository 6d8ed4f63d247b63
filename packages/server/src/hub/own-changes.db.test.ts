import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  callHub,
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { eventsOf, issue, makeRenewalPlan, validate } from '../../../../test/support/shop.ts';
import { formatInstant } from '../lib/clock.ts';
import { dayMs } from '../memberships/membership.ts';

let test: TestApp;
let buyer: SignedInBuyer;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
});
afterAll(() => test.close());

const shuffle = (id: string) => buyer.post(`/purchases/${id}/shuffle_license`);

it('where buyers may, a new key takes the place of the old one and the machine stays', async () => {
  const productId = await makeSoftwareProduct(test, {}, { buyersMayShuffle: true });
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'a' });
  expect((await buyer.get(`/purchases/${id}`)).body.can.shuffle).toBe(true);
  const { status, body } = await shuffle(id);
  expect([status, body.bound]).toEqual([200, true]);
  expect(body.license_key).not.toBe(key);
  expect((await validate(test, key, { HWID: 'a' })).status).toBe(404);
  expect((await validate(test, body.license_key, { HWID: 'a' })).status).toBe(201);
  const [event] = await eventsOf(test, id, 'membership.key_shuffled');
  expect(event).toMatchObject({ actor_kind: 'customer', data: {} });
});

it('several shuffles at once retire each key once, and the last one shown works', async () => {
  const productId = await makeSoftwareProduct(test, {}, { buyersMayShuffle: true });
  const { id } = await sell(test, buyer, productId);
  const replies = await Promise.all(Array.from({ length: 5 }, () => shuffle(id)));
  expect(replies.map(({ status }) => status)).toEqual(Array(5).fill(200));
  expect(await eventsOf(test, id, 'membership.key_shuffled')).toHaveLength(5);
  const { license_key } = (await buyer.get(`/purchases/${id}`)).body;
  expect((await validate(test, license_key, { HWID: 'a' })).status).toBe(201);
});

it('elsewhere a shuffle is refused, and of what shows no key or has ended', async () => {
  const closed = await sell(test, buyer, await makeSoftwareProduct(test));
  const open = await makeSoftwareProduct(test, {}, { buyersMayShuffle: true });
  const ended = await sell(test, buyer, open);
  await test.call('POST', `/memberships/${ended.id}/terminate`);
  const keyless = await issue(test, { email: buyer.email });
  await test.database.transaction(async (tx) => {
    const where = tx.updateTable('products').set({ shuffleable: 1 });
    await where.where('id', '=', test.productId).execute();
  });
  for (const [{ id }, status, type] of [
    [closed, 403, 'shuffle_not_allowed'],
    [keyless, 403, 'shuffle_not_allowed'],
    [ended, 400, 'membership_ended'],
  ] as const) {
    const reply = await shuffle(id);
    expect([reply.status, reply.body.error.type]).toEqual([status, type]);
    expect((await buyer.get(`/purchases/${id}`)).body.can.shuffle).toBe(false);
    expect(await eventsOf(test, id, 'membership.key_shuffled')).toEqual([]);
  }
});

it('a cancellation is written once, taken back once, and is the buyer’s', async () => {
  const plan_id = await makeRenewalPlan(test, test.productId);
  const { id } = await issue(test, { email: buyer.email, plan_id });
  for (const verb of ['cancel', 'cancel', 'uncancel', 'uncancel']) {
    const { status, body } = await buyer.post(`/purchases/${id}/${verb}`);
    expect([status, body.cancel_at_period_end]).toEqual([200, verb === 'cancel']);
  }
  const bare = await callHub(test, 'POST', `/purchases/${id}/uncancel`, { cookie: buyer.cookie });
  expect(bare.status).toBe(200);
  for (const type of ['membership.cancel_scheduled', 'membership.cancel_taken_back']) {
    const events = await eventsOf(test, id, type);
    expect(events).toMatchObject([{ actor_kind: 'customer', address: '127.0.0.1' }]);
  }
});

it('what was bought once, or has ended, has no period to cancel', async () => {
  const once = await issue(test, { email: buyer.email });
  const reply = await buyer.post(`/purchases/${once.id}/cancel`);
  expect([reply.status, reply.body.error.type]).toEqual([400, 'membership_ended']);
  const plan_id = await makeRenewalPlan(test, test.productId);
  const ended = await issue(test, { email: buyer.email, plan_id });
  await test.call('POST', `/memberships/${ended.id}/terminate`);
  for (const verb of ['cancel', 'uncancel']) {
    const refused = await buyer.post(`/purchases/${ended.id}/${verb}`);
    expect([refused.status, refused.body.error.type]).toEqual([400, 'membership_ended']);
  }
});

it('while a payment is waited for there is nothing to cancel, and the purchase goes on', async () => {
  const plan_id = await makeRenewalPlan(test, test.productId);
  const unpaid = await issue(test, { email: buyer.email, plan_id });
  const short = await issue(test, {
    email: buyer.email,
    plan_id,
    expires_at: Math.floor(test.clock.now() / 1000) + 32 * 86_400,
  });
  const paused = await issue(test, { email: buyer.email, plan_id });
  const ends = (days: number) => formatInstant(test.clock.now() + days * dayMs);
  const [endsAt, shortEndsAt] = [
    ends(33),
    formatInstant(Math.floor(test.clock.now() / 1000) * 1000 + 32 * dayMs),
  ];
  await test.call('POST', `/memberships/${paused.id}/suspend`);
  test.clock.advance(31 * dayMs);
  for (const [{ id }, end, status] of [
    [unpaid, endsAt, 'past_due'],
    [short, shortEndsAt, 'past_due'],
    [paused, endsAt, 'unresolved'],
  ] as const) {
    const reply = await buyer.post(`/purchases/${id}/cancel`);
    expect([reply.status, reply.body.error.type]).toEqual([400, 'payment_open']);
    expect(reply.body.error.message).toContain(`ends by itself on ${end}.`);
    const { body } = await buyer.get(`/purchases/${id}`);
    expect(body).toMatchObject({ status, cancel_at_period_end: false, can: { cancel: false } });
    expect(await eventsOf(test, id, 'membership.cancel_scheduled')).toEqual([]);
  }
  expect((await buyer.post(`/purchases/${unpaid.id}/uncancel`)).status).toBe(200);
  // The seller, who knows, can still end it.
  expect((await test.call('POST', `/memberships/${unpaid.id}/cancel`)).status).toBe(201);
});

it('a purchase on the wire leads to its page in the hub', async () => {
  const { id, key } = await issue(test, { email: buyer.email });
  const url = `${test.config.publicUrl}/hub/purchases/${id}`;
  expect((await test.call('GET', `/memberships/${id}`)).body.manage_url).toBe(url);
  expect((await validate(test, key, { HWID: 'x' })).body.manage_url).toBe(url);
  const list = await test.call('GET', `/memberships?license_key=${key}`);
  expect(list.body.data[0].manage_url).toBe(url);
});
