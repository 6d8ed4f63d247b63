import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { updateCompany } from '../companies/update-company.ts';
import { insertEvents } from '../events/event.repository.ts';
import { cliActor } from '../events/event.ts';
import { forgetAddresses, forgetSliceSize } from './forget-addresses.ts';

const dayMs = 86_400_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Events from an address of so many days ago. */
async function happen(companyId: string, days: readonly number[], address: string | null) {
  const { clock } = test;
  await test.database.transaction((tx) =>
    insertEvents(
      tx,
      days.map((ago) => ({
        companyId,
        type: 'test.happened',
        subjectId: `of ${companyId}`,
        actor: { kind: 'customer', id: null, address },
        data: { ago },
        createdAt: clock.now() - Math.round(ago * dayMs),
      })),
    ),
  );
}

/** How many days ago those happened of which the address is still kept. */
async function keptOf(companyId: string): Promise<number[]> {
  const rows = await test.database.read
    .selectFrom('events')
    .select(['data'])
    .where('company_id', '=', companyId)
    .where('type', '=', 'test.happened')
    .where('address', 'is not', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ data }) => JSON.parse(data).ago);
}

const keep = (companyId: string, days: number) =>
  updateCompany(test, companyId, cliActor, { keep_addresses_days: days });

it('addresses older than a company keeps them are gone, younger ones and those of others stay', async () => {
  const [short, usual, none] = [
    await makeCompany(test, 'Short'),
    await makeCompany(test, 'Usual'),
    await makeCompany(test, 'None'),
  ];
  await keep(short, 10);
  await keep(none, 0);
  const days = [0, 5, 9.99, 10, 30, 89, 90, 399];
  for (const companyId of [short, usual, none]) await happen(companyId, days, '192.0.2.7');
  expect(await forgetAddresses(test)).toBe(5 + 2 + 8);
  expect(await keptOf(short)).toEqual([0, 5, 9.99]);
  expect(await keptOf(usual)).toEqual([0, 5, 9.99, 10, 30, 89]);
  expect(await keptOf(none)).toEqual([]);
  expect(await forgetAddresses(test)).toBe(0);
  // Less from now on, and again as time goes by; the events themselves stay.
  await keep(usual, 30);
  await forgetAddresses(test);
  expect(await keptOf(usual)).toEqual([0, 5, 9.99, 10]);
  test.clock.advance(dayMs);
  await forgetAddresses(test);
  expect(await keptOf(short)).toEqual([0, 5]);
  const all = await test.database.read
    .selectFrom('events')
    .select('id')
    .where('type', '=', 'test.happened')
    .execute();
  expect(all).toHaveLength(3 * days.length);
});

it('many are gone through in slices by the index, none twice, by two processes at once', async () => {
  const companyId = await makeCompany(test, 'Many');
  const many = Array.from({ length: 400 }, (_, index) => 100 + index / 1000);
  for (let slice = 0; slice < 6; slice++) await happen(companyId, many, '192.0.2.8');
  for (let slice = 0; slice < 30; slice++) await happen(companyId, many, null);
  await happen(companyId, [1], '192.0.2.9');
  await gatherStatistics(test);
  const statements = await statementsOf(async () => {
    const [one, two] = await Promise.all([forgetAddresses(test), forgetAddresses(test)]);
    expect(one + two).toBe(2400);
  }, 'events');
  expect(await keptOf(companyId)).toEqual([1]);
  const updates = statements.filter(({ text }) => text.startsWith('update'));
  expect(updates.length).toBeGreaterThanOrEqual(Math.ceil(2400 / forgetSliceSize));
  // As it was then: many to empty, and as many without an address beside them.
  await happen(companyId, many, '192.0.2.8');
  await gatherStatistics(test);
  for (const statement of statements) {
    const plan = await planOf(test, statement);
    expect(plan).toContain('events_with_address');
    expect(plan).not.toMatch(/SCAN events\b|Seq Scan on events/);
  }
});
