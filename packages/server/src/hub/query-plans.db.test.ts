import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { validate } from '../../../../test/support/shop.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import { seedMemberships } from '../memberships/seed-memberships.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';

let test: TestApp;
let buyer: SignedInBuyer;
let membershipId: string;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
  const productId = await makeSoftwareProduct(test);
  const plan = await findDefaultPlan(test.database.read, test.companyId, productId);
  const target = {
    companyId: test.companyId,
    productId,
    planId: plan?.id ?? '',
    keyPrefix: 'SEED',
  };
  await seedMemberships(test, target, { count: 10_000, sampleCount: 1 }, () => undefined);
  for (let count = 0; count < 30; count++) {
    const { id, key } = await sell(test, buyer, productId);
    membershipId = id;
    await validate(test, key, { HWID: 'a' });
    test.clock.advance(1000);
  }
  // One key that is refused day after day, among the events of others.
  const event = { companyId: test.companyId, actor: systemActor, data: {}, createdAt: 0 };
  for (const subjectId of [membershipId, 'mem_00000000000000']) {
    await test.database.transaction((tx) =>
      insertEvents(
        tx,
        Array.from({ length: 2000 }, (_, at) => ({
          ...event,
          subjectId,
          type: at % 100 === 0 ? 'membership.downloaded' : 'membership.refused',
          createdAt: at,
        })),
      ),
    );
  }
  const others = await test.database.read
    .selectFrom('memberships')
    .select('id')
    .limit(5000)
    .execute();
  await test.database.transaction(async (tx) => {
    for (let at = 0; at < others.length; at += 500) {
      const rows = others.slice(at, at + 500).map(({ id }) => ({
        membership_id: id,
        day: '2026-05-01',
        company_id: test.companyId,
        validations: 1,
        without_machine: 0,
        refusals: 0,
        last_at: 0,
      }));
      await tx
        .insertInto('membership_days')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
  await gatherStatistics(test);
}, 60_000);
afterAll(() => test.close());

/** No table that grows is read as a whole. */
const wholeTable =
  /SCAN (memberships|events|membership_days|turning)\b|Seq Scan on (memberships|events|membership_days)/;

async function plansOf(path: string, table: string): Promise<string[]> {
  const statements = await statementsOf(async () => {
    expect((await buyer.get(path)).status).toBe(200);
  }, `from "${table}"`);
  expect(statements.length).toBeGreaterThan(0);
  const plans = await Promise.all(statements.map((statement) => planOf(test, statement)));
  for (const plan of plans) expect(plan).not.toMatch(wholeTable);
  return plans;
}

it('the list is read in order from the index of buyers, and behind a cursor too', async () => {
  const { next_cursor } = (await buyer.get('/purchases?per=5')).body;
  for (const query of ['per=5', `per=5&cursor=${next_cursor}`]) {
    const [plan] = await plansOf(`/purchases?${query}`, 'memberships');
    expect(plan).toContain('memberships_by_buyer');
  }
});

it('a purchase is found without reading others', async () => {
  await plansOf(`/purchases/${membershipId}`, 'memberships');
  await plansOf(`/purchases/${membershipId}`, 'events');
});

it('downloads are counted through the index of downloads alone', async () => {
  const plans = await plansOf(`/purchases/${membershipId}`, 'events');
  expect(plans.filter((plan) => plan.includes('events_of_downloads'))).toHaveLength(1);
});

it('a history is read through the indexes of its membership', async () => {
  for (const table of ['events', 'membership_days']) {
    await plansOf(`/purchases/${membershipId}/history?per=5`, table);
  }
});
