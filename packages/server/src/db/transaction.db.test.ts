import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  databaseKind,
  type FreshDatabase,
  freshDatabase,
} from '../../../../test/support/database.ts';
import type { CompanyTable } from '../companies/company.table.ts';
import { AppError } from '../lib/app-error.ts';
import { makeId } from '../lib/ids.ts';
import { connectDatabase } from './connect.ts';
import type { Database, Queries } from './database.ts';
import { migrate } from './migrate.ts';

const onPostgres = databaseKind() === 'postgres';
let fresh: FreshDatabase;
let database: Database;
let second: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = connectDatabase(fresh.url);
  second = connectDatabase(fresh.url);
  await migrate(database, fresh.url);
});

afterAll(async () => {
  await database.close();
  await second.close();
  await fresh.drop();
});

const company = (title = 'x'): CompanyTable => ({
  id: makeId('biz'),
  title,
  created_at: 1,
  support_email: null,
  keep_addresses_days: 90,
});
const insert = (db: Queries, row: CompanyTable) => db.insertInto('companies').values(row).execute();
const find = (db: Queries, { id }: CompanyTable) =>
  db.selectFrom('companies').selectAll().where('id', '=', id).executeTakeFirst();
const rename = (db: Queries, { id }: CompanyTable, title: string) =>
  db.updateTable('companies').set({ title }).where('id', '=', id).execute();

/** A promise that is settled from outside. */
function gate() {
  return Promise.withResolvers<void>();
}

describe('a transaction', () => {
  it('that throws leaves nothing, and its error comes out as it was', async () => {
    const [one, two] = [company(), company()];
    const reason = new Error('changed my mind');
    const work = database.transaction(async (tx) => {
      await insert(tx, one);
      await insert(tx, two);
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await find(database.read, one)).toBeUndefined();
    expect(await find(database.read, two)).toBeUndefined();
  });

  it('with a statement that the database refuses leaves nothing, and the next one works', async () => {
    const [one, next] = [company(), company()];
    const work = database.transaction(async (tx) => {
      await insert(tx, one);
      await insert(tx, one);
    });
    await expect(work).rejects.toThrow(/unique/i);
    expect(await find(database.read, one)).toBeUndefined();
    await database.transaction((tx) => insert(tx, next));
    expect(await find(database.read, next)).toEqual(next);
  });

  it('sees its own writes; readers beside it see them after the commit and do not wait for it', async () => {
    const row = company();
    const written = gate();
    const mayCommit = gate();
    const work = database.transaction(async (tx) => {
      await insert(tx, row);
      expect(await find(tx, row)).toEqual(row);
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    expect(await find(database.read, row)).toBeUndefined();
    expect(await find(second.read, row)).toBeUndefined();
    mayCommit.resolve();
    await work;
    expect(await find(database.read, row)).toEqual(row);
    expect(await find(second.read, row)).toEqual(row);
  });

  it('many at once on two connections of one database all commit, none is lost', async () => {
    const row = company('0');
    await database.transaction((tx) => insert(tx, row));
    const add = (one: Database) =>
      one.transaction(async (tx) => {
        // The guarded form: the sum is made by the database.
        await sql`update companies set created_at = created_at + 1 where id = ${row.id}`.execute(
          tx,
        );
        await find(tx, row);
      });
    await Promise.all(Array.from({ length: 60 }, (_, n) => add(n % 2 === 0 ? database : second)));
    expect((await find(database.read, row))?.created_at).toBe(61);
  });

  it('goes well beside statements and transactions of the library that brings its own', async () => {
    const rows = Array.from({ length: 12 }, () => company());
    await Promise.all(
      rows.map((row, n) => {
        if (n % 3 === 0) {
          return database.transaction(async (tx) => {
            await insert(tx, row);
            await new Promise(setImmediate);
            await rename(tx, row, 'done');
          });
        }
        if (n % 3 === 1) {
          return database.independent.transaction().execute(async (tx) => {
            await insert(tx, row);
            await new Promise(setImmediate);
            await rename(tx, row, 'done');
          });
        }
        return insert(database.independent, { ...row, title: 'done' });
      }),
    );
    for (const row of rows) expect((await find(database.read, row))?.title).toBe('done');
  });

  it('of the library that throws leaves nothing and holds nobody up', async () => {
    const [lost, kept] = [company(), company()];
    const work = database.independent.transaction().execute(async (tx) => {
      await insert(tx, lost);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await database.transaction((tx) => insert(tx, kept));
    expect(await find(database.read, lost)).toBeUndefined();
    expect(await find(database.read, kept)).toEqual(kept);
  });

  it('that may be lost leaves the next one durable, also when it fails', async () => {
    const setting = () =>
      database.transaction(async (tx) => {
        const text = onPostgres ? 'show synchronous_commit' : 'pragma synchronous';
        const { rows } = await sql<Record<string, unknown>>`${sql.raw(text)}`.execute(tx);
        return Object.values(rows[0] ?? {})[0];
      });
    const before = await setting();
    expect(before).toBe(onPostgres ? 'on' : 2);
    await database.transaction((tx) => insert(tx, company()), { durable: false });
    expect(await setting()).toBe(before);
    const failing = database.transaction(() => Promise.reject(new Error('no')), { durable: false });
    await expect(failing).rejects.toThrow('no');
    expect(await setting()).toBe(before);
  });

  if (onPostgres) {
    it('that the database ends as a deadlock is run again', async () => {
      const [one, two] = [company(), company()];
      await database.transaction(async (tx) => {
        await insert(tx, one);
        await insert(tx, two);
      });
      const both = { first: gate(), second: gate() };
      let runs = 0;
      const crosswise = (from: CompanyTable, to: CompanyTable, mine: 'first' | 'second') =>
        database.transaction(async (tx) => {
          runs += 1;
          await rename(tx, from, mine);
          both[mine].resolve();
          await Promise.all([both.first.promise, both.second.promise]);
          await rename(tx, to, mine);
        });
      await Promise.all([crosswise(one, two, 'first'), crosswise(two, one, 'second')]);
      expect(runs).toBe(3);
      const titles = [await find(database.read, one), await find(database.read, two)];
      expect(titles[0]?.title).toBe(titles[1]?.title);
    });
  }

  it('that waits too long for a lock of somebody else is UNAVAILABLE, and works afterwards', async () => {
    const row = company();
    await database.transaction((tx) => insert(tx, row));
    const unlock = await lockOutside(row);
    try {
      const work = database.transaction((tx) => rename(tx, row, 'late'));
      await expect(work).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 });
      await expect(work).rejects.toBeInstanceOf(AppError);
    } finally {
      await unlock();
    }
    await database.transaction((tx) => rename(tx, row, 'late'));
    expect((await find(database.read, row))?.title).toBe('late');
  });
});

/** Holds what a write of the row needs, past our own code. */
async function lockOutside({ id }: CompanyTable): Promise<() => Promise<void>> {
  if (!onPostgres) {
    const connection = new DatabaseSync(fresh.url.slice('sqlite:'.length), { timeout: 5000 });
    connection.exec('begin immediate');
    return async () => connection.close();
  }
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from companies where id = $1 for update', [id]);
  return () => client.end();
}
