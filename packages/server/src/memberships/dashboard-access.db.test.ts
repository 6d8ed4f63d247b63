import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { issue } from '../../../../test/support/shop.ts';
import type { Role } from '../accounts/roles.ts';
import { makeProduct } from '../cli/product.ts';
import { cliActor } from '../events/event.ts';
import { makeId } from '../lib/ids.ts';
import { createMembership } from './create-membership.ts';

interface Case {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** `<id>` stands for a membership. */
  readonly path: string;
  readonly body?: object;
  /** A role without the permission; every role has those without one. */
  readonly without?: Role;
}

const cases: readonly Case[] = [
  { method: 'GET', path: '/memberships' },
  { method: 'GET', path: '/memberships/export', without: 'support' },
  {
    method: 'POST',
    path: '/memberships',
    body: { email: 'a@example.com', product_id: 'prod_00000000000000' },
    without: 'read_only',
  },
  {
    method: 'POST',
    path: '/memberships/bulk',
    body: { action: 'cancel', membership_ids: ['<id>'] },
    without: 'developer',
  },
  {
    method: 'POST',
    path: '/memberships/bulk',
    body: { action: 'reset_license', membership_ids: ['<id>'] },
    without: 'read_only',
  },
  { method: 'GET', path: '/memberships/<id>' },
  { method: 'PATCH', path: '/memberships/<id>', body: { expires_at: 1 }, without: 'read_only' },
  { method: 'GET', path: '/memberships/<id>/timeline' },
  { method: 'POST', path: '/memberships/<id>/explain', body: { metadata: {} } },
  { method: 'POST', path: '/memberships/<id>/reset_license', without: 'read_only' },
  { method: 'POST', path: '/memberships/<id>/shuffle_license', without: 'developer' },
  { method: 'POST', path: '/memberships/<id>/cancel', without: 'developer' },
  { method: 'POST', path: '/memberships/<id>/uncancel', without: 'developer' },
  { method: 'POST', path: '/memberships/<id>/terminate', without: 'support' },
  { method: 'POST', path: '/memberships/<id>/suspend', without: 'developer' },
  { method: 'POST', path: '/memberships/<id>/reinstate', without: 'developer' },
  {
    method: 'POST',
    path: '/memberships/<id>/add_free_days',
    body: { days: 1 },
    without: 'developer',
  },
];
const ofOne = cases.filter(({ path }) => path.includes('<id>'));

let test: TestApp;
let owner: Seller;
let mine: string;
let theirs: { companyId: string; id: string };
const others: Partial<Record<Role, Seller>> = {};
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  for (const role of ['support', 'developer', 'read_only'] as const) {
    others[role] = await signInSeller(test, role);
  }
  mine = (await issue(test)).id;
  const companyId = await makeCompany(test, 'Other');
  const product = await makeProduct(test, companyId, cliActor, { name: 'Theirs' });
  const input = {
    email: 'theirs@example.com',
    productId: product.id,
    planId: undefined,
    expiresAt: null,
    licenseKey: undefined,
    sendEmail: false,
  };
  const made = await test.database.transaction((tx) =>
    createMembership(tx, companyId, cliActor, input, test.clock.now()),
  );
  if (made.kind !== 'created') throw new Error(made.kind);
  theirs = { companyId, id: made.membership.id };
});
afterAll(() => test.close());

const fill = <T>(value: T, id: string): T =>
  JSON.parse(JSON.stringify(value ?? null).replaceAll('<id>', id)) as T;

/** All that is told and stored of a membership, to see that nothing of it changed. */
async function everythingOf(id: string) {
  const { read } = test.database;
  return Promise.all([
    read.selectFrom('memberships').selectAll().where('id', '=', id).execute(),
    read.selectFrom('events').selectAll().where('subject_id', '=', id).orderBy('id').execute(),
  ]);
}

it.each(cases)('$method $path: nobody signed in is 401', async ({ method, path, body }) => {
  const response = await test.app.http.inject({
    method,
    url: `/api/dashboard/companies/${test.companyId}${fill(path, mine)}`,
    headers: { origin: test.config.publicUrl },
    ...(body && { payload: fill(body, mine) }),
  });
  expect([response.statusCode, response.json().error.type]).toEqual([401, 'unauthenticated']);
});

it.each(cases.filter((one) => one.without))(
  '$method $path: the role $without is 403, and nothing changes',
  async ({ method, path, body, without }) => {
    const before = await everythingOf(mine);
    const seller = others[without as Role];
    const reply = await seller?.call(method, fill(path, mine), fill(body, mine));
    expect([reply?.status, reply?.body.error.type]).toEqual([403, 'missing_permission']);
    expect(await everythingOf(mine)).toEqual(before);
  },
);

it.each(ofOne)('S3: $method $path of another company’s is as if it were none', async (one) => {
  const { method, path, body } = one;
  const before = await everythingOf(theirs.id);
  const unknown = makeId('mem');
  const seen = await owner.call(method, fill(path, theirs.id), fill(body, theirs.id));
  const none = await owner.call(method, fill(path, unknown), fill(body, unknown));
  const text = ({ body: shown }: typeof seen) => JSON.stringify(shown);
  expect(seen.status).toBe(path.endsWith('/bulk') ? 200 : 404);
  expect(none.status).toBe(seen.status);
  expect(text(seen).replaceAll(theirs.id, '<id>')).toBe(text(none).replaceAll(unknown, '<id>'));
  expect(await everythingOf(theirs.id)).toEqual(before);
});

it('a license key is no address here: it would be logged', async () => {
  const { key } = await issue(test);
  expect((await owner.call('GET', `/memberships/${key}`)).status).toBe(404);
});

it.each(ofOne.filter(({ path }) => !path.endsWith('/bulk')))(
  '$method $path: what is no id at all is not found, whatever it is made of',
  async ({ method, path, body }) => {
    for (const odd of ['x', '%00', 'mem_%00', '%ed%a0%80', `mem_${'a'.repeat(9000)}`, "'--"]) {
      const reply = await owner.call(method, path.replace('<id>', odd), body);
      expect([400, 404], `${odd} ${reply.status}`).toContain(reply.status);
    }
  },
);

it('without reveal_license_key nothing shows a whole license key', async () => {
  const { id, key } = await issue(test);
  const reader = others.read_only;
  for (const path of [`/memberships/${id}`, `/memberships?search=${id}`]) {
    const reply = await reader?.call('GET', path);
    expect(reply?.status).toBe(200);
    expect(JSON.stringify(reply?.body)).not.toContain(key);
  }
  expect((await reader?.call('GET', `/memberships/${id}`))?.body.license_key).toBeNull();
  expect((await owner.call('GET', `/memberships/${id}`)).body.license_key).toBe(key);
});

it('without reveal_license_key no search tells how a license key goes on', async () => {
  const made = await issue(test);
  const custom = await issue(test, { license_key: 'Hand-made_key~1234' });
  await issue(test);
  const reader = others.read_only;
  const search = async (text: string) => {
    const query = new URLSearchParams({ search: text, per: '1' });
    return (await reader?.call('GET', `/memberships?${query}`))?.body;
  };
  for (const { id, key } of [made, { id: custom.id, key: 'Hand-made_key~1234' }]) {
    for (const length of [1, 4, 6, key.length - 2]) {
      const { data, search: found, next_cursor } = await search(key.slice(0, length));
      expect([data, found.kind, next_cursor]).toEqual([[], 'none', null]);
    }
    const whole = await search(key);
    expect([whole.search.kind, whole.data[0]?.id]).toEqual(['key', id]);
  }
});

it('S5: members that are not listed are never written', async () => {
  const { id } = await issue(test);
  const [before] = await test.database.read
    .selectFrom('memberships')
    .selectAll()
    .where('id', '=', id)
    .execute();
  const columns = Object.fromEntries(Object.keys(before ?? {}).map((name) => [name, 1]));
  const unlisted = { ...columns, status: 'canceled', valid: false, metadata: { HWID: 'x' } };
  const { email: _email, expires_at: _expires, ...sent } = unlisted as Record<string, unknown>;
  const listed = { email: 'listed@example.com' };
  const patched = await owner.call('PATCH', `/memberships/${id}`, { ...sent, ...listed });
  expect(patched.status).toBe(200);
  const [after] = await test.database.read
    .selectFrom('memberships')
    .selectAll()
    .where('id', '=', id)
    .execute();
  const moved = { customer_id: after?.customer_id, version: after?.version };
  expect(after).toEqual({ ...before, ...listed, email_normal: listed.email, ...moved });
  const { license_key: _key, product_id: _product, plan_id: _plan, ...rest } = sent;
  const made = await owner.call('POST', '/memberships', {
    ...rest,
    email: 'made@example.com',
    product_id: test.productId,
  });
  expect(made.body).toMatchObject({ status: 'completed', bound: false, suspended_at: null });
  expect(made.body.id).not.toBe(1);
});

it.each(['\u0000', '\ud800', 'x'.repeat(10_000), '"\\<script>'])(
  'odd texts in bodies are refused or found nowhere, and never break anything: %j',
  async (odd) => {
    const { id } = await issue(test);
    const asks: [Case['method'], string, object][] = [
      ['PATCH', `/memberships/${id}`, { email: odd }],
      ['POST', '/memberships', { email: `a@${odd}.com `, product_id: odd }],
      ['POST', '/memberships', { email: 'a@b.c', product_id: odd, plan_id: odd }],
      ['POST', '/memberships', { email: 'a@b.c', product_id: test.productId, license_key: odd }],
      ['POST', '/memberships/bulk', { action: 'cancel', membership_ids: [odd] }],
      ['POST', '/memberships/bulk', { action: odd, membership_ids: [id] }],
      ['POST', `/memberships/${id}/explain`, { metadata: { HWID: odd } }],
      ['POST', `/memberships/${id}/explain`, { metadata: odd }],
      ['POST', `/memberships/${id}/add_free_days`, { days: odd }],
    ];
    for (const [method, path, body] of asks) {
      const { status } = await owner.call(method, path, body);
      expect([200, 400, 404], `${method} ${path} ${status}`).toContain(status);
    }
  },
);
