import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import { migrate } from '../../packages/server/src/db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    kind: 'sqlite' | 'postgres';
    postgresUrl: string;
    /** Name of a database on that server that is migrated and holds no rows. */
    postgresTemplate: string;
  }
}

export interface FreshDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly url: string;
  drop(): Promise<void>;
}

/** Which database this run of the file is about. */
export function databaseKind(): 'sqlite' | 'postgres' {
  return inject('kind');
}

/** A new, empty database of that kind, its own for the test. */
export function freshDatabase(): Promise<FreshDatabase> {
  return databaseKind() === 'sqlite' ? freshFile() : freshPostgres(inject('postgresUrl'));
}

/**
 * The same with every migration done: on PostgreSQL a copy of the one that was migrated for the
 * whole run, which takes a tenth of the time.
 */
export async function migratedDatabase(): Promise<FreshDatabase> {
  if (databaseKind() === 'postgres') {
    return freshPostgres(inject('postgresUrl'), inject('postgresTemplate'));
  }
  const fresh = await freshFile();
  await migrateUrl(fresh.url);
  return fresh;
}

/** Makes the database that `migratedDatabase` copies; gives its name. */
export async function makePostgresTemplate(adminUrl: string): Promise<FreshDatabase & Named> {
  const template = await freshPostgres(adminUrl);
  await migrateUrl(template.url);
  return template;
}

interface Named {
  readonly name: string;
}

async function migrateUrl(url: string): Promise<void> {
  const database = connectDatabase(url);
  await migrate(database, url);
  await database.close();
}

async function freshFile(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-sqlite-'));
  return {
    kind: 'sqlite',
    url: `sqlite:${join(folder, 'latchkey.db')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function freshPostgres(
  adminUrl: string,
  template = 'template1',
): Promise<FreshDatabase & Named> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runAsAdmin(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    name,
    kind: 'postgres',
    url: url.href,
    drop: () => runAsAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function runAsAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
