import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { databaseKind } from '../../../../test/support/database.ts';
import { connectDatabase } from './connect.ts';
import { migrate } from './migrate.ts';

const searched = [
  ['memberships', 'email_normal'],
  ['memberships', 'license_key'],
  ['membership_values', 'value_normal'],
];

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

it('searched texts are sorted by code point, also where a database sorts as dictionaries do', () =>
  databaseKind() === 'postgres' ? expectSortedColumns() : expectSortedByNature());

async function expectSortedColumns(): Promise<void> {
  const admin = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await ask(
    admin,
    `create database ${name} template template0 locale_provider icu icu_locale 'en-US'`,
  );
  const url = new URL(admin);
  url.pathname = `/${name}`;
  const database = connectDatabase(url.href);
  await migrate(database, url.href);
  await database.close();
  const rows = await ask(
    url.href,
    "select table_name, column_name from information_schema.columns where collation_name = 'C' and table_schema = 'public'",
  );
  expect(rows.map((row) => [row.table_name, row.column_name])).toEqual(
    expect.arrayContaining(searched),
  );
  await ask(admin, `drop database ${name}`);
}

/** SQLite knows no dictionaries. */
async function expectSortedByNature(): Promise<void> {
  const database = connectDatabase('sqlite::memory:');
  const row = await database.read
    .selectNoFrom((select) => select(select.val('a'), '<', select.val('B')).as('is_dictionary'))
    .executeTakeFirstOrThrow();
  expect(Boolean(row.is_dictionary)).toBe(false);
  await database.close();
}
