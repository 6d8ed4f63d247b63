import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeApiKey } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { makeShopProduct } from '../../../../test/support/shop.ts';

type Body = Record<string, unknown>;

interface Case {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  readonly path: string;
  readonly body: Body;
  /** Members that are texts, with a `.` for those inside; `lines` may have several lines. */
  readonly texts: readonly string[];
}

const link = 'https://example.com/get';
const software = { download_link: link, downloads: { macos: link }, version: '1', note: 'n' };
const softwareTexts = ['download_link', 'downloads.macos', 'version', 'note'];
const cases: readonly Case[] = [
  {
    method: 'POST',
    path: '/products',
    body: { name: 'N', description: 'd', key_prefix: 'K', software },
    texts: [
      'name',
      'description',
      'key_prefix',
      ...softwareTexts.map((text) => `software.${text}`),
    ],
  },
  {
    method: 'PATCH',
    path: '/products/<product>',
    body: { name: 'N', description: 'd', key_prefix: 'K' },
    texts: ['name', 'description', 'key_prefix'],
  },
  { method: 'PUT', path: '/products/<product>/software', body: software, texts: softwareTexts },
  {
    method: 'PUT',
    path: '/products/<product>/license_settings',
    body: {
      empty_on_bound: 'accept',
      empty_on_unbound: 'refuse',
      lapsed: 'report',
      binding_members: ['HWID'],
      grace_days: 1,
      hide_email: true,
      buyers_may_shuffle: true,
      reset_limit: 1,
      reset_limit_days: 1,
    },
    texts: ['empty_on_bound', 'empty_on_unbound', 'lapsed', 'binding_members.0'],
  },
  {
    method: 'POST',
    path: '/products/<product>/plans',
    body: { plan_type: 'one_time', price: '1.00', currency: 'usd', visibility: 'hidden' },
    texts: ['plan_type', 'price', 'currency', 'visibility'],
  },
  {
    method: 'PATCH',
    path: '/plans/<plan>',
    body: { price: '1.00', currency: 'usd', visibility: 'hidden' },
    texts: ['price', 'currency', 'visibility'],
  },
  {
    method: 'POST',
    path: '/api_keys',
    body: { name: 'N', scopes: ['validate_license'], product_ids: null },
    texts: ['name', 'scopes.0'],
  },
  { method: 'POST', path: '/api_keys/<key>/rotate', body: { overlap_hours: 1 }, texts: [] },
];

let test: TestApp;
let owner: Seller;
let product: string;
let plan: string;
let key: string;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  product = await makeShopProduct(test);
  plan = (await owner.call('GET', `/products/${product}`)).body.plans[0].id;
  await makeApiKey(test, test.companyId, null);
  key = (await owner.call('GET', '/api_keys')).body.data[0].id;
});
afterAll(() => test.close());

const send = ({ method, path }: Case, body: unknown) =>
  owner.call(
    method,
    path.replace('<product>', product).replace('<plan>', plan).replace('<key>', key),
    body,
  );

/** All rows that these routes could touch. */
async function rows() {
  const { read } = test.database;
  const all = ['products', 'plans', 'experiences', 'api_keys', 'events', 'companies'] as const;
  return Promise.all(
    all.map((table) => read.selectFrom(table).selectAll().orderBy('id').execute()),
  );
}

/** A copy of the body with another value at a path of names. */
function withMember(body: Body, path: string, value: unknown): Body {
  const copy = structuredClone(body);
  const names = path.split('.');
  const last = names.pop() as string;
  const inner = names.reduce((object, name) => object[name] as Body, copy);
  inner[last] = value;
  return copy;
}

const texts = cases.flatMap((one) => one.texts.map((member) => ({ ...one, one, member })));

it.each(texts)('$method $path: no text of $member gives a 500', async ({ one, member }) => {
  const before = await rows();
  for (const bad of ['a\0b', '\ud800', 'x'.repeat(10_000), '\u0007']) {
    const { status, body } = await send(one, withMember(one.body, member, bad));
    expect([status, body.error.type], JSON.stringify(bad.slice(0, 9))).toEqual([
      400,
      'invalid_parameter',
    ]);
    expect(body.error.message).toMatch(/^Parameter :[\w.]+ is invalid\. [A-Z].*\.$/);
    expect(body.error.message.length).toBeLessThan(300);
  }
  expect(await rows()).toEqual(before);
});

it.each(cases)('$method $path: a body of another shape is refused in a sentence', async (one) => {
  const before = await rows();
  for (const odd of [null, [], 'text', 1, [one.body]]) {
    const { status, body } = await send(one, odd);
    expect([status, body.error.message]).toEqual([400, 'The request body must be a JSON object.']);
  }
  for (const name of Object.keys(one.body)) {
    for (const value of [[[]], true, 12.5, { toString: 1 }]) {
      if (value === true && typeof one.body[name] === 'boolean') continue;
      const { status, body } = await send(one, { ...one.body, [name]: value });
      expect(status, `${name} ${JSON.stringify(value)}`).toBe(400);
      expect(body.error.message).toContain(`Parameter :${name}`);
    }
  }
  expect(await rows()).toEqual(before);
});

const columns = [
  'id',
  'company_id',
  'product_id',
  'is_default',
  'archived_at',
  'created_at',
  'updated_at',
  'revoked_at',
  'token_hash',
  'hint',
  'created_by',
  'successor_id',
  'experience_type',
  'initial_price',
  'shuffleable',
  '__proto__',
  'constructor',
];

it.each(cases)('S5: $method $path: a member that is not listed is refused by name', async (one) => {
  const before = await rows();
  for (const name of columns) {
    const body = JSON.parse(`{${JSON.stringify(name)}:"1",${JSON.stringify(one.body).slice(1)}`);
    const { status, body: answer } = await send(one, body);
    expect([status, answer.error.message]).toEqual([
      400,
      `Parameter :${name} is invalid. There is no such parameter.`,
    ]);
  }
  expect(await rows()).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('S14: what looks like a script is kept and given back as the text that it is', async () => {
  const text = `<img src=x onerror=alert(1)>"'&</script>{{7*7}}\${7}`;
  const made = await owner.call('POST', '/products', {
    name: text,
    description: text,
    software: { ...software, version: text, note: text },
  });
  expect(made.status).toBe(201);
  expect(made.headers['content-type']).toMatch(/^application\/json/);
  const { body } = await owner.call('GET', `/products/${made.body.id}`);
  expect(body).toMatchObject({
    name: text,
    description: text,
    software: { name: text, version: text, note: text },
  });
  const apiKey = await owner.call('POST', '/api_keys', {
    name: text,
    scopes: ['validate_license'],
    product_ids: [made.body.id],
  });
  expect(apiKey.body.api_key.name).toBe(text);
  const settings = { ...body.settings, binding_members: [text, '__proto__'] };
  const put = await owner.call('PUT', `/products/${made.body.id}/license_settings`, settings);
  expect(put.body.settings.binding_members).toEqual([text, '__proto__']);
});
