import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  eventsOf,
  issue,
  makeRenewalPlan,
  makeShopProduct,
  validate,
} from '../../../../test/support/shop.ts';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { makeProduct } from '../cli/product.ts';
import { createCompany } from '../companies/create-company.ts';
import { cliActor } from '../events/event.ts';
import { findDefaultPlan } from '../plans/plan.repository.ts';

const machine = { HWID: 'machine-1' };
let nextKey = 0;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** A custom key of no other test. */
function freshKey(): string {
  nextKey += 1;
  return `Custom Key ${nextKey} *ä*`;
}

function create(members: Readonly<Record<string, unknown>>, token?: string) {
  const body = { email: 'buyer@example.com', product_id: test.productId, ...members };
  return test.call('POST', '/memberships', body, token);
}

async function expectTaken(license_key: string) {
  const { status, body } = await create({ license_key, email: 'second@example.com' });
  expect([status, body.error.type]).toEqual([409, 'license_key_taken']);
  expect(body.error.message).not.toContain(license_key);
}

async function createOtherCompany() {
  const made = await createCompany(test, cliActor, { title: 'Other' });
  if (made.kind !== 'created') throw new Error(made.problem);
  const { id } = made.company;
  const product = await makeProduct(test, id, cliActor, { name: 'Star Miner' });
  const input = { name: 'other', scopes: null, productIds: null, expiresAt: null };
  const key = await createApiKey(test, id, cliActor, input);
  if (key.kind !== 'created') throw new Error(key.problem);
  return { product_id: product.id, token: key.secret };
}

it('without a plan it is the product’s free one-time plan, made with the product', async () => {
  const product_id = await makeShopProduct(test);
  await makeRenewalPlan(test, product_id);
  const plan = await findDefaultPlan(test.database.read, test.companyId, product_id);
  const { status, body } = await create({ product_id });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    plan: plan?.id,
    status: 'completed',
    valid: true,
    expires_at: null,
  });
});

it('a plan brings its product; together they must fit', async () => {
  const product_id = await makeShopProduct(test);
  const plan_id = await makeRenewalPlan(test, product_id);
  const byPlan = await test.call('POST', '/memberships', { email: 'a@example.com', plan_id });
  expect(byPlan.body).toMatchObject({ product: product_id, plan: plan_id, status: 'active' });
  expect((await create({ product_id, plan_id })).status).toBe(201);
  const wrong = await create({ product_id: test.productId, plan_id });
  expect([wrong.status, wrong.body.error.type]).toEqual([404, 'plan_not_found']);
});

it('S3: another company’s product and plan are not found, as if they did not exist', async () => {
  const other = await createOtherCompany();
  const { body } = await create({ product_id: other.product_id }, other.token);
  const { plan: plan_id } = body;
  const sentence = async (members: Record<string, string>) => {
    const reply = await test.call('POST', '/memberships', { email: 'a@example.com', ...members });
    expect(reply.status).toBe(404);
    return reply.body.error.message.replace(Object.values(members)[0], '<id>');
  };
  const none = 'prod_00000000000000';
  expect(await sentence({ product_id: other.product_id })).toBe(
    await sentence({ product_id: none }),
  );
  expect(await sentence({ plan_id })).toBe(await sentence({ plan_id: 'plan_00000000000000' }));
});

it('`expires_at` is the second from which it is expired', async () => {
  const expires_at = Math.floor(test.clock.now() / 1000) + 100;
  const { id, key } = await issue(test, { expires_at });
  test.clock.advance(expires_at * 1000 - test.clock.now() - 1);
  const { body } = await test.call('GET', `/memberships/${id}`);
  expect(body).toMatchObject({ expires_at, status: 'completed', valid: true });
  test.clock.advance(1);
  const after = await test.call('GET', `/memberships/${id}`);
  expect(after.body).toMatchObject({ expires_at, status: 'expired', valid: false });
  expect((await validate(test, key, machine)).status).toBe(403);
});

it('one that has expired already is created expired and never was valid', async () => {
  const { status, body } = await create({ expires_at: Math.floor(test.clock.now() / 1000) });
  expect([status, body.status, body.valid]).toEqual([201, 'expired', false]);
  const types = (await eventsOf(test, body.id)).map((event) => event.type);
  expect(types).toEqual(['membership.created']);
});

it.each([1.5, -1, '1790000000', 2 ** 53, 1e300, true])(
  '`expires_at` %j is refused',
  async (expires_at) => {
    const { status, body } = await create({ expires_at });
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toContain('expires_at');
  },
);

it('a custom key is kept as it is, but for white space around it', async () => {
  const key = freshKey();
  const { body } = await create({ license_key: `  ${key}\n` });
  expect(body.license_key).toBe(key);
  expect((await validate(test, key, machine)).body.id).toBe(body.id);
  expect((await validate(test, key.toLowerCase(), machine)).status).toBe(404);
  expect((await validate(test, key.replaceAll(' ', ''), machine)).status).toBe(404);
});

it.each([
  ['empty', '  '],
  ['slash', 'a/b'],
  ['backslash', 'a\\b'],
  ['question mark', 'a?b'],
  ['hash', 'a#b'],
  ['percent', 'a%b'],
  ['dots', '..'],
  ['a control character', 'a\u0007b'],
  ['NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800b'],
  ['an id', 'mem_abc'],
  ['201 characters', 'k'.repeat(201)],
])('a custom key is refused: %s', async (_, license_key) => {
  const { status, body } = await create({ license_key });
  expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
  expect(body.error.message).toContain('license_key');
});

it('a custom key of 200 characters is taken', async () => {
  const license_key = 'k'.repeat(200);
  expect((await create({ license_key })).body.license_key).toBe(license_key);
  expect((await validate(test, license_key, machine)).status).toBe(201);
});

it('the key of a live membership is taken, a custom one and one that we made', async () => {
  const custom = freshKey();
  await issue(test, { license_key: custom });
  await expectTaken(custom);
  await expectTaken(` ${custom} `);
  await expectTaken((await issue(test)).key);
});

it('a retired key is taken for good, a custom one and one that we made', async () => {
  const custom = freshKey();
  for (const members of [{ license_key: custom }, {}]) {
    const { id, key } = await issue(test, members);
    await test.call('POST', `/memberships/${id}/shuffle_license`);
    expect((await validate(test, key, machine)).status).toBe(404);
    await expectTaken(key);
  }
});

it('another spelling of a key that we made is taken, live or retired', async () => {
  const { id, key } = await issue(test);
  const spellings = [
    key.toLowerCase(),
    key.replaceAll('-', ' '),
    key.replaceAll('-', '–'),
    key.replaceAll('-', ''),
  ];
  for (const spelling of spellings) await expectTaken(spelling);
  await test.call('POST', `/memberships/${id}/shuffle_license`);
  for (const spelling of spellings) await expectTaken(spelling);
});

it('a key that is taken leaves nothing: no membership, no buyer, no event', async () => {
  const { key } = await issue(test);
  const { read } = test.database;
  const count = async () => ({
    memberships: await read.selectFrom('memberships').select('id').execute(),
    customers: await read.selectFrom('customers').select('id').execute(),
    events: await read.selectFrom('events').select('id').execute(),
  });
  const before = await count();
  await create({ license_key: key, email: 'only-in-a-refused-call@example.com' });
  expect(await count()).toEqual(before);
});

it('many creations at once with one custom key: exactly one has it', async () => {
  for (let round = 0; round < 5; round++) {
    const license_key = freshKey();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) => create({ license_key, email: `${at}@example.com` })),
    );
    const statuses = replies.map((reply) => reply.status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  }
});

it('many creations at once for one new buyer: all succeed, for one and the same buyer', async () => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => create({ email: 'Twenty@Example.com ' })),
  );
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
  expect(new Set(replies.map((reply) => reply.body.user)).size).toBe(1);
  expect(new Set(replies.map((reply) => reply.body.license_key)).size).toBe(20);
});

it('while a key is being retired nobody gets it', async () => {
  for (let round = 0; round < 8; round++) {
    const license_key = freshKey();
    const { id } = await issue(test, { license_key });
    const [shuffled, ...creations] = await Promise.all([
      test.call('POST', `/memberships/${id}/shuffle_license`),
      ...Array.from({ length: 6 }, () => create({ license_key })),
    ]);
    expect(shuffled.status).toBe(201);
    expect(creations.map((reply) => reply.status)).toEqual(creations.map(() => 409));
  }
});

it('two companies may have the same custom key, and each finds its own', async () => {
  const other = await createOtherCompany();
  const license_key = freshKey();
  const mine = await create({ license_key });
  const theirs = await create({ license_key, product_id: other.product_id }, other.token);
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  expect((await validate(test, license_key, machine)).body.id).toBe(mine.body.id);
  const bound = await validate(test, license_key, { HWID: 'theirs' }, other.token);
  expect([bound.status, bound.body.id]).toEqual([201, theirs.body.id]);
  expect((await validate(test, license_key, machine)).status).toBe(201);
});

it('a key that one company retired is free in another', async () => {
  const other = await createOtherCompany();
  const license_key = freshKey();
  const { id } = await issue(test, { license_key });
  await test.call('POST', `/memberships/${id}/shuffle_license`);
  const { status } = await create({ license_key, product_id: other.product_id }, other.token);
  expect(status).toBe(201);
});

it('no end lies beyond the year 9999, and free days do not move one there', async () => {
  const latest = 253_402_300_799;
  const beyond = await create({ expires_at: latest + 1 });
  expect([beyond.status, beyond.body.error.type]).toEqual([400, 'invalid_parameter']);
  const { status, body } = await create({ expires_at: latest });
  expect([status, body.expires_at]).toEqual([201, latest]);
  const moved = await test.call('POST', `/memberships/${body.id}/add_free_days`, { days: 1095 });
  expect([moved.status, moved.body.expires_at]).toEqual([201, latest]);
  expect((await test.call('GET', `/memberships/${body.id}`)).status).toBe(200);
});

it.each([
  { product_id: 'prod_\u0000' },
  { plan_id: 'plan_\u0000' },
  { product_id: '\u0000', plan_id: '\u0000' },
  { product_id: 'prod_\ud800' },
  { product_id: "prod_' or '1'='1" },
])('S1: what is no id is found on no database: %j', async (members) => {
  const { status, body } = await create(members);
  expect(status).toBe(404);
  expect(body.error.type).toMatch(/^(product|plan)_not_found$/);
});

it.each(['\ud800x@example.com', 'x@\udc00.com', 'a b@example.com', 'x\u0000@example.com'])(
  'S18: the address %j is none: it would be stored as another',
  async (email) => {
    const { status, body } = await create({ email });
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toContain(':email');
  },
);

it('white space around an address counts for nothing, its length neither', async () => {
  const address = `${'x'.repeat(240)}@example.com`;
  const { status, body } = await create({ email: `${' '.repeat(20)}${address}\n` });
  expect([status, body.email]).toEqual([201, address]);
});

it('a key named like a call is refused: it would be met by addresses with an empty key field', async () => {
  const calls = Object.keys(test.app.http.swagger().paths ?? {}).flatMap((path) => {
    const [, verb] = /\/memberships\/\{id\}\/(\w+)$/.exec(path) ?? [];
    return verb ?? [];
  });
  expect(calls.length).toBeGreaterThanOrEqual(8);
  for (const license_key of calls) {
    const { status, body } = await create({ license_key });
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    const answer = await test.call('POST', `/memberships//${license_key}`, {
      metadata: machine,
      days: 1,
    });
    expect([answer.status, answer.body.error.message]).toEqual([
      404,
      `No such Membership found with the provided ID: ${license_key}`,
    ]);
  }
});
