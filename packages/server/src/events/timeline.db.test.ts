import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { makeProduct } from '../cli/product.ts';
import { createPlan } from '../plans/create-plan.ts';
import { cliActor } from './event.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

it('product, Software, plan and API key are each on the timeline once made', async () => {
  const { companyId } = test;
  const product = await makeProduct(test, companyId, cliActor, {
    name: 'Told',
    downloadUrl: 'https://example.com/x',
  });
  const plan = await createPlan(test, companyId, cliActor, {
    productId: product.id,
    planType: 'one_time',
    price: 100,
    currency: 'usd',
    billingDays: null,
    trialDays: 0,
  });
  const input = { name: 'k', scopes: null, productIds: null, expiresAt: null };
  const key = await createApiKey(test, companyId, cliActor, input);
  if (plan.kind !== 'created' || key.kind !== 'created') throw new Error('not made');
  for (const [id, type] of [
    [product.id, 'product.created'],
    [product.experience?.id ?? '', 'experience.created'],
    [plan.plan.id, 'plan.created'],
    [key.id, 'api_key.created'],
  ] as const) {
    const [event, ...more] = await eventsOf(test, id);
    expect(event, type).toMatchObject({
      type,
      company_id: companyId,
      actor_kind: cliActor.kind,
      created_at: test.clock.now(),
    });
    expect(more).toEqual([]);
  }
});

it('an API key or product that is refused leaves no event', async () => {
  const count = async () =>
    (await test.database.read.selectFrom('events').select('id').execute()).length;
  const before = await count();
  const bad = makeProduct(test, test.companyId, cliActor, { name: 'X', downloadUrl: 'ftp://x' });
  await expect(bad).rejects.toThrow();
  expect(await count()).toBe(before);
});
