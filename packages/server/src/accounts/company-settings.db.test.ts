import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf } from '../../../../test/support/shop.ts';

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

it('a company names where buyers reach it and how long it keeps addresses, one by one', async () => {
  const first = await owner.call('PATCH', '', { support_email: ' Help@Example.com ' });
  expect(first.body).toMatchObject({
    title: 'Test',
    support_email: 'Help@Example.com',
    keep_addresses_days: 90,
  });
  await owner.call('PATCH', '', { keep_addresses_days: 0 });
  await owner.call('PATCH', '', { keep_addresses_days: 0, support_email: 'Help@Example.com' });
  const { body } = await owner.call('PATCH', '', { support_email: null });
  expect(body).toMatchObject({ support_email: null, keep_addresses_days: 0 });
  expect((await owner.call('GET', '')).body).toEqual(body);
  const changes = await eventsOf(test, test.companyId, 'company.updated');
  expect(changes.map(({ data }) => data)).toEqual(
    expect.arrayContaining([
      { before: { support_email: null }, after: { support_email: 'Help@Example.com' } },
      { before: { keep_addresses_days: 90 }, after: { keep_addresses_days: 0 } },
      { before: { support_email: 'Help@Example.com' }, after: { support_email: null } },
    ]),
  );
  expect(changes).toHaveLength(3);
});

it.each([
  { support_email: 'nobody' },
  { support_email: 'two words@example.com' },
  { support_email: 'a@example.com\r\nbcc: b@example.com' },
  { support_email: 'nul\0@example.com' },
  { support_email: 'half\ud800@example.com' },
  { support_email: 7 },
  { support_email: `${'x'.repeat(250)}@example.com` },
  { keep_addresses_days: -1 },
  { keep_addresses_days: 401 },
  { keep_addresses_days: 1.5 },
  { keep_addresses_days: '30' },
  { keep_addresses_days: null },
  { title: null },
  {},
])('%j is refused, and nothing changes', async (body) => {
  const before = (await owner.call('GET', '')).body;
  const reply = await owner.call('PATCH', '', body);
  expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
  expect((await owner.call('GET', '')).body).toEqual(before);
});

it('only who may change the company does', async () => {
  const support = await signInSeller(test, 'support');
  const reply = await support.call('PATCH', '', { keep_addresses_days: 400 });
  expect([reply.status, reply.body.error.type]).toEqual([403, 'missing_permission']);
});
