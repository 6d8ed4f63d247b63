import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { statementsOf } from '../../../../test/support/query-plans.ts';
import {
  issue,
  makeShopProduct,
  setLicenseSettings,
  validate,
} from '../../../../test/support/shop.ts';
import { rebuildMembershipValues } from './membership-values.repository.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function valuesOf(id: string): Promise<string[]> {
  const rows = await test.database.read
    .selectFrom('membership_values')
    .select(['company_id', 'value_normal'])
    .where('membership_id', '=', id)
    .execute();
  expect(new Set(rows.map((row) => row.company_id)).size).toBeLessThan(2);
  return rows.map((row) => row.value_normal).sort();
}

it('texts and numbers are kept in lower case, trimmed, cut, each once', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, {
    HWID: ' AbC ',
    again: 'abc',
    number: 12.5,
    flag: true,
    list: ['One', { deep: 'Two' }],
    long: '😀'.repeat(300),
  });
  expect(await valuesOf(id)).toEqual(['12.5', 'abc', 'one', 'two', '😀'.repeat(200)].sort());
});

it('they follow every change of what the key is bound to', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, { HWID: 'first' });
  await test.call('POST', `/memberships/${id}`, { metadata: { HWID: 'second' } });
  expect(await valuesOf(id)).toEqual(['second']);
  await test.call('POST', `/memberships/${id}/shuffle_license`);
  expect(await valuesOf(id)).toEqual(['second']);
  await test.call('POST', `/memberships/${id}/reset_license`);
  expect(await valuesOf(id)).toEqual([]);
});

it('a first bind writes them in one statement, a later validation in none', async () => {
  const { key } = await issue(test);
  const writes = async () =>
    (await statementsOf(() => validate(test, key, { a: '1', b: '2' }), 'membership_values')).map(
      ({ text }) => text.split(' ')[0],
    );
  expect(await writes()).toEqual(['insert']);
  expect(await writes()).toEqual([]);
});

it('metadata full of values costs a hundred of them at most', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, { many: Array.from({ length: 900 }, (_, index) => index) });
  expect(await valuesOf(id)).toHaveLength(100);
});

it('they are rebuilt when other members bind, for that product alone', async () => {
  const productId = await makeShopProduct(test);
  const other = await issue(test);
  await validate(test, other.key, { HWID: 'other', v: '1' });
  const made: string[] = [];
  for (let count = 0; count < 3; count++) {
    const one = await issue(test, { product_id: productId });
    await validate(test, one.key, { HWID: `hw-${count}`, v: '1' });
    made.push(one.id);
  }
  const rebuild = async (bindingMembers: 'all' | readonly string[]) => {
    await setLicenseSettings(test, productId, { bindingMembers });
    await test.database.transaction((tx) => rebuildMembershipValues(tx, test.companyId, productId));
    return Promise.all(made.map(valuesOf));
  };
  expect(await rebuild(['HWID'])).toEqual([['hw-0'], ['hw-1'], ['hw-2']]);
  expect(await rebuild('all')).toEqual([
    ['1', 'hw-0'],
    ['1', 'hw-1'],
    ['1', 'hw-2'],
  ]);
  expect(await valuesOf(other.id)).toEqual(['1', 'other']);
});
