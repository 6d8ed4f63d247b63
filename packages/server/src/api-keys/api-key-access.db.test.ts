import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { eventsOf, type Issued, issue, makeShopProduct } from '../../../../test/support/shop.ts';
import { recordStatements } from '../../../../test/support/statements.ts';
import { createCompany } from '../companies/create-company.ts';
import { cliActor } from '../events/event.ts';
import { makeApiKeyToken } from './api-key-token.ts';
import { createApiKey } from './create-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function makeKey(expiresAt: number | null = null, companyId = test.companyId) {
  const input = { name: 'test', scopes: null, productIds: null, expiresAt };
  const made = await createApiKey(test, companyId, cliActor, input);
  if (made.kind !== 'created') throw new Error(made.problem);
  return made;
}

async function statusWith(token: string): Promise<number> {
  return (await test.call('GET', '/memberships', undefined, token)).status;
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const recorder = recordStatements();
  try {
    await work();
  } finally {
    recorder.stop();
  }
  return recorder.sent.length;
}

async function lastUsedAt(id: string): Promise<number | null> {
  // Closing writes what waits, and the next use waits again.
  await test.app.authenticator.close();
  const row = await test.database.read
    .selectFrom('api_keys')
    .select('last_used_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.last_used_at;
}

it('an API key works until the instant of its expiry, also one that is in use', async () => {
  const { secret } = await makeKey(test.clock.now() + 10_000);
  test.clock.advance(9_999);
  expect(await statusWith(secret)).toBe(200);
  test.clock.advance(1);
  expect(await statusWith(secret)).toBe(401);
});

it('an API key that has expired already is not made', async () => {
  const input = { name: 'test', scopes: null, productIds: null, expiresAt: test.clock.now() };
  const made = await createApiKey(test, test.companyId, cliActor, input);
  expect(made).toEqual({
    kind: 'invalid',
    parameter: 'expires_at',
    problem: 'An API key must expire in the future, or never.',
  });
});

it('S6: an API key that is revoked here is refused with the next call', async () => {
  const { id, secret } = await makeKey();
  expect(await statusWith(secret)).toBe(200);
  expect(await revokeApiKey(test, test.companyId, cliActor, id)).toBe(true);
  test.app.authenticator.forget();
  expect(await statusWith(secret)).toBe(401);
});

it('S6: calls that overlap with a revocation do not carry the key over it', async () => {
  for (let round = 0; round < 5; round++) {
    const { id, secret } = await makeKey();
    const before = Array.from({ length: 20 }, () => statusWith(secret));
    await revokeApiKey(test, test.companyId, cliActor, id);
    test.app.authenticator.forget();
    expect(await statusWith(secret)).toBe(401);
    await Promise.all(before);
    expect(await statusWith(secret)).toBe(401);
  }
});

it('a look-up that was under way when keys were forgotten is not remembered', async () => {
  const { id, secret } = await makeKey();
  const underWay = test.app.authenticator.authenticate(secret);
  test.app.authenticator.forget();
  await underWay;
  await revokeApiKey(test, test.companyId, cliActor, id);
  expect(await statusWith(secret)).toBe(401);
});

it('a key is revoked once, and only by its own company; one event tells of it', async () => {
  const { id, secret } = await makeKey();
  const other = await createCompany(test, cliActor, { title: 'Other' });
  if (other.kind !== 'created') throw new Error(other.problem);
  expect(await revokeApiKey(test, other.company.id, cliActor, id)).toBe(false);
  test.app.authenticator.forget();
  expect(await statusWith(secret)).toBe(200);
  const revoke = () => revokeApiKey(test, test.companyId, cliActor, id);
  const outcomes = await Promise.all([revoke(), revoke(), revoke()]);
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await eventsOf(test, id, 'api_key.revoked')).toHaveLength(1);
});

it('the last use is written at most once a minute', async () => {
  const { id, secret } = await makeKey();
  expect(await lastUsedAt(id)).toBeNull();
  await statusWith(secret);
  const firstUse = test.clock.now();
  expect(await lastUsedAt(id)).toBe(firstUse);
  test.clock.advance(59_999);
  await statusWith(secret);
  expect(await lastUsedAt(id)).toBe(firstUse);
  test.clock.advance(1);
  await statusWith(secret);
  expect(await lastUsedAt(id)).toBe(firstUse + 60_000);
});

it('a refused key has no last use', async () => {
  const { id, secret } = await makeKey(test.clock.now() + 1);
  test.clock.advance(1);
  expect(await statusWith(secret)).toBe(401);
  expect(await lastUsedAt(id)).toBeNull();
});

it('S12: a malformed key is refused without asking the database', async () => {
  const real = makeApiKeyToken('live');
  const wrongCheck = real.slice(0, -1) + (real.endsWith('0') ? '1' : '0');
  const malformed = ['x', 'lk_', wrongCheck, `${real}0`, real.slice(0, -1), real.toUpperCase(), ''];
  for (const token of malformed) {
    const ask = async () => expect(await statusWith(token)).toBe(401);
    expect(await statementsOf(ask)).toBe(0);
  }
});

it('S12: an unknown key of the right form costs one look-up', async () => {
  expect(await statementsOf(() => statusWith(makeApiKeyToken('live')))).toBe(1);
});

it('no, a malformed, an unknown, a revoked and an expired key are refused alike', async () => {
  const revoked = await makeKey();
  await revokeApiKey(test, test.companyId, cliActor, revoked.id);
  const expired = await makeKey(test.clock.now() + 1);
  test.clock.advance(1);
  const tokens = ['x', makeApiKeyToken('live'), revoked.secret, expired.secret];
  const replies = await Promise.all(
    tokens.map((token) => test.call('GET', '/memberships', undefined, token)),
  );
  const bare = await test.app.http.inject({ method: 'GET', url: '/api/v2/memberships' });
  expect(bare.json().error).toMatchObject({ status: 401, message: 'Unauthorized' });
  for (const { status, body } of replies) expect([status, body]).toEqual([401, bare.json()]);
});

it('S11: the database holds no API key, only its hash', async () => {
  const { secret } = await makeKey();
  await statusWith(secret);
  await test.app.authenticator.close();
  const { read } = test.database;
  const rows = [
    await read.selectFrom('api_keys').selectAll().execute(),
    await read.selectFrom('events').selectAll().execute(),
  ];
  expect(JSON.stringify(rows)).not.toContain(secret.slice(3, -4));
});

it('another company’s API key sees and finds nothing of this one', async () => {
  const other = await createCompany(test, cliActor, { title: 'Other' });
  if (other.kind !== 'created') throw new Error(other.problem);
  const { secret } = await makeKey(null, other.company.id);
  const created = await test.call('POST', '/memberships', {
    email: 'buyer@example.com',
    product_id: test.productId,
  });
  const found = await test.call('GET', `/memberships/${created.body.id}`, undefined, secret);
  expect(found.status).toBe(404);
  const list = await test.call('GET', '/memberships', undefined, secret);
  expect(list.body.pagination.total_count).toBe(0);
});

/** One membership of one product and one of another, with an API key for the first alone. */
let limited: {
  token: string;
  productId: string;
  otherProductId: string;
  mine: Issued;
  others: Issued;
};
beforeAll(async () => {
  const [product_id, otherProductId] = [await makeShopProduct(test), await makeShopProduct(test)];
  limited = {
    productId: product_id,
    otherProductId,
    token: await test.makeToken(null, [product_id]),
    mine: await issue(test, { product_id }),
    others: await issue(test, { product_id: otherProductId }),
  };
});

const routes = [
  ['GET', '', undefined],
  ['POST', '', { metadata: {} }],
  ['PATCH', '', { metadata: {} }],
  ['POST', '/validate_license', { metadata: { HWID: 'a' } }],
  ['POST', '/reset_license', {}],
  ['POST', '/shuffle_license', {}],
  ['POST', '/suspend', {}],
  ['POST', '/reinstate', {}],
  ['POST', '/cancel', {}],
  ['POST', '/add_free_days', { days: 1 }],
  ['POST', '/terminate', {}],
] as const;

it.each(routes)(
  '%s %s of another product’s membership is 404, as for one that does not exist',
  async (method, verb, body) => {
    const before = await eventsOf(test, limited.others.id);
    for (const [asked, absent] of [
      [limited.others.id, 'mem_00000000000000'],
      [limited.others.key, 'SHOP-NONE'],
    ] as const) {
      const hidden = await test.call(method, `/memberships/${asked}${verb}`, body, limited.token);
      const none = await test.call(method, `/memberships/${absent}${verb}`, body, limited.token);
      expect([hidden.status, none.status]).toEqual([404, 404]);
      const text = (reply: typeof none) => JSON.stringify(reply.body);
      expect(text(hidden).replace(asked, '<id>')).toBe(text(none).replace(absent, '<id>'));
    }
    expect(await eventsOf(test, limited.others.id)).toEqual(before);
  },
);

it('memberships of its own product are its own', async () => {
  const { status, body } = await test.call(
    'GET',
    `/memberships/${limited.mine.key}`,
    undefined,
    limited.token,
  );
  expect([status, body.id]).toEqual([200, limited.mine.id]);
});

it.each([
  ['', 1],
  ['?product_id=<other>', 0],
  ['?product_ids=<own>,<other>', 1],
  ['?license_key=<other key>', 0],
  ['?license_key=<own key>', 1],
])('the list%s shows %i membership', async (query, count) => {
  const asked = query
    .replace('<own key>', limited.mine.key)
    .replace('<other key>', limited.others.key)
    .replace('<own>', limited.productId)
    .replace('<other>', limited.otherProductId);
  const { status, body } = await test.call('GET', `/memberships${asked}`, undefined, limited.token);
  expect([status, body.pagination.total_count, body.data.length]).toEqual([200, count, count]);
  for (const { id } of body.data) expect(id).toBe(limited.mine.id);
});

it('it creates memberships of its product, and no other: that one is not found', async () => {
  const create = (product_id: string) =>
    test.call('POST', '/memberships', { email: 'a@example.com', product_id }, limited.token);
  const { status, body } = await create(limited.otherProductId);
  expect([status, body.error.type]).toEqual([404, 'product_not_found']);
  const own = await create(await makeShopProduct(test));
  expect(own.status).toBe(404);
  expect((await create(limited.productId)).status).toBe(201);
});

it('a key for no product at all finds nothing', async () => {
  const none = await test.makeToken(null, []);
  expect((await test.call('GET', `/memberships/${limited.mine.id}`, undefined, none)).status).toBe(
    404,
  );
  const list = await test.call('GET', '/memberships', undefined, none);
  expect(list.body.pagination.total_count).toBe(0);
});
