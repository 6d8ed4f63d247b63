import type { FreshDatabase } from './database.ts';
import { queryDatabase } from './sql.ts';
import { until } from './until.ts';

/** Waits until every mail that was decided on has left: what comes after changes nothing by itself. */
export async function outboxSettled(database: FreshDatabase): Promise<void> {
  await until('the outbox to be empty', async () => {
    const rows = await queryDatabase(database, "select id from mails where status = 'waiting'");
    return rows.length === 0;
  });
}
