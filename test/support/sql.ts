import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { FreshDatabase } from './database.ts';

/** Asks the database itself, past the server: for what no route shows. Rows as objects. */
export async function queryDatabase(
  database: FreshDatabase,
  sql: string,
): Promise<Record<string, unknown>[]> {
  if (database.kind === 'sqlite') {
    const connection = new DatabaseSync(database.url.slice('sqlite:'.length), { timeout: 5000 });
    try {
      return connection
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }));
    } finally {
      connection.close();
    }
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
