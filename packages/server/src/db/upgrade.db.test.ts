import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { connectDatabase } from './connect.ts';
import { migrate } from './migrate.ts';
import { allMigrations } from './migrations/all.ts';

const lastOfFirstRelease = '0015-create-accounts';
const inserts = readFileSync(
  new URL('../../../../test/fixtures/first-release.sql', import.meta.url),
  'utf8',
)
  .split('\n')
  .flatMap((line) => {
    const [, table, columns] = /^insert into (\w+) \(([^)]+)\)/.exec(line) ?? [];
    return table && columns ? [{ line, table, columns }] : [];
  });
const tables = new Map(inserts.map(({ table, columns }) => [table, columns]));

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** Every row of the first release's columns, as text. */
async function rows(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const [table, columns] of tables) {
    const found = await queryDatabase(fresh, `select ${columns} from ${table}`);
    all[table] = found.map((row) => JSON.stringify(row)).sort();
  }
  return all;
}

it('R13: a database of the first release is brought up to date with nothing lost', async () => {
  const first = connectDatabase(fresh.url);
  const names = allMigrations.map((migration) => migration.name);
  const released = allMigrations.slice(0, names.indexOf(lastOfFirstRelease) + 1);
  await migrate(first, fresh.url, released);
  await first.close();
  for (const { line } of inserts) await queryDatabase(fresh, line);
  const before = await rows();
  expect(Object.values(before).flat()).toHaveLength(inserts.length);

  const now = connectDatabase(fresh.url);
  const report = await migrate(now, fresh.url);
  await now.close();
  expect(report.ran).toEqual(names.slice(released.length));
  expect(await rows()).toEqual(before);
});
