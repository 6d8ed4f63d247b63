import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts';
import { mailsOf } from '../../../../test/support/mails.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { connectDatabase } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { allMigrations } from '../db/migrations/all.ts';
import { createManualClock } from '../lib/clock.ts';
import { dayMs } from './membership.ts';
import { noteLapses } from './note-lapses.ts';
import { queueReminders } from './queue-reminders.ts';

const lastOfFirstRelease = '0015-create-accounts';
const firstRelease = new URL('../../../../test/fixtures/first-release.sql', import.meta.url);
const now = Date.UTC(2030, 0, 1);
/** Of the fixture, by what this test makes of them. */
const ids = {
  ending: 'mem_u1UoJc2CFhL2Rs',
  monthly: 'mem_eEO81FwbFH0fhZ',
  trial: 'mem_poIVESq2LAsEPU',
  lapsed: 'mem_UBGMEdn8F8RGXv',
  suspended: 'mem_tQotv1XyLOlQop',
};

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

async function fillFirstRelease() {
  const first = connectDatabase(fresh.url);
  const names = allMigrations.map(({ name }) => name);
  await migrate(first, fresh.url, allMigrations.slice(0, names.indexOf(lastOfFirstRelease) + 1));
  await first.close();
  const lines = readFileSync(firstRelease, 'utf8').split('\n');
  for (const line of lines.filter((one) => one.startsWith('insert'))) {
    await queryDatabase(fresh, line);
  }
  const change = (id: string, columns: string) =>
    queryDatabase(fresh, `update memberships set ${columns} where id = '${id}'`);
  const renewal = (end: number) =>
    `plan_type = 'renewal', renewal_period_start = ${now}, renewal_period_end = ${end}`;
  await change(ids.ending, `expires_at = ${now + 20 * dayMs}`);
  await change(ids.monthly, renewal(now + 10 * dayMs));
  await change(
    ids.trial,
    `${renewal(now + 40 * dayMs)}, trial_ends_at = ${now + 8 * dayMs}, valid_noted = 1`,
  );
  // Of the fixture every plan is free.
  const planId = `select plan_id from memberships where id = '${ids.monthly}'`;
  await queryDatabase(fresh, `update plans set renewal_price = 900 where id = (${planId})`);
  await change(ids.lapsed, `expires_at = ${now - dayMs}, valid_noted = 0`);
  await change(ids.suspended, `expires_at = ${now + dayMs}`);
}

it('after an upgrade time mails who is still to come, and nobody for what was noted before', async () => {
  await fillFirstRelease();
  const database = connectDatabase(fresh.url);
  await migrate(database, fresh.url);
  const clock = createManualClock(now);
  const mailed = async (id: string) =>
    (await mailsOf({ database }, id)).map(({ kind, created_at: at }) => [kind, (at - now) / dayMs]);
  for (let day = 0; day <= 20; day++) {
    await noteLapses({ database, clock });
    await queueReminders({ database, clock });
    clock.advance(dayMs);
  }
  expect(await mailed(ids.ending)).toEqual([
    ['expiring', 13],
    ['expired', 20],
  ]);
  expect(await mailed(ids.monthly)).toEqual([
    ['payment_failed', 10],
    ['expired', 13],
  ]);
  expect(await mailed(ids.trial)).toEqual([['trial_ending', 5]]);
  expect(await mailed(ids.lapsed)).toEqual([]);
  expect(await mailed(ids.suspended)).toEqual([]);
  await database.close();
});
