import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue, makeShopProduct } from '../../../../test/support/shop.ts';

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'developer');
});
afterAll(() => test.close());

const once = { plan_type: 'one_time', price: '9.99', currency: 'usd' };
const monthly = { ...once, plan_type: 'renewal' };

const create = (body: object, productId = test.productId) =>
  seller.call('POST', `/products/${productId}/plans`, body);
const update = (id: string, body: object) => seller.call('PATCH', `/plans/${id}`, body);

async function make(body: object) {
  const reply = await create(body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}

it.each([
  [once, { price: '9.99', billing_days: null, trial_days: 0, stock: null, visibility: 'visible' }],
  [
    { ...once, price: '500', currency: 'JPY' },
    { price: '500', currency: 'jpy' },
  ],
  [{ ...once, price: '1.005', currency: 'kwd' }, { price: '1.005' }],
  [
    { ...once, price: '3', stock: 0, visibility: 'hidden' },
    { price: '3.00', stock: 0, visibility: 'hidden' },
  ],
  [monthly, { billing_days: 30, trial_days: 0 }],
  [
    { ...monthly, billing_days: 365, trial_days: 14 },
    { billing_days: 365, trial_days: 14 },
  ],
])('a plan is made as said: %j', async (body, shown) => {
  const plan = await make(body);
  expect(plan).toMatchObject({ ...shown, product_id: test.productId, is_default: false });
  const { plans } = (await seller.call('GET', `/products/${test.productId}`)).body;
  expect(plans).toContainEqual(plan);
  expect(await eventsOf(test, plan.id)).toMatchObject([
    { type: 'plan.created', actor_id: seller.userId, data: { product_id: test.productId } },
  ]);
});

it.each([
  ['price', { ...once, price: '9.999' }, 'A price in USD has at most 2 decimals; 9.999 has more.'],
  [
    'price',
    { ...once, price: '500.5', currency: 'jpy' },
    'A price in JPY has no decimals; 500.5 has more.',
  ],
  ['price', { ...once, price: '-1' }, 'A price is a number of 0 or more, such as 9.99.'],
  [
    'price',
    { ...once, price: '99999999999.99' },
    'A price has at most 12 digits, those after the point included.',
  ],
  ['price', { ...once, price: 9.99 }, 'It must be a text.'],
  [
    'currency',
    { ...once, currency: 'zzz' },
    'There is no currency "zzz". Name one by its three letters, such as usd.',
  ],
  ['plan_type', { ...once, plan_type: 'rental' }, 'It must be one of one_time, renewal.'],
  [
    'billing_days',
    { ...once, billing_days: 30 },
    'A one-time plan has no periods: billing days and trial days are for renewal plans.',
  ],
  [
    'billing_days',
    { ...monthly, billing_days: 0 },
    'Billing days are a whole number from 1 to 3650.',
  ],
  [
    'trial_days',
    { ...monthly, trial_days: 1e300 },
    'Trial days are a whole number from 0 to 3650.',
  ],
  [
    'stock',
    { ...once, stock: -1 },
    'Stock is a whole number from 0 to 1000000000, or null for no limit.',
  ],
  ['visibility', { ...once, visibility: 'secret' }, 'It must be one of visible, hidden, archived.'],
])('%s that cannot be is refused when a plan is made: %j', async (parameter, body, sentence) => {
  const { status, body: answer } = await create(body);
  expect([status, answer.error.message]).toEqual([
    400,
    `Parameter :${parameter} is invalid. ${sentence}`,
  ]);
});

it('a plan changes as said, what is left out stays, and the event has both', async () => {
  const plan = await make(monthly);
  const { status, body } = await update(plan.id, { price: '12', trial_days: 7, stock: 3 });
  expect(status).toBe(200);
  expect(body).toEqual({ ...plan, price: '12.00', trial_days: 7, stock: 3 });
  await update(plan.id, { price: '12.00' });
  await update(plan.id, {});
  expect((await update(plan.id, { stock: null, visibility: 'archived' })).body).toMatchObject({
    stock: null,
    visibility: 'archived',
    trial_days: 7,
  });
  const changes = await eventsOf(test, plan.id, 'plan.updated');
  expect(changes.map((event) => event.data)).toEqual([
    {
      before: { renewal_price: 999, trial_days: 0, stock: null },
      after: { renewal_price: 1200, trial_days: 7, stock: 3 },
    },
    {
      before: { stock: 3, visibility: 'visible' },
      after: { stock: null, visibility: 'archived' },
    },
  ]);
});

it('the rules are the same for a change', async () => {
  const { id } = await make(once);
  for (const [parameter, body] of [
    ['price', { price: '1.001' }],
    ['currency', { currency: 'zzz' }],
    ['billing_days', { billing_days: 30 }],
    ['stock', { stock: 1e15 }],
    ['visibility', { visibility: 'gone' }],
  ] as const) {
    const { status, body: answer } = await update(id, body);
    expect([status, answer.error.message], parameter).toEqual([
      400,
      expect.stringMatching(new RegExp(`^Parameter :${parameter} is invalid\\. `)),
    ]);
  }
  const renewal = await make(monthly);
  expect((await update(renewal.id, { billing_days: null })).status).toBe(400);
  expect(await eventsOf(test, id, 'plan.updated')).toEqual([]);
});

it('another currency keeps the number that people see, where it can', async () => {
  const { id } = await make(once);
  expect((await update(id, { currency: 'kwd' })).body).toMatchObject({
    price: '9.990',
    currency: 'kwd',
  });
  const yen = await update(id, { currency: 'jpy' });
  expect([yen.status, yen.body.error.message]).toEqual([
    400,
    'Parameter :price is invalid. A price in JPY has no decimals; 9.990 has more.',
  ]);
  expect((await update(id, { currency: 'jpy', price: '1500' })).body.price).toBe('1500');
});

it('a price and a currency that change at once never meet as no one said', async () => {
  const { id } = await make(once);
  for (let round = 0; round < 5; round++) {
    await Promise.all([
      update(id, { currency: 'jpy', price: '1500' }),
      update(id, { price: '8.50' }),
      update(id, { currency: 'usd', price: '9.99' }),
    ]);
    const { body } = await update(id, {});
    expect(['jpy 1500', 'usd 8.50', 'usd 9.99']).toContain(`${body.currency} ${body.price}`);
  }
});

it('the plan for memberships by hand can be hidden, not archived', async () => {
  const productId = await makeShopProduct(test);
  const [plan] = (await seller.call('GET', `/products/${productId}`)).body.plans;
  const { status, body } = await update(plan.id, { visibility: 'archived' });
  expect([status, body.error.message]).toEqual([
    400,
    'Parameter :visibility is invalid. Memberships that are given by hand are on this plan, so it cannot be archived. Hide it instead.',
  ]);
  expect((await update(plan.id, { visibility: 'hidden' })).status).toBe(200);
  expect((await issue(test, { product_id: productId })).id).toMatch(/^mem_/);
});
