import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeApiKey, makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import type { Role } from '../accounts/roles.ts';
import { makeProduct } from '../cli/product.ts';
import { cliActor } from '../events/event.ts';
import { makeId } from '../lib/ids.ts';

interface Case {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** `<product>`, `<plan>` and `<key>` stand for ids. */
  readonly path: string;
  readonly body?: object;
  /** A role without the permission; every role has those without one. */
  readonly without?: Role;
}

const settings = {
  empty_on_bound: 'accept',
  empty_on_unbound: 'refuse',
  lapsed: 'report',
  binding_members: ['HWID'],
  grace_days: 9,
  hide_email: true,
  buyers_may_shuffle: true,
  reset_limit: 1,
  reset_limit_days: 1,
};
const software = { download_link: 'https://e.com/x', downloads: {}, version: null, note: null };
const plan = { plan_type: 'one_time', price: '1.00', currency: 'usd' };

const cases: readonly Case[] = [
  { method: 'GET', path: '/products' },
  { method: 'GET', path: '/key_sample?prefix=A' },
  { method: 'POST', path: '/products', body: { name: 'New' }, without: 'support' },
  { method: 'GET', path: '/products/<product>' },
  { method: 'PATCH', path: '/products/<product>', body: { name: 'N' }, without: 'support' },
  { method: 'POST', path: '/products/<product>/archive', without: 'support' },
  { method: 'POST', path: '/products/<product>/unarchive', without: 'support' },
  { method: 'PUT', path: '/products/<product>/software', body: software, without: 'support' },
  {
    method: 'PUT',
    path: '/products/<product>/license_settings',
    body: settings,
    without: 'support',
  },
  { method: 'POST', path: '/products/<product>/plans', body: plan, without: 'support' },
  { method: 'PATCH', path: '/plans/<plan>', body: { stock: 5 }, without: 'support' },
  { method: 'GET', path: '/api_keys', without: 'support' },
  {
    method: 'POST',
    path: '/api_keys',
    body: { name: 'K', scopes: ['validate_license'], product_ids: ['<product>'] },
    without: 'read_only',
  },
  { method: 'POST', path: '/api_keys/<key>/revoke', without: 'read_only' },
  {
    method: 'POST',
    path: '/api_keys/<key>/rotate',
    body: { overlap_hours: 1 },
    without: 'read_only',
  },
];

let test: TestApp;
let owner: Seller;
const others: Partial<Record<Role, Seller>> = {};
let foreign: Record<'product' | 'plan' | 'key' | 'company', string>;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  for (const role of ['support', 'read_only'] as const) {
    others[role] = await signInSeller(test, role);
  }
  const company = await makeCompany(test, 'Other');
  const product = await makeProduct(test, company, cliActor, {
    name: 'Theirs',
    downloadUrl: 'https://example.com/theirs',
  });
  await makeApiKey(test, company, null);
  const key = await test.database.read
    .selectFrom('api_keys')
    .select('id')
    .where('company_id', '=', company)
    .executeTakeFirstOrThrow();
  foreign = { company, product: product.id, plan: product.plan.id, key: key.id };
});
afterAll(() => test.close());

type Ids = Record<'product' | 'plan' | 'key', string>;
const absent = (): Ids => ({ product: makeId('prod'), plan: makeId('plan'), key: makeId('apik') });

function fill<T>(value: T, ids: Ids): T {
  const text = JSON.stringify(value ?? null);
  return JSON.parse(text.replace(/<(product|plan|key)>/g, (_, kind: keyof Ids) => ids[kind])) as T;
}

/** All that another company has, to see that nothing of it changed. */
async function holdings(companyId: string) {
  const { read } = test.database;
  const of = (table: 'products' | 'plans' | 'experiences' | 'api_keys' | 'events') =>
    read.selectFrom(table).selectAll().where('company_id', '=', companyId).orderBy('id').execute();
  return Promise.all([
    of('products'),
    of('plans'),
    of('experiences'),
    of('api_keys'),
    of('events'),
  ]);
}

it.each(cases)('$method $path: nobody signed in is 401', async ({ method, path, body }) => {
  const response = await test.app.http.inject({
    method,
    url: `/api/dashboard/companies/${test.companyId}${fill(path, absent())}`,
    headers: { origin: test.config.publicUrl },
    ...(body && { payload: body }),
  });
  expect([response.statusCode, response.json().error.type]).toEqual([401, 'unauthenticated']);
});

it.each(cases.filter((one) => one.without))(
  '$method $path: the role $without is 403, and nothing changes',
  async ({ method, path, body, without }) => {
    const before = await holdings(test.companyId);
    const ids = { ...absent(), product: test.productId };
    const reply = await others[without as Role]?.call(method, fill(path, ids), fill(body, ids));
    expect([reply?.status, reply?.body.error.type]).toEqual([403, 'missing_permission']);
    expect(await holdings(test.companyId)).toEqual(before);
  },
);

it.each(cases)('S3: $method $path of another company is as if it were none', async (one) => {
  const before = await holdings(foreign.company);
  const { method, path, body } = one;
  const url = (companyId: string, ids: Ids) => `/companies/${companyId}${fill(path, ids)}`;
  const sent = fill(body, foreign);
  const theirs = await owner.callOwn(method, url(foreign.company, foreign), sent);
  const none = await owner.callOwn(method, url(makeId('biz'), foreign), sent);
  expect([theirs.status, theirs.body]).toEqual([404, none.body]);
  expect(theirs.body.error.type).toBe('company_not_found');
  expect(await holdings(foreign.company)).toEqual(before);
});

it.each(cases.filter(({ path, body }) => JSON.stringify([path, body]).includes('<')))(
  'S3: $method $path with the id of another company’s is as if it were none',
  async ({ method, path, body }) => {
    const before = await holdings(foreign.company);
    const unknown = absent();
    const theirs = await owner.call(method, fill(path, foreign), fill(body, foreign));
    const none = await owner.call(method, fill(path, unknown), fill(body, unknown));
    expect([theirs.status, none.status]).toEqual([404, 404]);
    const text = (reply: typeof none, ids: Ids) =>
      Object.values(ids).reduce((all, id) => all.replace(id, '<id>'), JSON.stringify(reply.body));
    expect(text(theirs, foreign)).toBe(text(none, unknown));
    expect(await holdings(foreign.company)).toEqual(before);
  },
);

it.each(cases.filter(({ path }) => path.includes('<')))(
  '$method $path: what is no id at all is not found, whatever it is made of',
  async ({ method, path, body }) => {
    for (const odd of ['x', '%00', 'prod_%00%00', '%ed%a0%80', `prod_${'a'.repeat(9000)}`, "'--"]) {
      const url = path.replace(/<\w+>/, odd);
      const reply = await owner.call(method, url, fill(body, absent()));
      expect([400, 404], `${odd} ${reply.status}`).toContain(reply.status);
    }
  },
);

it.each(cases.filter((one) => one.method !== 'GET'))(
  'S15: $method $path from another page is 403',
  async ({ method, path, body }) => {
    const ids = { ...absent(), product: test.productId };
    const headers = { origin: 'https://evil.example' };
    const reply = await owner.call(method, fill(path, ids), fill(body, ids), headers);
    expect([reply.status, reply.body.error.type]).toEqual([403, 'foreign_origin']);
  },
);
