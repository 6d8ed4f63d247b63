import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/support/app.ts';
import { eventsOf, issue } from '../../../test/support/shop.ts';
import { until } from '../../../test/support/until.ts';
import { updateCompany } from './companies/update-company.ts';
import { cliActor } from './events/event.ts';
import { createLogger } from './log.ts';
import { startMaintenance } from './maintenance.ts';

const log = createLogger('silent', false);
const lapsed = 'membership.went_invalid';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(() => {
  // Far behind what the test before held. From here on the clockwork turns by hand.
  test.clock.advance(3_600_000);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Turns the clock and the clockwork; answers when each look that this caused has begun and ended. */
async function pass(ms: number, looks: number): Promise<void> {
  const transactions = vi.spyOn(test.database, 'transaction');
  test.clock.advance(ms);
  vi.advanceTimersByTime(ms);
  await until('the looks', () => transactions.mock.calls.length >= looks);
  await Promise.all(transactions.mock.results.map((result) => result.value));
  transactions.mockRestore();
}

const isNoted = async (id: string) => (await eventsOf(test, id, lapsed)).length === 1;

it('a lapse is noted by a look of the running server, without anybody asking', async () => {
  const { id } = await issue(test, { expires_at: test.clock.now() / 1000 + 30 });
  const maintenance = startMaintenance(test, log);
  await pass(20_000, 1);
  expect(await isNoted(id)).toBe(false);
  await pass(20_000, 1);
  await until('the event', () => isNoted(id));
  await maintenance.stop();
});

it('a lapse is noted within a minute even when the process that did so has just died', async () => {
  const first = startMaintenance(test, log);
  // Its looks end here, and it has let go of nothing, as when it was killed.
  await first.stop();
  const endsAt = test.clock.now() + 1000;
  const { id } = await issue(test, { expires_at: endsAt / 1000 });
  await pass(9_000, 0);
  const second = startMaintenance(test, log);
  while (test.clock.now() + 20_000 <= endsAt + 60_000) await pass(20_000, 1);
  await second.stop();
  expect(await isNoted(id)).toBe(true);
});

it('the address of an event goes with the look after the company keeps it no more', async () => {
  const { id } = await issue(test);
  const addressOf = async () => (await eventsOf(test, id, 'membership.created'))[0]?.address;
  const maintenance = startMaintenance(test, log);
  await pass(20_000, 1);
  expect(await addressOf()).toBe('127.0.0.1');
  await updateCompany(test, test.companyId, cliActor, { keep_addresses_days: 0 });
  await pass(20_000, 1);
  await until('the address to go', async () => (await addressOf()) === null);
  await maintenance.stop();
});

it('of two servers only one looks', async () => {
  const [first, second] = [startMaintenance(test, log), startMaintenance(test, log)];
  await pass(20_000, 2);
  const holders = await test.database.read.selectFrom('job_leases').selectAll().execute();
  const [holder] = holders;
  await pass(20_000, 2);
  const after = await test.database.read.selectFrom('job_leases').selectAll().execute();
  await Promise.all([first.stop(), second.stop()]);
  expect(holders).toHaveLength(1);
  expect(after).toEqual([{ ...holder, until: (holder?.until ?? 0) + 20_000 }]);
});
