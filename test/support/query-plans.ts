import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { TestApp } from './app.ts';
import { queryDatabase } from './sql.ts';
import { recordStatements, type Statement } from './statements.ts';

/** The statements that the server sends for this work, those that hold `part`. */
export async function statementsOf(
  work: () => Promise<unknown>,
  part: string,
): Promise<Statement[]> {
  const recorder = recordStatements();
  try {
    await work();
  } finally {
    recorder.stop();
  }
  return recorder.sent.filter((statement) => statement.text.includes(part));
}

/** The plan that the test's database makes for a statement with the values it was sent with. */
export async function planOf(test: TestApp, { text, values }: Statement): Promise<string> {
  const url = test.config.databaseUrl;
  if (test.database.kind === 'sqlite') {
    const connection = new DatabaseSync(url.slice('sqlite:'.length), { readOnly: true });
    const rows = connection.prepare(`explain query plan ${text}`).all(...(values as string[]));
    connection.close();
    return rows.map((row) => row.detail).join('\n');
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`explain ${text}`, [...values]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}

/** PostgreSQL gathers statistics by itself and notes which pages all may see, only later; SQLite neither. */
export async function gatherStatistics({ database: { kind }, config }: TestApp): Promise<void> {
  if (kind !== 'postgres') return;
  const database = { kind, url: config.databaseUrl, drop: async () => undefined };
  await queryDatabase(database, 'vacuum analyze');
}
