import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  eventsOf,
  issue,
  makeRenewalPlan,
  makeShopProduct,
} from '../../../../test/support/shop.ts';
import { connectDatabase } from '../db/connect.ts';
import { dayMs } from './membership.ts';
import { noteLapses } from './note-lapses.ts';

const lapsed = 'membership.went_invalid';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
// Far behind whatever the test before left to lapse, and on a whole second: the wire's are whole.
beforeEach(async () => {
  test.clock.advance(100 * dayMs + 1000 - (test.clock.now() % 1000));
  await noteLapses(test);
});

/** Unix seconds, so many from now. */
const inSeconds = (seconds: number) => test.clock.now() / 1000 + seconds;

async function issueRenewal(graceDays = 3) {
  const productId = await makeShopProduct(test, { graceDays });
  return issue(test, { plan_id: await makeRenewalPlan(test, productId) });
}

async function issueMany(count: number, expires_at: number): Promise<string[]> {
  const issued = await Promise.all(
    Array.from({ length: count }, () => issue(test, { expires_at })),
  );
  return issued.map(({ id }) => id);
}

async function countLapses(ids: readonly string[]): Promise<number[]> {
  return Promise.all(ids.map(async (id) => (await eventsOf(test, id, lapsed)).length));
}

it('the event of a hard end is written from the instant of the end, and not before', async () => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  test.clock.advance(59_999);
  expect(await noteLapses(test)).toBe(0);
  expect(await eventsOf(test, id, lapsed)).toEqual([]);
  test.clock.advance(1);
  expect(await noteLapses(test)).toBe(1);
  expect(await eventsOf(test, id, lapsed)).toMatchObject([
    {
      company_id: test.companyId,
      actor_kind: 'system',
      actor_id: null,
      address: null,
      data: { status: 'expired' },
      created_at: test.clock.now(),
    },
  ]);
});

it('a lapse is noted once, however often is looked', async () => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  test.clock.advance(60_000);
  expect(await noteLapses(test)).toBe(1);
  test.clock.advance(dayMs);
  expect(await noteLapses(test)).toBe(0);
  expect(await countLapses([id])).toEqual([1]);
});

it('a renewal membership lapses with its grace, not with its period', async () => {
  const { id } = await issueRenewal(5);
  test.clock.advance(35 * dayMs - 1);
  expect(await noteLapses(test)).toBe(0);
  test.clock.advance(1);
  expect(await noteLapses(test)).toBe(1);
  expect(await eventsOf(test, id, lapsed)).toMatchObject([{ data: { status: 'expired' } }]);
});

it('a membership that is to be canceled lapses with its period, without grace', async () => {
  const { id } = await issueRenewal(5);
  await test.call('POST', `/memberships/${id}/cancel`);
  test.clock.advance(30 * dayMs - 1);
  expect(await noteLapses(test)).toBe(0);
  test.clock.advance(1);
  expect(await noteLapses(test)).toBe(1);
  expect(await eventsOf(test, id, lapsed)).toMatchObject([{ data: { status: 'canceled' } }]);
});

it.each(['suspend', 'terminate'])('after %s nothing is left for time to end', async (verb) => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  await test.call('POST', `/memberships/${id}/${verb}`);
  test.clock.advance(60_000);
  expect(await noteLapses(test)).toBe(0);
  expect(await countLapses([id])).toEqual([1]);
});

it('one that ended while it was suspended is not noted again when it is reinstated', async () => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  await test.call('POST', `/memberships/${id}/suspend`);
  test.clock.advance(60_000);
  await test.call('POST', `/memberships/${id}/reinstate`);
  expect(await noteLapses(test)).toBe(0);
  expect(await countLapses([id])).toEqual([1]);
  expect(await eventsOf(test, id, 'membership.went_valid')).toHaveLength(1);
});

it('a revived membership lapses again, with an event for each turn', async () => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  test.clock.advance(60_000);
  await noteLapses(test);
  test.clock.advance(1);
  await test.call('POST', `/memberships/${id}/add_free_days`, { days: 1 });
  expect(await eventsOf(test, id, 'membership.went_valid')).toHaveLength(2);
  test.clock.advance(dayMs);
  await noteLapses(test);
  expect(await countLapses([id])).toEqual([2]);
});

it('one that was revived before anybody noted its end never counts as lapsed', async () => {
  const { id } = await issue(test, { expires_at: inSeconds(60) });
  test.clock.advance(60_000);
  await test.call('POST', `/memberships/${id}/add_free_days`, { days: 1 });
  expect(await noteLapses(test)).toBe(0);
  expect(await countLapses([id])).toEqual([0]);
});

it('two processes that look at once write each lapse once between them', async () => {
  const ids = await issueMany(60, inSeconds(60));
  const second = connectDatabase(test.config.databaseUrl);
  test.clock.advance(60_000);
  const noted = await Promise.all([
    noteLapses(test),
    noteLapses({ ...test, database: second }),
    noteLapses(test),
  ]);
  await second.close();
  expect(noted.reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(await countLapses(ids)).toEqual(ids.map(() => 1));
});

it('a look finds every lapse, however many there are', async () => {
  await issueMany(250, inSeconds(60));
  test.clock.advance(60_000);
  expect(await noteLapses(test)).toBe(250);
});

it('a lapse and a change at once leave one event for each turn of validity', async () => {
  const ids = await issueMany(20, inSeconds(60));
  test.clock.advance(60_000);
  const revive = ids.map((id) =>
    test.call('POST', `/memberships/${id}/add_free_days`, { days: 1 }),
  );
  await Promise.all([noteLapses(test), ...revive, noteLapses(test)]);
  for (const id of ids) {
    const went = (await eventsOf(test, id)).filter((event) => event.type.includes('went_'));
    const valid = went.filter((event) => event.type === 'membership.went_valid').length;
    expect(valid - (went.length - valid)).toBe(1);
  }
  expect(await noteLapses(test)).toBe(0);
});
