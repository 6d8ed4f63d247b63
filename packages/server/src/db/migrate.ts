import { existsSync, renameSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { machineTimeMs } from '../lib/clock.ts';
import { OperatorError } from '../lib/operator-error.ts';
import type { Database } from './database.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';

declare module './tables.ts' {
  interface Tables {
    schema_migrations: { name: string; ran_at: number };
  }
}

/** The lock's number on PostgreSQL: any constant will do, as long as it stays. */
const lockNumber = 5_283_119;

export interface MigrationReport {
  /** The names of what ran now, in order. */
  readonly ran: readonly string[];
  /** Where the file was copied to before, on SQLite with data. */
  readonly backup: string | undefined;
}

/**
 * Brings the schema up to date: all that is missing in one transaction, under a lock, so that
 * several processes may start at once. An SQLite file with data is copied beside itself first.
 * @throws OperatorError when the database holds migrations that this version does not know.
 */
export async function migrate(
  database: Database,
  databaseUrl: string,
  migrations: readonly Migration[] = allMigrations,
): Promise<MigrationReport> {
  const missing = pending(await namesThatRan(database), migrations);
  if (missing.length === 0) return { ran: [], backup: undefined };
  return database.transaction(async (tx) => {
    if (database.kind === 'postgres') {
      // Waiting for another process, and a change of a large table, take as long as they take.
      await sql`set local lock_timeout = 0`.execute(tx);
      await sql`set local statement_timeout = 0`.execute(tx);
      await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(tx);
    }
    const hasData = (await tx.introspection.getTables()).length > 0;
    await tx.schema
      .createTable('schema_migrations')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('ran_at', 'bigint', (column) => column.notNull())
      .execute();
    const done = await tx.selectFrom('schema_migrations').select('name').execute();
    const todo = pending(new Set(done.map((row) => row.name)), migrations);
    const [first] = todo;
    // Under the lock and before the first change: another process may have migrated meanwhile.
    const saved = first && hasData ? await backUp(database, databaseUrl, first.name) : undefined;
    for (const migration of todo) {
      await migration.up(tx);
      await tx
        .insertInto('schema_migrations')
        .values({ name: migration.name, ran_at: machineTimeMs() })
        .execute();
    }
    return { ran: todo.map((migration) => migration.name), backup: saved };
  });
}

/** Whether every migration has run. @throws AppError UNAVAILABLE */
export async function isMigrated(database: Database): Promise<boolean> {
  return pending(await namesThatRan(database), allMigrations).length === 0;
}

function pending(done: ReadonlySet<string>, migrations: readonly Migration[]): Migration[] {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...done].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `This database was made by a newer version of Latchkey (it has ${unknown.join(', ')}). Start that version or a newer one, or restore a backup.`,
    );
  }
  return migrations.filter((migration) => !done.has(migration.name));
}

async function namesThatRan(database: Database): Promise<Set<string>> {
  const tables = await database.read.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_migrations')) return new Set();
  const rows = await database.read.selectFrom('schema_migrations').select('name').execute();
  return new Set(rows.map((row) => row.name));
}

/** Copies what is committed; only a whole copy ever has the backup's name. */
async function backUp(
  database: Database,
  databaseUrl: string,
  before: string,
): Promise<string | undefined> {
  const path = databaseUrl.slice('sqlite:'.length);
  if (database.kind !== 'sqlite' || !existsSync(path)) return undefined;
  const target = `${path}.before-${before}`;
  const source = new DatabaseSync(path, { readOnly: true });
  try {
    await backup(source, `${target}.part`, { rate: 1000 });
  } finally {
    source.close();
  }
  renameSync(`${target}.part`, target);
  return target;
}
