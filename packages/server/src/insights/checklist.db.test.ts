import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeApiKey, makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { until } from '../../../../test/support/until.ts';
import { revokeApiKey } from '../api-keys/revoke-api-key.ts';
import { makeProduct } from '../cli/product.ts';
import { cliActor } from '../events/event.ts';
import { createPlan } from '../plans/create-plan.ts';

let test: TestApp;
let companyId: string;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  companyId = await makeCompany(test, 'New');
  seller = await signInSeller(test, 'read_only', companyId);
});

async function checklist() {
  const { status, body } = await seller.call('GET', '/checklist');
  expect(status).toBe(200);
  return body;
}

const nothing = {
  product: false,
  software: false,
  plan: false,
  api_key: false,
  validated: false,
  product_id: null,
  validated_at: null,
};

const product = (more = {}) => makeProduct(test, companyId, cliActor, { name: 'First', ...more });

/** Validates a new membership's key as an app would. */
async function validate(productId: string, metadata: unknown, token: string) {
  const body = { email: 'buyer@example.com', product_id: productId };
  const { body: membership } = await test.call('POST', '/memberships', body, token);
  const path = `/memberships/${membership.license_key}/validate_license`;
  return test.call('POST', path, { metadata }, token);
}

it('of a new company nothing is done', async () => {
  expect(await checklist()).toEqual(nothing);
});

it('a product is done with the first one, and the plan that comes with it is no plan of the seller’s', async () => {
  const { id } = await product();
  test.clock.advance(1000);
  await product();
  expect(await checklist()).toEqual({ ...nothing, product: true, product_id: id });
});

it('Software is done with its links, a plan with one beside the free one', async () => {
  const { id } = await product({ downloadUrl: 'https://example.com/get' });
  expect(await checklist()).toMatchObject({ product: true, software: true, plan: false });
  const plan = { productId: id, planType: 'one_time' as const, price: 900, currency: 'usd' };
  await createPlan(test, companyId, cliActor, { ...plan, billingDays: null, trialDays: 0 });
  expect(await checklist()).toMatchObject({ plan: true });
});

it('a plan is done too for whoever gives keys away on the free one', async () => {
  const { id } = await product();
  const { secret } = await makeApiKey(test, companyId, null);
  const body = { email: 'buyer@example.com', product_id: id };
  await test.call('POST', '/memberships', body, secret);
  expect(await checklist()).toMatchObject({ plan: true, validated: false });
});

it('an API key is done while one works', async () => {
  const { id } = await makeApiKey(test, companyId, null);
  expect(await checklist()).toMatchObject({ api_key: true });
  await revokeApiKey(test, companyId, cliActor, id);
  expect(await checklist()).toMatchObject({ api_key: false });
  await makeApiKey(test, companyId, null, null, test.clock.now() + 1000);
  expect(await checklist()).toMatchObject({ api_key: true });
  test.clock.advance(1000);
  expect(await checklist()).toMatchObject({ api_key: false });
});

it('a first 201 that binds a key shows with the next look, and keeps its time', async () => {
  const { id } = await product();
  const { secret } = await makeApiKey(test, companyId, null);
  const at = Math.floor(test.clock.now() / 1000);
  expect((await validate(id, { HWID: 'a' }, secret)).status).toBe(201);
  expect(await checklist()).toMatchObject({ validated: true, validated_at: at });
  test.clock.advance(7_200_000);
  await validate(id, { HWID: 'b' }, secret);
  await test.app.activity.flush();
  expect(await checklist()).toMatchObject({ validated: true, validated_at: at });
});

it('a first 201 without a machine shows within two seconds, by its hour', async () => {
  const { id } = await product();
  const { secret } = await makeApiKey(test, companyId, null);
  const at = test.clock.now();
  expect((await validate(id, {}, secret)).status).toBe(201);
  const done = async () => ((await checklist()).validated ? checklist() : undefined);
  const { validated_at } = await until('validated', done, 2000);
  expect(validated_at).toBe((at - (at % 3_600_000)) / 1000);
});

it('refusals are no validation', async () => {
  const { id } = await product();
  const { secret } = await makeApiKey(test, companyId, null);
  await test.call('POST', '/memberships/NO-SUCH-KEY/validate_license', { metadata: {} }, secret);
  const body = { email: 'a@example.com', product_id: id, expires_at: 1 };
  const { body: ended } = await test.call('POST', '/memberships', body, secret);
  const path = `/memberships/${ended.license_key}/validate_license`;
  expect((await test.call('POST', path, { metadata: { HWID: 'a' } }, secret)).status).toBe(403);
  await test.app.activity.flush();
  expect(await checklist()).toMatchObject({ validated: false, validated_at: null });
});

it('what another company has done is not done here', async () => {
  const { body } = await test.call('POST', '/memberships', {
    email: 'buyer@example.com',
    product_id: test.productId,
  });
  await test.call('POST', `/memberships/${body.id}/validate_license`, { metadata: { HWID: 'x' } });
  await test.app.activity.flush();
  expect(await checklist()).toEqual(nothing);
});
