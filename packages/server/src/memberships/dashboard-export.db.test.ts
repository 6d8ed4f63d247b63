import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { issue, validate } from '../../../../test/support/shop.ts';
import { recordStatements } from '../../../../test/support/statements.ts';
import { until } from '../../../../test/support/until.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';
import { seedMemberships } from './seed-memberships.ts';

const seeded = 12_000;

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  const { companyId, productId } = test;
  const plan = await findDefaultPlan(test.database.read, companyId, productId);
  const target = { companyId, productId, planId: plan?.id ?? '', keyPrefix: 'SEED' };
  await seedMemberships(test, target, { count: seeded, sampleCount: 1 }, () => undefined);
  test.clock.advance(1000);
}, 60_000);
afterAll(() => test.close());

const exported = async (query: string, as = owner) => {
  const reply = await as.call('GET', `/memberships/export${query}`);
  expect(reply.status).toBe(200);
  return { ...reply, lines: String(reply.body).trimEnd().split('\n') };
};

it('a line of names, then one for each membership that matches', async () => {
  const { id, key } = await issue(test, { email: 'csv@example.com', expires_at: 1_800_000_000 });
  await validate(test, key, { HWID: 'pc, "one"' });
  await test.app.activity.flush();
  const { lines, headers } = await exported('?search=csv@example.com');
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(headers['content-disposition']).toBe('attachment; filename="memberships.csv"');
  const now = new Date(test.clock.now()).toISOString();
  expect(lines).toEqual([
    'id,email,product,plan,license_key,status,valid,machine,metadata,created_at,expires_at,renewal_period_end,last_seen_at',
    `${id},csv@example.com,Star Miner,${lines[1]?.match(/plan_\w+/)?.[0]},${key},completed,true,"pc, ""one""","{""HWID"":""pc, \\""one\\""""}",${now},2027-01-15T08:00:00.000Z,,${now}`,
  ]);
});

it('a list longer than many slices comes whole, each membership once', async () => {
  const { lines } = await exported('?search=SEED');
  expect(lines).toHaveLength(seeded + 1);
  expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(seeded + 1);
});

it('rare matches in a long list are found in every stretch of it', async () => {
  const rows = await test.database.read
    .selectFrom('memberships')
    .select(['id', 'created_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const ids = [1, 4999, 5000, 5001, 9999, 10_000, 11_998].map((at) => rows[at]?.id ?? '');
  for (const id of ids) await test.call('POST', `/memberships/${id}/suspend`);
  const { lines } = await exported('?status=unresolved&direction=asc');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
  const listed = await owner.call('GET', '/memberships?status=unresolved&per=3');
  expect(listed.body.total).toEqual({ count: ids.length, exact: true });
  expect(listed.body.data.map((row: { id: string }) => row.id)).toEqual(
    ids.toReversed().slice(0, 3),
  );
  const most = await owner.call('GET', '/memberships?status=completed');
  expect(most.body.total).toEqual({ count: 10_000, exact: false });
});

it('what a spreadsheet would take for a formula is escaped', async () => {
  const { key } = await issue(test, { email: '=cmd|x@example.com' });
  await validate(test, key, { HWID: '@SUM(A1)' });
  const { lines } = await exported('?search=%3Dcmd%7Cx@example.com');
  expect(lines[1]).toContain(",'=cmd|x@example.com,");
  expect(lines[1]).toContain(",'@SUM(A1),");
});

it('bad filters are refused before a line is sent', async () => {
  expect((await owner.call('GET', '/memberships/export?status=none')).status).toBe(400);
});

it('whoever hangs up is not read for any longer', async () => {
  await test.app.http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = test.app.http.server.address() as AddressInfo;
  const path = `/api/dashboard/companies/${test.companyId}/memberships/export`;
  const recorder = recordStatements();
  const reads = () => recorder.sent.filter(({ text }) => text.includes('product_name')).length;
  await new Promise<void>((resolve) => {
    const call = request({ port, path, headers: { cookie: owner.cookie } }, (response) => {
      response.once('data', () => {
        response.destroy();
        resolve();
      });
    });
    call.on('error', () => undefined);
    call.end();
  });
  let before = -1;
  await until('the export stops reading', () => {
    const now = reads();
    const still = now === before;
    before = now;
    return still;
  });
  recorder.stop();
  expect(before).toBeLessThan(Math.ceil(seeded / 1000));
});
