import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  daysOf,
  eventsOf,
  issue,
  makeShopProduct,
  validate,
} from '../../../../test/support/shop.ts';

const machine = { HWID: 'machine-1' };
const hourMs = 3_600_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function issueBound() {
  const issued = await issue(test);
  await validate(test, issued.key, machine);
  return issued;
}

async function refuse(key: string, times: number) {
  for (let at = 0; at < times; at++) {
    expect((await validate(test, key, { HWID: `other-${at}` })).status).toBe(400);
  }
  await test.app.activity.flush();
}

const refusals = async (id: string) => (await eventsOf(test, id, 'membership.refused')).length;

function startOfNextHour() {
  test.clock.advance(hourMs - (test.clock.now() % hourMs));
}

it('a refusal is an event with what, who, when and from where', async () => {
  const { id, key } = await issueBound();
  test.clock.advance(1_234);
  await test.app.http.inject({
    method: 'POST',
    url: `/api/v2/memberships/${key}/validate_license`,
    headers: { authorization: `Bearer ${test.token}` },
    payload: { metadata: { HWID: 'stranger' } },
    remoteAddress: '203.0.113.9',
  });
  await test.app.activity.flush();
  expect(await eventsOf(test, id, 'membership.refused')).toMatchObject([
    {
      company_id: test.companyId,
      actor_kind: 'api_key',
      actor_id: expect.stringMatching(/^apik_/),
      address: '203.0.113.9',
      data: { reason: 'metadata_mismatch', metadata: { HWID: 'stranger' } },
      created_at: test.clock.now(),
    },
  ]);
});

it('at most 20 refusals a key and hour are events, the rest is counted', async () => {
  startOfNextHour();
  const { id, key } = await issueBound();
  const { id: otherId, key: otherKey } = await issueBound();
  await refuse(key, 25);
  await refuse(otherKey, 3);
  expect(await refusals(id)).toBe(20);
  expect(await refusals(otherId)).toBe(3);
  expect(await daysOf(test, id)).toMatchObject([{ validations: 1, refusals: 25 }]);
  test.clock.advance(hourMs - 1);
  await refuse(key, 1);
  expect(await refusals(id)).toBe(20);
  test.clock.advance(1);
  await refuse(key, 1);
  expect(await refusals(id)).toBe(21);
});

it.each([
  ['metadata_mismatch', {}, { HWID: 'other' }],
  ['metadata_mismatch', {}, {}],
  ['empty_metadata', { emptyOnBound: 'reset', resetLimit: 0, resetLimitDays: 1 }, {}],
] as const)(
  'refused for %s with %o: an event names the reason',
  async (reason, settings, metadata) => {
    const product_id = await makeShopProduct(test, settings);
    const { id, key } = await issue(test, { product_id });
    await validate(test, key, machine);
    await validate(test, key, metadata);
    await test.app.activity.flush();
    expect(await eventsOf(test, id, 'membership.refused')).toMatchObject([{ data: { reason } }]);
    expect(await daysOf(test, id)).toMatchObject([{ refusals: 1 }]);
  },
);

it('a refusal for a lapse and for a missing machine are events too', async () => {
  const product_id = await makeShopProduct(test, { emptyOnUnbound: 'refuse' });
  const { id, key } = await issue(test, { product_id });
  await validate(test, key, {});
  await test.call('POST', `/memberships/${id}/suspend`);
  test.clock.advance(1);
  await validate(test, key, machine);
  await test.app.activity.flush();
  const reasons = (await eventsOf(test, id, 'membership.refused')).map(({ data }) => data.reason);
  expect(reasons).toEqual(['empty_metadata', 'membership_inactive']);
});

it('validations are counted a membership and UTC day, with the last instant', async () => {
  const { id, key } = await issueBound();
  const { id: otherId } = await issueBound();
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const untilMidnight = 24 * hourMs - (test.clock.now() % (24 * hourMs));
  test.clock.advance(untilMidnight - 1);
  const firstDay = test.clock.now();
  await validate(test, key, machine);
  await validate(test, key, machine);
  test.clock.advance(1);
  await validate(test, key, machine);
  expect(await daysOf(test, id)).toMatchObject([
    { day: day(firstDay), validations: 3, without_machine: 0, refusals: 0, last_at: firstDay },
    { day: day(firstDay + 1), validations: 1, last_at: firstDay + 1 },
  ]);
  expect(await daysOf(test, otherId)).toMatchObject([{ validations: 1 }]);
});

it('a validation writes no event', async () => {
  const { id, key } = await issueBound();
  const before = await eventsOf(test, id);
  for (let count = 0; count < 5; count++) await validate(test, key, machine);
  await test.app.activity.flush();
  expect(await eventsOf(test, id)).toEqual(before);
});

it('counts of many calls at once add up, over several flushes', async () => {
  const { id, key } = await issueBound();
  for (let round = 0; round < 3; round++) {
    await Promise.all(Array.from({ length: 40 }, () => validate(test, key, machine)));
    await test.app.activity.flush();
  }
  expect(await daysOf(test, id)).toMatchObject([{ validations: 121 }]);
});

it('an unknown key and another company’s leave no trace', async () => {
  const count = async () => {
    await test.app.activity.flush();
    return (await test.database.read.selectFrom('membership_days').select('day').execute()).length;
  };
  const before = await count();
  expect((await validate(test, 'NO-SUCH-KEY', machine)).status).toBe(404);
  expect(await count()).toBe(before);
});

it('closing writes what is buffered', async () => {
  const own = await createTestApp();
  try {
    const { id, key } = await issue(own);
    await validate(own, key, machine);
    await validate(own, key, { HWID: 'other' });
    await own.app.close();
    const days = own.database.read.selectFrom('membership_days').selectAll();
    expect(await days.execute()).toMatchObject([
      { membership_id: id, validations: 1, refusals: 1 },
    ]);
    expect(await eventsOf(own, id, 'membership.refused')).toHaveLength(1);
  } finally {
    await own.close();
  }
});
