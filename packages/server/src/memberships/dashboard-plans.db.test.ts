import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { gatherStatistics, planOf, statementsOf } from '../../../../test/support/query-plans.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { validate } from '../../../../test/support/shop.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';
import { seedMemberships } from './seed-memberships.ts';

let test: TestApp;
let seller: Seller;
let keys: string[];
let planId: string;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'owner');
  const { companyId, productId } = test;
  planId = (await findDefaultPlan(test.database.read, companyId, productId))?.id ?? '';
  const target = { companyId, productId, planId, keyPrefix: 'SEED' };
  keys = await seedMemberships(test, target, { count: 15_000, sampleCount: 400 }, () => undefined);
  for (const [index, key] of keys.slice(0, 300).entries()) {
    await validate(test, key, { HWID: `machine-${index}` });
  }
  await test.app.activity.flush();
  await gatherStatistics(test);
  await preferIndexes();
}, 60_000);
afterAll(() => test.close());

/** Of so few rows PostgreSQL would rather read a third at once; so it tells whether an index could serve. */
async function preferIndexes(): Promise<void> {
  const { kind } = test.database;
  if (kind === 'sqlite') return;
  const setting = "format('alter database %I set enable_seqscan = off', current_database())";
  const database = { kind, url: test.config.databaseUrl, drop: async () => undefined };
  await queryDatabase(database, `do $$ begin execute ${setting}; end $$`);
}

/** What reads every membership of a company, or of all: neither is ever to be done for a page. */
const wholeTable =
  /SCAN (memberships|membership_values)|Seq Scan on (memberships|membership_values)/;
/** What SQLite must read whole before it knows which come first. */
const sorted = /USE TEMP B-TREE FOR ORDER BY/;

/** The plans of all statements on memberships that a list sends, one text. */
async function plansOf(query: Record<string, string>): Promise<string> {
  const path = `/memberships?${new URLSearchParams(query)}`;
  const statements = await statementsOf(async () => {
    expect((await seller.call('GET', path)).status).toBe(200);
  }, 'from "membership');
  expect(statements.length).toBeGreaterThan(1);
  const plans = await Promise.all(statements.map((statement) => planOf(test, statement)));
  return plans.join('\n');
}

async function deepCursor(query: Record<string, string> = {}): Promise<string> {
  const page = await seller.call('GET', `/memberships?${new URLSearchParams(query)}`);
  return page.body.next_cursor;
}

const cases: readonly [what: string, query: () => Promise<Record<string, string>>][] = [
  ['the first page', async () => ({})],
  ['a page behind a cursor', async () => ({ cursor: await deepCursor() })],
  ['the oldest first', async () => ({ direction: 'asc' })],
  ['those of a product', async () => ({ product_id: test.productId })],
  ['those of a plan', async () => ({ plan_id: planId })],
  ['an e-mail', async () => ({ search: (await someone()).email })],
  [
    'the beginning of an e-mail',
    async () => ({ search: `${(await someone()).email.slice(0, -4)}` }),
  ],
  ['a key', async () => ({ search: keys[7] ?? '' })],
  ['a key with a typo', async () => ({ search: `${keys[7]?.slice(0, -1)}` })],
  ['the beginning of a key', async () => ({ search: keys[7]?.slice(0, 9) ?? '' })],
  ['a machine', async () => ({ search: 'machine-7' })],
  ['the beginning of a machine', async () => ({ search: 'machine-' })],
  ['a buyer', async () => ({ search: (await someone()).customer_id })],
  ['a membership', async () => ({ search: (await someone()).id })],
  ['a status', async () => ({ status: 'expired' })],
  [
    'a status behind a cursor',
    async () => ({ status: 'completed', cursor: await deepCursor({ status: 'completed' }) }),
  ],
  ['the bound ones', async () => ({ bound: 'true' })],
  ['the beginning of a key, and a status', async () => ({ search: 'SEED', status: 'expired' })],
];

function someone() {
  return test.database.read
    .selectFrom('memberships')
    .select(['id', 'email', 'customer_id'])
    .where('company_id', '=', test.companyId)
    .where('license_key', '=', keys[7] ?? '')
    .executeTakeFirstOrThrow();
}

it.each(cases)('%s: every statement reads by an index, in its order', async (_what, query) => {
  const plans = await plansOf(await query());
  expect(plans).not.toMatch(wholeTable);
  expect(plans).not.toMatch(sorted);
});
