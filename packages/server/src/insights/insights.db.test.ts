import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeApiKey, makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { makeProduct } from '../cli/product.ts';
import { cliActor } from '../events/event.ts';

const hour = 3_600_000;
const day = 24 * hour;

let test: TestApp;
let companyId: string;
let productId: string;
let token: string;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  companyId = await makeCompany(test, 'Figures');
  productId = (await makeProduct(test, companyId, cliActor, { name: 'Drawn' })).id;
  token = (await makeApiKey(test, companyId, null)).secret;
  seller = await signInSeller(test, 'read_only', companyId);
  // On the hour, so that what a test does within minutes is in one.
  test.clock.advance(hour - (test.clock.now() % hour));
});

const seconds = (ms = test.clock.now()) => Math.floor(ms / 1000);

async function insights(query = '') {
  await test.app.activity.flush();
  const { status, body } = await seller.call('GET', `/insights${query}`);
  expect(status).toBe(200);
  return body;
}

async function issue(more = {}) {
  const body = { email: 'buyer@example.com', product_id: productId, ...more };
  const reply = await test.call('POST', '/memberships', body, token);
  expect(reply.status).toBe(201);
  return { id: reply.body.id as string, key: reply.body.license_key as string };
}

const post = (id: string, verb: string, body: unknown = {}) =>
  test.call('POST', `/memberships/${encodeURIComponent(id)}/${verb}`, body, token);
const validate = (key: string, metadata: unknown) => post(key, 'validate_license', { metadata });

const none = {
  new: 0,
  returned: 0,
  lost: 0,
  validated: 0,
  without_machine: 0,
  mismatch: 0,
  inactive: 0,
  empty_metadata: 0,
  unknown_key: 0,
};

it('of a new company everything is nothing', async () => {
  const now = test.clock.now();
  expect(await insights()).toEqual({
    active: 0,
    active_as_of: seconds(now),
    from: seconds(now - 30 * day),
    to: seconds(now),
    bucket: 'hour',
    hours: [],
    refused_most: [],
  });
});

it('a membership is new once, lost when it stops to give access, and returned when it does again', async () => {
  const first = seconds();
  const { id } = await issue();
  await issue();
  test.clock.advance(hour);
  await post(id, 'suspend');
  test.clock.advance(hour);
  await post(id, 'reinstate');
  await issue();
  test.clock.advance(hour);
  await post(id, 'terminate');
  test.clock.advance(hour);
  const { hours, active } = await insights();
  expect(hours).toEqual([
    { ...none, at: first, new: 2 },
    { ...none, at: first + 3600, lost: 1 },
    { ...none, at: first + 7200, new: 1, returned: 1 },
    { ...none, at: first + 10_800, lost: 1 },
  ]);
  expect(active).toBe(2);
});

it('a membership that was made with its end in the past is new, and never active', async () => {
  await issue({ expires_at: 1000 });
  test.clock.advance(1);
  const { hours, active } = await insights();
  expect(hours).toEqual([{ ...none, at: expect.any(Number), new: 1 }]);
  expect(active).toBe(0);
});

it('validations are counted by how they ended, in the hour in which they did', async () => {
  const at = seconds();
  const { id, key } = await issue();
  expect((await validate(key, {})).status).toBe(201);
  expect((await validate(key, { HWID: 'a' })).status).toBe(201);
  expect((await validate(key, { HWID: 'a' })).status).toBe(201);
  expect((await validate(key, { HWID: 'b' })).status).toBe(400);
  expect((await validate('NO-SUCH-KEY', { HWID: 'b' })).status).toBe(404);
  test.clock.advance(hour);
  await post(id, 'suspend');
  expect((await validate(key, { HWID: 'a' })).status).toBe(403);
  test.clock.advance(hour);
  const { hours } = await insights();
  expect(hours).toEqual([
    { ...none, at, new: 1, validated: 2, without_machine: 1, mismatch: 1, unknown_key: 1 },
    { ...none, at: at + 3600, lost: 1, inactive: 1 },
  ]);
});

it('a range shows what happened in the hours that it touches, and nothing else', async () => {
  const at = seconds();
  await issue();
  test.clock.advance(hour);
  await issue();
  test.clock.advance(hour);
  await issue();
  const range = await insights(`?from=${at + 3700}&to=${at + 3800}`);
  expect(range).toMatchObject({ from: at + 3600, to: at + 7200, bucket: 'hour' });
  expect(range.hours).toEqual([{ ...none, at: at + 3600, new: 1 }]);
});

it('a long range counts by UTC days', async () => {
  test.clock.advance(day - (test.clock.now() % day));
  const at = seconds();
  const { key } = await issue();
  test.clock.advance(5 * hour);
  await issue();
  await validate(key, { HWID: 'a' });
  test.clock.advance(hour);
  await validate(key, { HWID: 'a' });
  test.clock.advance(40 * day);
  const { id } = await issue();
  await post(id, 'suspend');
  test.clock.advance(1);
  const long = await insights(`?from=${at - 100 * 86_400}`);
  expect(long).toMatchObject({ bucket: 'day', from: at - 100 * 86_400, to: at + 41 * 86_400 });
  expect(long.hours).toEqual([
    { ...none, at, new: 2, validated: 2 },
    { ...none, at: at + 40 * 86_400, new: 1, lost: 1 },
  ]);
});

it('the keys refused most are named with their product and only the ends of their key', async () => {
  const often = await issue({ email: 'often@example.com' });
  const seldom = await issue({ email: 'seldom@example.com' });
  const never = await issue();
  for (const { key } of [often, seldom, never]) await validate(key, { HWID: 'own' });
  await validate(seldom.key, { HWID: 'x' });
  await validate(often.key, { HWID: 'x' });
  test.clock.advance(day);
  await validate(often.key, { HWID: 'y' });
  const at = seconds();
  test.clock.advance(60_000);
  await validate(often.key, { HWID: 'own' });
  const reply = await insights();
  expect(reply.refused_most).toEqual([
    {
      membership: {
        id: often.id,
        email: 'often@example.com',
        masked_key: `DRAW-…${often.key.slice(-4)}`,
        product: { id: productId, name: 'Drawn' },
      },
      refusals: 2,
      last_refused_at: at,
    },
    expect.objectContaining({ refusals: 1 }),
  ]);
  expect(JSON.stringify(reply)).not.toContain(often.key);
  test.clock.advance(29 * day);
  expect((await insights()).refused_most).toMatchObject([{ refusals: 1 }]);
});

it('at most ten keys are shown, those refused more often first', async () => {
  for (let times = 1; times <= 12; times++) {
    const { key } = await issue();
    await validate(key, { HWID: 'own' });
    for (let time = 0; time < times; time++) await validate(key, { HWID: `other-${time}` });
  }
  test.clock.advance(1);
  const { refused_most: list } = await insights();
  expect(list.map((one: { refusals: number }) => one.refusals)).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
  ]);
});

it('the active ones say when they were counted, and are counted again', async () => {
  const countedAt = seconds();
  expect(await insights()).toMatchObject({ active: 0, active_as_of: countedAt });
  await issue();
  test.clock.advance(60_000);
  expect(await insights()).toMatchObject({ active: 1, active_as_of: countedAt + 60 });
});

it('nothing of another company is counted', async () => {
  const { body } = await test.call('POST', '/memberships', {
    email: 'buyer@example.com',
    product_id: test.productId,
  });
  await test.call('POST', `/memberships/${body.id}/validate_license`, { metadata: { a: 1 } });
  await test.call('POST', `/memberships/${body.id}/validate_license`, { metadata: { a: 2 } });
  test.clock.advance(1);
  expect(await insights()).toMatchObject({ active: 0, hours: [], refused_most: [] });
});

it.each(['from=soon', 'to=-1', 'from=2000000000&to=1', 'from=1&to=2000000000'])(
  'a range that cannot be used is a 400 that names the parameter: %s',
  async (query) => {
    const { status, body } = await seller.call('GET', `/insights?${query}`);
    expect(status).toBe(400);
    expect(body.error.type).toBe('invalid_parameter');
    expect(body.error.message).toMatch(/^Parameter :(from|to) is invalid\. It must be /);
  },
);
