import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts';
import { connectDatabase } from './connect.ts';
import type { Database } from './database.ts';
import { takeLease } from './leases.ts';
import { migrate } from './migrate.ts';

let fresh: FreshDatabase;
let databases: Database[];

beforeAll(async () => {
  fresh = await freshDatabase();
  databases = [connectDatabase(fresh.url), connectDatabase(fresh.url)];
  await migrate(first(), fresh.url);
});

afterAll(async () => {
  for (const database of databases) await database.close();
  await fresh.drop();
});

function first(): Database {
  const [database] = databases;
  if (!database) throw new Error('not connected');
  return database;
}

const now = Date.UTC(2026, 4, 3);
const take = (job: string, holder: string, at: number) => takeLease(first(), job, holder, at, 1000);

it('a lease has one holder, however many processes ask for it at once', async () => {
  const askers = Array.from({ length: 20 }, (_, n) => ({ n, database: databases[n % 2] }));
  const held = await Promise.all(
    askers.map(({ n, database }) =>
      takeLease(database ?? first(), 'contended', `holder-${n}`, now, 1000),
    ),
  );
  expect(held.filter(Boolean)).toHaveLength(1);
});

it('a lease is kept by its holder, who may prolong it, and refused to others until it ends', async () => {
  expect(await take('kept', 'a', now)).toBe(true);
  expect(await take('kept', 'b', now + 999)).toBe(false);
  expect(await take('kept', 'a', now + 999)).toBe(true);
  expect(await take('kept', 'b', now + 1000)).toBe(false);
  expect(await take('kept', 'b', now + 1998)).toBe(false);
});

it('a lease is taken over once it has ended, and its last holder does not have it any more', async () => {
  expect(await take('expired', 'a', now)).toBe(true);
  expect(await take('expired', 'b', now + 1000)).toBe(true);
  expect(await take('expired', 'a', now + 1000)).toBe(false);
});

it('an ended lease that many ask for goes to one of them', async () => {
  expect(await take('again', 'gone', now)).toBe(true);
  const held = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      takeLease(databases[n % 2] ?? first(), 'again', `heir-${n}`, now + 5000, 1000),
    ),
  );
  expect(held.filter(Boolean)).toHaveLength(1);
});

it('leases of different jobs are apart', async () => {
  expect(await take('one-job', 'a', now)).toBe(true);
  expect(await take('another-job', 'b', now)).toBe(true);
});
