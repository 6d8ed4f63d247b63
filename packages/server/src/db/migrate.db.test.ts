import { readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import {
  databaseKind,
  type FreshDatabase,
  freshDatabase,
} from '../../../../test/support/database.ts';
import { createInstallation, runCli } from '../../../../test/support/latchkey.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { OperatorError } from '../lib/operator-error.ts';
import { connectDatabase } from './connect.ts';
import type { Database } from './database.ts';
import { isMigrated, migrate } from './migrate.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';

const onSqlite = databaseKind() === 'sqlite';
const names = allMigrations.map((migration) => migration.name);
const open: Database[] = [];
const made: FreshDatabase[] = [];

afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
  for (const fresh of made.splice(0)) await fresh.drop();
});

async function newDatabase(): Promise<FreshDatabase> {
  const fresh = await freshDatabase();
  made.push(fresh);
  return fresh;
}

function connect(url: string): Database {
  const database = connectDatabase(url);
  open.push(database);
  return database;
}

/** A change of the schema and of the data in it; `runs` counts how often it ran. */
function renameCompanies(name = '9001-rename-companies') {
  const counted = { runs: 0 };
  const migration: Migration = {
    name,
    async up(db) {
      counted.runs += 1;
      await db.schema
        .alterTable('companies')
        .addColumn('motto', 'text', (column) => column.notNull().defaultTo('none'))
        .execute();
      await db.updateTable('companies').set({ title: 'renamed' }).execute();
    },
  };
  return { counted, migrations: [...allMigrations, migration] };
}

/** A database of this version with one company in it. */
async function filledDatabase(): Promise<FreshDatabase> {
  const fresh = await newDatabase();
  const database = connect(fresh.url);
  await migrate(database, fresh.url);
  const company = {
    id: 'biz_before',
    title: 'before',
    created_at: 1,
    support_email: null,
    keep_addresses_days: 90,
  };
  await database.transaction((tx) => tx.insertInto('companies').values(company).execute());
  return fresh;
}

const titles = (fresh: FreshDatabase) => queryDatabase(fresh, 'select title from companies');
const ranNames = async (fresh: FreshDatabase) => {
  const rows = await queryDatabase(fresh, 'select name from schema_migrations order by name');
  return rows.map((row) => row.name);
};

describe('the list of migrations', () => {
  it('names every file of the folder, each once, in ascending order', () => {
    const files = readdirSync(new URL('./migrations/', import.meta.url))
      .filter((file) => /^\d/.test(file))
      .map((file) => file.replace(/\.ts$/, ''))
      .sort();
    expect(names).toEqual(files);
    const numbers = names.map((name) => /^(\d{4})-[a-z]+(-[a-z]+)+$/.exec(name)?.[1]);
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(names.length);
  });
});

describe('migrating', () => {
  it('several connections that migrate at once run each migration once', async () => {
    const fresh = await filledDatabase();
    const { counted, migrations } = renameCompanies();
    const databases = [1, 2, 3, 4].map(() => connect(fresh.url));
    const reports = await Promise.all(databases.map((one) => migrate(one, fresh.url, migrations)));
    expect(counted.runs).toBe(1);
    expect(reports.flatMap((report) => report.ran)).toEqual(['9001-rename-companies']);
    expect(await ranNames(fresh)).toEqual([...names, '9001-rename-companies']);
  });

  it('several processes that migrate an empty database at once all succeed, and one does it', async () => {
    const installation = await createInstallation();
    try {
      const { env, database } = installation;
      const runs = await Promise.all([1, 2, 3].map(() => runCli(['migrate', '--json'], { env })));
      expect(runs.map((run) => [run.code, run.stderr])).toEqual(runs.map(() => [0, '']));
      const ran = runs.flatMap((run) => (run.json as { ran: string[] }).ran);
      expect(ran).toEqual(names);
      expect(await ranNames(database)).toEqual(names);
    } finally {
      await installation.remove();
    }
  });

  it('again changes nothing and makes no backup', async () => {
    const fresh = await filledDatabase();
    const before = await queryDatabase(fresh, 'select * from schema_migrations order by name');
    expect(await migrate(connect(fresh.url), fresh.url)).toEqual({ ran: [], backup: undefined });
    const after = await queryDatabase(fresh, 'select * from schema_migrations order by name');
    expect(after).toEqual(before);
  });

  it('a migration that fails leaves nothing behind, those before it in the run included', async () => {
    const fresh = await filledDatabase();
    const { migrations } = renameCompanies();
    const broken: Migration = {
      name: '9002-break-companies',
      up: () => Promise.reject(new Error('broken on purpose')),
    };
    const run = migrate(connect(fresh.url), fresh.url, [...migrations, broken]);
    await expect(run).rejects.toThrow('broken on purpose');
    expect(await ranNames(fresh)).toEqual(names);
    expect(await titles(fresh)).toEqual([{ title: 'before' }]);
    const report = await migrate(connect(fresh.url), fresh.url, migrations);
    expect(report.ran).toEqual(['9001-rename-companies']);
    expect(await titles(fresh)).toEqual([{ title: 'renamed' }]);
  });

  it('a database is ready once every migration has run, and not before', async () => {
    const fresh = await newDatabase();
    const database = connect(fresh.url);
    expect(await isMigrated(database)).toBe(false);
    await migrate(database, fresh.url, allMigrations.slice(0, -1));
    expect(await isMigrated(database)).toBe(false);
    await migrate(database, fresh.url);
    expect(await isMigrated(database)).toBe(true);
  });

  it('R13: a database of a newer version is refused in plain words and left as it is', async () => {
    const fresh = await filledDatabase();
    const { migrations } = renameCompanies();
    await migrate(connect(fresh.url), fresh.url, migrations);
    const refusal = await migrate(connect(fresh.url), fresh.url).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(OperatorError);
    expect((refusal as Error).message).toBe(
      'This database was made by a newer version of Latchkey (it has 9001-rename-companies). Start that version or a newer one, or restore a backup.',
    );
    expect(await ranNames(fresh)).toEqual([...names, '9001-rename-companies']);
  });
});

if (onSqlite) {
  describe('the backup before migrating', testBackups);
}

function testBackups(): void {
  const pathOf = (fresh: FreshDatabase) => fresh.url.slice('sqlite:'.length);

  it('of an existing file holds what was there before, and starts as a database', async () => {
    const fresh = await filledDatabase();
    const { migrations } = renameCompanies();
    const report = await migrate(connect(fresh.url), fresh.url, migrations);
    expect(report.backup).toBe(`${pathOf(fresh)}.before-9001-rename-companies`);
    expect(await titles(fresh)).toEqual([{ title: 'renamed' }]);
    const saved = { ...fresh, url: `sqlite:${report.backup}` };
    expect(await queryDatabase(saved, 'pragma integrity_check')).toEqual([
      { integrity_check: 'ok' },
    ]);
    expect(await titles(saved)).toEqual([{ title: 'before' }]);
    const restored = connect(saved.url);
    expect(await isMigrated(restored)).toBe(true);
    expect((await migrate(restored, saved.url, migrations)).ran).toEqual(['9001-rename-companies']);
  });

  it('is of the state before, however many processes start at once', async () => {
    const fresh = await filledDatabase();
    const { migrations } = renameCompanies();
    const databases = [1, 2, 3, 4].map(() => connect(fresh.url));
    const reports = await Promise.all(databases.map((one) => migrate(one, fresh.url, migrations)));
    const backups = reports.flatMap((report) => report.backup ?? []);
    expect(backups).toEqual([`${pathOf(fresh)}.before-9001-rename-companies`]);
    expect(await titles({ ...fresh, url: `sqlite:${backups[0]}` })).toEqual([{ title: 'before' }]);
  });

  it('takes in what is still in the write-ahead log', async () => {
    const fresh = await filledDatabase();
    const other = new DatabaseSync(pathOf(fresh));
    try {
      other.exec("insert into companies (id, title, created_at) values ('biz_wal', 'wal', 2)");
      const { migrations } = renameCompanies();
      const { backup } = await migrate(connect(fresh.url), fresh.url, migrations);
      expect(await titles({ ...fresh, url: `sqlite:${backup}` })).toHaveLength(2);
    } finally {
      other.close();
    }
  });

  it('is not made of an empty database', async () => {
    const fresh = await newDatabase();
    expect((await migrate(connect(fresh.url), fresh.url)).backup).toBeUndefined();
  });
}
