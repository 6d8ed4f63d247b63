import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';
import { listValidationHours } from './validation-hours.repository.ts';

const machine = { HWID: 'machine-1' };
const hourMs = 3_600_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function hours(fromMs = 0, toMs = test.clock.now() + hourMs) {
  await test.app.activity.flush();
  return listValidationHours(test.database.read, test.companyId, fromMs, toMs);
}

function startOfHour() {
  return test.clock.now() - (test.clock.now() % hourMs);
}

it('each validation is counted once, in its hour and by how it ended', async () => {
  const { key } = await issue(test);
  const strict = await makeShopProduct(test, { emptyOnUnbound: 'refuse' });
  const ended = await issue(test, { expires_at: 1 });
  await validate(test, key, {});
  await validate(test, key, machine);
  await validate(test, key, machine);
  await validate(test, key, { HWID: 'other' });
  await validate(test, (await issue(test, { product_id: strict })).key, {});
  await validate(test, ended.key, machine);
  await validate(test, 'nobody-has-this-key', machine);
  const hourAt = startOfHour();
  expect(await hours()).toEqual([
    { hourAt, outcome: 'empty_metadata', count: 1 },
    { hourAt, outcome: 'membership_inactive', count: 1 },
    { hourAt, outcome: 'metadata_mismatch', count: 1 },
    { hourAt, outcome: 'unknown_key', count: 1 },
    { hourAt, outcome: 'validated', count: 2 },
    { hourAt, outcome: 'without_machine', count: 1 },
  ]);
});

it('what is written later adds to its hour, and the next hour has counts of its own', async () => {
  const { key } = await issue(test);
  test.clock.advance(hourMs);
  const first = startOfHour();
  await validate(test, key, machine);
  await hours();
  await validate(test, key, machine);
  test.clock.advance(hourMs);
  await validate(test, key, machine);
  expect(await hours(first)).toEqual([
    { hourAt: first, outcome: 'validated', count: 2 },
    { hourAt: first + hourMs, outcome: 'validated', count: 1 },
  ]);
  expect(await hours(first, first + hourMs)).toHaveLength(1);
});

it('a key of products that an API key is not for counts as unknown', async () => {
  const productId = await makeShopProduct(test);
  const token = await test.makeToken(null, [productId]);
  const { key } = await issue(test);
  test.clock.advance(hourMs);
  await validate(test, key, machine, token);
  expect(await hours(startOfHour())).toMatchObject([{ outcome: 'unknown_key', count: 1 }]);
});

it('a request that is refused for its parameters, or of another company, counts nothing here', async () => {
  const { key } = await issue(test);
  test.clock.advance(hourMs);
  await validate(test, key, 'no object');
  expect(await hours(startOfHour())).toEqual([]);
});
