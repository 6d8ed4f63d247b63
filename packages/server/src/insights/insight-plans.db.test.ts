import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import { seedMemberships } from '../memberships/seed-memberships.ts';
import { hourOf } from '../memberships/validation-hours.rules.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';

const rows = 6000;
const slice = 400;

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'owner');
  const { companyId, productId } = test;
  const plan = await findDefaultPlan(test.database.read, companyId, productId);
  const target = { companyId, productId, planId: plan?.id ?? '', keyPrefix: 'SEED' };
  await seedMemberships(test, target, { count: rows, sampleCount: 1 }, () => undefined);
  await makeHistory();
  await gatherStatistics(test);
}, 60_000);
afterAll(() => test.close());

/** A year of events and of days with validations, few of them refusals. */
async function makeHistory() {
  const { companyId, clock } = test;
  const numbers = Array.from({ length: slice }, (_, index) => index);
  const types = ['membership.created', 'membership.metadata_replaced', 'membership.suspended'];
  for (let from = 0; from < rows; from += slice) {
    const at = (index: number) => clock.now() - (from + index) * 5_000_000;
    await test.database.transaction(async (tx) => {
      await insertEvents(
        tx,
        numbers.map((index) => ({
          companyId,
          type: types[index % types.length] ?? '',
          subjectId: `mem_${from + index}`,
          actor: systemActor,
          data: {},
          createdAt: at(index),
        })),
      );
      await tx
        .insertInto('membership_days')
        .values(
          numbers.map((index) => ({
            membership_id: `mem_${from + index}`,
            day: new Date(at(index)).toISOString().slice(0, 10),
            company_id: companyId,
            validations: 1,
            without_machine: 0,
            refusals: index % 20 === 0 ? index : 0,
            last_at: at(index),
          })),
        )
        .execute();
      await tx
        .insertInto('validation_hours')
        .values(
          numbers.map((index) => ({
            company_id: companyId,
            hour_at: hourOf(at(index)),
            outcome: 'validated' as const,
            count: 1,
          })),
        )
        .execute();
    });
  }
}

/** The plans of all statements on a table that a page's data needs; none may read the whole of it. */
async function plansOf(path: string, table: string): Promise<string[]> {
  const call = () => seller.call('GET', path);
  const statements = await statementsOf(call, `from "${table}"`);
  const plans = await Promise.all(statements.map((statement) => planOf(test, statement)));
  for (const plan of plans) {
    expect(plan).not.toMatch(new RegExp(`SCAN ${table}|Seq Scan on ${table}`));
  }
  return plans;
}

it('the active ones are counted in the index of validity, without reading a membership', async () => {
  test.clock.advance(10_000);
  const [counting = '', ...named] = await plansOf('/insights', 'memberships');
  expect(counting).toContain('memberships_by_validity');
  if (test.database.kind === 'sqlite') expect(counting).toContain('COVERING INDEX');
  // Those that were refused most are found by their ids.
  expect(named).toHaveLength(10);
  for (const plan of named) {
    expect(plan).toMatch(/sqlite_autoindex_memberships_1 \(id=\?\)|Scan using memberships_pk/);
  }
});

it('events are counted by type and time in their index, without reading an event', async () => {
  const plans = await plansOf('/insights', 'events');
  const counting = plans.filter((plan) => plan.includes('events_by_type'));
  expect(counting.length).toBeGreaterThanOrEqual(3);
  for (const plan of counting) {
    if (test.database.kind === 'sqlite') {
      expect(plan).toMatch(
        /COVERING INDEX events_by_type \(company_id=\? AND type=\? AND created_at>\? AND created_at<\?\)/,
      );
    }
  }
});

it('the most refused of a day are read in order from the index of refusals, without sorting', async () => {
  const plans = await plansOf('/insights', 'membership_days');
  const ofDays = plans.filter((plan) => plan.includes('membership_days_refused'));
  expect(ofDays.length).toBe(30);
  for (const plan of ofDays) expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
  // And the sums of those that are shown, by the key of the table.
  const sums = plans.filter((plan) => !plan.includes('membership_days_refused'));
  expect(sums).toHaveLength(1);
  expect(sums[0]).toMatch(/membership_id=\? AND day>\? AND day<\?|membership_days_key/);
});

it('validations by the hour are read through the key of their table', async () => {
  const [plan = ''] = await plansOf('/insights', 'validation_hours');
  expect(plan).toMatch(/company_id=\? AND hour_at>\? AND hour_at<\?|validation_hours_key/);
});

it('the steps of the checklist are each a look into an index', async () => {
  const counts = [];
  for (const table of ['products', 'experiences', 'plans', 'api_keys', 'events', 'memberships']) {
    const statements = await statementsOf(
      () => seller.call('GET', '/checklist'),
      `from "${table}"`,
    );
    counts.push(statements.length);
    for (const statement of statements) {
      expect(statement.text, table).toMatch(/ limit /);
      const plan = await planOf(test, statement);
      if (test.database.kind === 'sqlite') expect(plan, table).toMatch(/SEARCH .* USING .*INDEX/);
      expect(plan, table).not.toMatch(/SCAN|TEMP B-TREE/);
    }
  }
  expect(counts).toEqual([1, 1, 1, 1, 1, 1]);
});
