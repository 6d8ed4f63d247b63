import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  callHub,
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { issue, makeRenewalPlan, validate } from '../../../../test/support/shop.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import { noteLapses } from '../memberships/note-lapses.ts';
import type { HistoryEntry } from './history.rules.ts';

const dayMs = 86_400_000;

let test: TestApp;
let buyer: SignedInBuyer;
let productId: string;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
  productId = await makeSoftwareProduct(test, {}, { buyersMayShuffle: true });
});
afterAll(() => test.close());

async function page(id: string, query = '', who = buyer) {
  await test.app.activity.flush();
  const reply = await who.get(`/purchases/${id}/history${query}`);
  expect(reply.status).toBe(200);
  return reply.body as { data: HistoryEntry[]; next_cursor: string | null };
}

async function walk(id: string, per: number, between = async () => {}): Promise<HistoryEntry[]> {
  const all: HistoryEntry[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { data, next_cursor } = await page(id, `?per=${per}${cursor && `&cursor=${cursor}`}`);
    all.push(...data);
    cursor = next_cursor;
    await between();
  }
  return all;
}

/** Several days of use, refusals and changes, some of them at one instant and at midnight. */
async function makeHistory() {
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'm-1' });
  for (let day = 0; day < 6; day++) {
    for (let count = 0; count < 3; count++) await validate(test, key, { HWID: 'm-1' });
    await validate(test, key, { HWID: `other-${day}` });
    if (day % 2 === 0) {
      await test.call('POST', `/memberships/${id}/suspend`);
      await test.call('POST', `/memberships/${id}/reinstate`);
    }
    await test.app.activity.flush();
    test.clock.advance(day === 3 ? dayMs - (test.clock.now() % dayMs) : dayMs);
  }
  return { id, key };
}

it('pages of every size hold each entry once, newest first, days above what happened on them', async () => {
  const { id, key } = await makeHistory();
  const whole = await walk(id, 50);
  const days = whole.filter(({ type }) => type === 'used_day');
  expect(days.map(({ count }) => count)).toEqual([3, 3, 3, 3, 3, 4]);
  expect(new Set(whole.map((entry) => entry.id)).size).toBe(whole.length);
  for (const per of [1, 2, 3, 7]) expect(await walk(id, per)).toEqual(whole);
  const seen = await walk(id, 3, async () => {
    test.clock.advance(1000);
    await validate(test, key, { HWID: 'm-1' });
  });
  expect(seen).toEqual(whole);
});

it('what happened is told in the buyer’s words: who did it, and which machine of theirs', async () => {
  const { id, key } = await sell(test, buyer, productId);
  const seller = await signInSeller(test, 'support');
  const step = async (work: Promise<unknown>) => {
    await work;
    test.clock.advance(1000);
  };
  test.clock.advance(1000);
  await step(validate(test, key, { HWID: 'm-1', os: 'win32' }));
  await step(validate(test, key, { HWID: 'm-2', os: 'darwin' }));
  await step(seller.call('POST', `/memberships/${id}/suspend`));
  await step(seller.call('POST', `/memberships/${id}/reinstate`));
  await step(buyer.post(`/purchases/${id}/reset_license`));
  await step(validate(test, key, { HWID: 'm-3' }));
  await step(seller.call('POST', `/memberships/${id}/reset_license`));
  await step(buyer.post(`/purchases/${id}/shuffle_license`));
  await step(test.call('PATCH', `/memberships/${id}`, { metadata: { HWID: 'm-4', os: 'linux' } }));
  const link = await buyer.post(`/purchases/${id}/downloads`, { platform: 'any' });
  await step(callHub(test, 'GET', new URL(link.body.url).pathname));
  const { data } = await page(id);
  const told = data.map(({ type, by, machine, data: more }) => [type, by, machine, more]);
  expect(told.filter(([type]) => type !== 'used_day')).toEqual([
    ['downloaded', 'you', null, { platform: 'any' }],
    ['bound', 'seller', 'Linux computer', {}],
    ['key_changed', 'you', null, {}],
    ['reset', 'seller', null, {}],
    ['bound', 'app', 'Computer', {}],
    ['reset', 'you', 'Windows PC', {}],
    ['reinstated', 'seller', null, {}],
    ['suspended', 'seller', null, {}],
    ['refused', 'app', null, { reason: 'another_machine' }],
    ['bound', 'app', 'Windows PC', {}],
    ['granted', 'seller', null, {}],
  ]);
  const day = data.find(({ type }) => type === 'used_day');
  expect(day).toMatchObject({ by: 'app', count: 2, data: { day: day?.id } });
  expect(JSON.stringify(data)).not.toMatch(/m-\d|127\.0\.0\.1|@|darwin/);
});

it('the end of a renewal, what revived it, and its cancellation are told', async () => {
  const plan_id = await makeRenewalPlan(test, productId);
  const { id } = await issue(test, { email: buyer.email, plan_id });
  await buyer.post(`/purchases/${id}/cancel`);
  test.clock.advance(1000);
  await buyer.post(`/purchases/${id}/uncancel`);
  test.clock.advance(40 * dayMs);
  await noteLapses(test);
  test.clock.advance(1000);
  await test.call('POST', `/memberships/${id}/add_free_days`, { days: 30 });
  test.clock.advance(1000);
  await test.call('POST', `/memberships/${id}/terminate`);
  const { data } = await page(id);
  const told = data.map(({ type, by, data: more }) => ({ type, by, more }));
  expect(told).toContainEqual({ type: 'days_added', by: 'seller', more: { days: 30 } });
  expect(told).toContainEqual({ type: 'revived', by: 'seller', more: {} });
  expect(told).toContainEqual({ type: 'ended', by: 'system', more: { status: 'expired' } });
  expect(told[0]).toEqual({ type: 'ended', by: 'seller', more: {} });
  expect(told.map(({ type }) => type).toSorted()).toEqual(
    ['granted', 'canceled', 'uncanceled', 'ended', 'days_added', 'revived', 'ended'].toSorted(),
  );
});

it('mails are told by their kind, and events that nobody has heard of are not', async () => {
  const { id } = await sell(test, buyer, productId);
  const event = { companyId: test.companyId, subjectId: id, actor: systemActor };
  await test.database.transaction((tx) =>
    insertEvents(
      tx,
      [
        { type: 'mail.sent', data: { kind: 'key_delivered', secret: 'untold' } },
        { type: 'mail.refused', data: { kind: 'expiring', problem: '550 untold' } },
        { type: 'mail.expired', data: { kind: 'expired', problem: 'untold' } },
        { type: 'membership.reset_disputed', data: { untold: 1 } },
        { type: 'membership.key_sent', data: {} },
        { type: 'membership.unheard_of', data: { untold: 1 } },
      ].map((one) => ({ ...event, ...one, createdAt: test.clock.now() })),
    ),
  );
  const { data } = await page(id);
  const told = data.map(({ type, data: more }) => ({ type, more }));
  expect(told).toContainEqual({ type: 'mail_sent', more: { kind: 'key_delivered' } });
  expect(told).toContainEqual({ type: 'mail_failed', more: { kind: 'expiring' } });
  expect(told).toContainEqual({ type: 'mail_failed', more: { kind: 'expired' } });
  expect(told).toContainEqual({ type: 'reset_disputed', more: {} });
  expect(told).toHaveLength(5);
  expect(JSON.stringify(data)).not.toContain('untold');
});

it('who gets another’s purchase from the seller is told nothing from before', async () => {
  const { id, key } = await makeHistory();
  const before = await page(id, '?per=3');
  const heir = await enterHub(test);
  const seller = await signInSeller(test, 'support');
  test.clock.advance(1000);
  await seller.call('PATCH', `/memberships/${id}`, { email: heir.email });
  expect((await buyer.get(`/purchases/${id}/history`)).status).toBe(404);
  const told = (await page(id, '', heir)).data;
  expect(told.map(({ type, by, data }) => ({ type, by, data }))).toEqual([
    { type: 'email_changed', by: 'seller', data: {} },
  ]);
  const further = await page(id, `?cursor=${before.next_cursor}`, heir);
  expect(further).toEqual({ data: [], next_cursor: null });
  test.clock.advance(dayMs);
  await validate(test, key, { HWID: 'm-1' });
  expect((await page(id, '', heir)).data.map(({ type }) => type)).toEqual([
    'used_day',
    'email_changed',
  ]);
});

it('a cursor that is none is refused', async () => {
  const { id } = await sell(test, buyer, productId);
  for (const text of ['1 evt_1', '-1 ', '99999999999999999 ', 'x', '1 mem_00000000000000']) {
    const cursor = Buffer.from(text).toString('base64url');
    expect((await buyer.get(`/purchases/${id}/history?cursor=${cursor}`)).status).toBe(400);
  }
});
