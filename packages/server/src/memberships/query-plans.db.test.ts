import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  gatherStatistics,
  planOf as planOfStatement,
  statementsOf,
} from '../../../../test/support/query-plans.ts';
import { issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';
import type { Statement } from '../../../../test/support/statements.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';
import { findMembershipAnywhere } from './membership.repository.ts';
import { noteLapses } from './note-lapses.ts';
import { seedMemberships } from './seed-memberships.ts';

let test: TestApp;
let secondProductId: string;
beforeAll(async () => {
  test = await createTestApp();
  secondProductId = await makeShopProduct(test);
  const { companyId } = test;
  for (let slice = 0; slice < 10; slice++) {
    const productId = slice % 2 === 0 ? test.productId : secondProductId;
    const plan = await findDefaultPlan(test.database.read, companyId, productId);
    const target = { companyId, productId, planId: plan?.id ?? '', keyPrefix: 'SEED' };
    const size = { count: 1000, sampleCount: 1 };
    await seedMemberships(test, target, size, () => undefined);
    test.clock.advance(60_000);
  }
  await gatherStatistics(test);
}, 60_000);
afterAll(() => test.close());

/** The statements on memberships that the server sends for this work. */
async function queriesOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const found = await statementsOf(work, 'from "memberships"');
  expect(found.length).toBeGreaterThan(0);
  return found;
}

/** The plan that the database makes for a statement with the values it was sent with. */
async function planOf(statement: Statement | undefined): Promise<string> {
  if (!statement) throw new Error('there is no such statement');
  return planOfStatement(test, statement);
}

/** Every membership read by an index: no whole table in the plan. */
const wholeTable = /SCAN memberships|Seq Scan on memberships/;

async function listPlan(query: string, index: string | RegExp): Promise<string> {
  const statements = await queriesOf(() => test.call('GET', `/memberships?${query}`));
  const page = statements.find((statement) => statement.text.includes('order by'));
  if (!page) throw new Error('the list asked for no page');
  const plan = await planOf(page);
  expect(plan).toMatch(index);
  expect(plan).not.toMatch(wholeTable);
  return plan;
}

it('a validation finds its key by the index on company and key', async () => {
  const { key } = await issue(test);
  const metadata = { HWID: 'a' };
  await validate(test, key, metadata);
  const statements = await queriesOf(() => validate(test, key, metadata));
  expect(statements).toHaveLength(1);
  const plan = await planOf(statements[0]);
  expect(plan).toMatch(
    /SEARCH memberships USING INDEX \w+ \(company_id=\? AND license_key=\?\)|Index Scan using memberships_license_key/,
  );
  expect(plan).not.toMatch(wholeTable);
});

it('with the plan that a prepared statement settles on, it is the same index', async () => {
  // SQLite has one plan for a prepared statement, the one above.
  if (test.database.kind === 'sqlite') return;
  const { key } = await issue(test);
  const [statement] = await queriesOf(() => validate(test, key, {}));
  const client = new pg.Client({ connectionString: test.config.databaseUrl });
  await client.connect();
  await client.query('set plan_cache_mode = force_generic_plan');
  await client.query(`prepare by_key as ${statement?.text}`);
  const { rows } = await client.query(`explain execute by_key ('${test.companyId}', '${key}')`);
  await client.end();
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('Index Scan using memberships_license_key');
});

it('a membership is found by its id through the primary key', async () => {
  const { id } = await issue(test);
  const [statement] = await queriesOf(() => test.call('GET', `/memberships/${id}`));
  const plan = await planOf(statement);
  expect(plan).toMatch(
    /USING INDEX sqlite_autoindex_memberships_1|Index Scan using memberships_pk/,
  );
});

it('the command line finds a membership of any company by its key through the indexes', async () => {
  const { key } = await issue(test);
  const [statement] = await queriesOf(() => findMembershipAnywhere(test.database.read, key));
  const plan = await planOf(statement);
  expect(plan).toMatch(/company_id=\? AND license_key=\?|memberships_license_key/);
  expect(plan).not.toMatch(wholeTable);
});

it('the newest of a company are read in order from an index, without sorting', async () => {
  const plan = await listPlan('per=10', 'memberships_by_time');
  expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
});

it('the newest of one product are read in order from an index, without sorting', async () => {
  const plan = await listPlan(`product_id=${secondProductId}`, 'memberships_by_product');
  expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
});

it('memberships of an e-mail address are found by an index', async () => {
  await issue(test, { email: 'find-me@example.com' });
  // Few have an address in several companies: PostgreSQL may look in those of all.
  await listPlan('email=Find-Me@example.com', /memberships_by_(email|buyer)/);
});

it('memberships of a buyer are found by an index', async () => {
  const { id } = await issue(test, { email: 'find-user@example.com' });
  const { body } = await test.call('GET', `/memberships/${id}`);
  await listPlan(`user_id=${body.user}`, 'memberships_by_customer');
});

it('the count beside a page of an e-mail address reads no whole table either', async () => {
  const list = () => test.call('GET', '/memberships?email=find-me@example.com');
  for (const statement of await queriesOf(list)) {
    expect(await planOf(statement)).not.toMatch(wholeTable);
  }
});

it('the buyers of a page are found by their ids, not among all of the company', async () => {
  const list = () => test.call('GET', '/memberships?per=50&expand=user');
  const [buyers] = await statementsOf(list, 'from "customers"');
  expect(await planOf(buyers)).toMatch(
    /sqlite_autoindex_customers_1 \(id=\?\)|Index Scan (using|on) customers_pk/,
  );
});

it('the look for what has lapsed reads only what has come to an end', async () => {
  const [ended, periodOver] = await queriesOf(() => noteLapses(test));
  const plans = [await planOf(ended), await planOf(periodOver)];
  expect(plans[0]).toContain('memberships_by_expiry');
  expect(plans[1]).toContain('memberships_by_period_end');
  for (const plan of plans) expect(plan).not.toMatch(wholeTable);
});

it('a custom key is not found by what it reads as, on the command line either', async () => {
  const license_key = 'ABCD-0000000-00000000-00000000';
  await issue(test, { license_key });
  const found = (text: string) => findMembershipAnywhere(test.database.read, text);
  expect(await found(license_key)).toHaveLength(1);
  expect(await found(license_key.toLowerCase())).toEqual([]);
});

it('a membership is listed by its license key through the index of keys', async () => {
  const { key } = await issue(test);
  for (const text of [key, key.toLowerCase()]) {
    const list = () => test.call('GET', `/memberships?license_key=${text}`);
    for (const statement of await queriesOf(list)) {
      const plan = await planOf(statement);
      expect(plan).toMatch(/company_id=\? AND license_key=\?|memberships_license_key/);
    }
  }
});
