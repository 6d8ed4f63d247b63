import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { issue } from '../../../../test/support/shop.ts';
import { recordStatements } from '../../../../test/support/statements.ts';
import { connectDatabase } from '../db/connect.ts';
import { createActiveCounts } from './active-count.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Counts that take so long by a clock of their own. */
function countsThatTake(ms: number) {
  let elapsed = 0;
  return createActiveCounts(test, () => {
    elapsed += ms;
    return elapsed;
  });
}

it('a count is kept 500 times as long as it took: a small company sees at once what it has done', async () => {
  for (const [tookMs, keptMs] of [
    [1, 500],
    [10, 5000],
    [40, 20_000],
  ] as const) {
    const count = countsThatTake(tookMs);
    const { active, asOf } = await count(test.companyId);
    await issue(test);
    test.clock.advance(keptMs - 1);
    expect(await count(test.companyId)).toEqual({ active, asOf });
    test.clock.advance(1);
    expect(await count(test.companyId)).toEqual({ active: active + 1, asOf: asOf + keptMs });
  }
});

it('who asks while it is being counted gets the same count, and each company has its own', async () => {
  const other = await makeCompany(test, 'Other');
  await issue(test);
  const count = countsThatTake(1);
  const recorder = recordStatements();
  const asked = [test.companyId, test.companyId, other, test.companyId, other];
  const counts = await Promise.all(asked.map(count));
  recorder.stop();
  expect(recorder.sent.filter(({ text }) => text.includes('from "memberships"'))).toHaveLength(2);
  expect(counts.map(({ active }) => active > 0)).toEqual([true, true, false, true, false]);
});

it('a count that failed is not kept', async () => {
  const database = connectDatabase(test.config.databaseUrl);
  const services = { database, clock: test.clock };
  const count = createActiveCounts(services);
  await database.close();
  await expect(count(test.companyId)).rejects.toThrow();
  await expect(count(test.companyId)).rejects.toThrow();
  Object.assign(services.database, { read: test.database.read });
  expect((await count(test.companyId)).active).toBeGreaterThan(0);
});
