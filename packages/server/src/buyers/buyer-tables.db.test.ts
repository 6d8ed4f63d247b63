import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  databaseKind,
  freshDatabase,
  migratedDatabase,
} from '../../../../test/support/database.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { buyerAuthOptions } from './buyer-auth.ts';

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const fresh = await migratedDatabase();
  database = connectDatabase(fresh.url);
  drop = fresh.drop;
});
afterAll(async () => {
  await database.close();
  await drop();
});

/** What better-auth would do to the tables, and what it finds odd about them. */
async function planOf(subject: Database) {
  const settings = { secret: 'x'.repeat(32), publicUrl: 'http://localhost:4000' };
  const options = buyerAuthOptions({ database: subject, ...settings });
  const warnings: string[] = [];
  const plan = await getMigrations({
    ...options,
    database: { ...options.database, type: databaseKind() },
    logger: { level: 'warn', log: (_level, message) => warnings.push(message) },
  });
  return { plan, warnings };
}

it('the tables of buyers are all that their better-auth wants', async () => {
  const { plan, warnings } = await planOf(database);
  expect(plan.toBeCreated).toEqual([]);
  expect(plan.toBeAdded).toEqual([]);
  expect(plan.toBeAddedIndexes).toEqual([]);
  expect(plan.schemaProblems).toEqual([]);
  expect(plan.unsafeChanges).toEqual([]);
  // Dates are text here; other types it can judge on its own kind of database.
  const others = warnings.filter((warning) => !warning.includes('Expected date but got TEXT'));
  if (databaseKind() === 'sqlite') expect(others).toEqual([]);
});

it('one that is missing would be found, and none of them is a table of sellers', async () => {
  const empty = await freshDatabase();
  const other = connectDatabase(empty.url);
  try {
    const { plan } = await planOf(other);
    expect(plan.toBeCreated.map(({ table }) => table).sort()).toEqual([
      'auth_buyer_accounts',
      'auth_buyer_sessions',
      'auth_buyer_users',
      'auth_buyer_verifications',
    ]);
  } finally {
    await other.close();
    await empty.drop();
  }
});
