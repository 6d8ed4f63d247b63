import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'support');
});
afterAll(() => test.close());

/** What a search text finds: how it was read, and the ids in order. */
async function search(text: string, more: Record<string, string> = {}) {
  const query = new URLSearchParams({ search: text, ...more });
  const { status, body } = await seller.call('GET', `/memberships?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  const ids = body.data.map((row: { id: string }) => row.id);
  expect(body.total.count).toBe(ids.length);
  return { kind: body.search.kind, ids };
}

it('an e-mail address finds its memberships, in any case, newest first', async () => {
  const first = await issue(test, { email: 'Ada@example.com' });
  test.clock.advance(1000);
  const second = await issue(test, { email: 'ada@example.com' });
  await issue(test, { email: 'ada@example.com.au' });
  expect(await search(' ADA@example.com ')).toEqual({ kind: 'email', ids: [second.id, first.id] });
});

it('the beginning of an address finds those that begin so, in order of the address', async () => {
  const b = await issue(test, { email: 'grace.b@example.com' });
  const a = await issue(test, { email: 'grace.a@example.com' });
  expect(await search('grace.', { direction: 'asc' })).toEqual({
    kind: 'email',
    ids: [a.id, b.id],
  });
  expect((await search('grace.b@')).ids).toEqual([b.id]);
});

it('a whole key is found in every spelling, and a key with one slip by its checks', async () => {
  const { id, key } = await issue(test);
  for (const text of [key, key.toLowerCase(), key.replaceAll('-', ''), ` ${key} `]) {
    expect(await search(text)).toEqual({ kind: 'key', ids: [id] });
  }
  const wrong = key.at(7) === 'X' ? 'Y' : 'X';
  for (const text of [
    `${key.slice(0, 7)}${wrong}${key.slice(8)}`,
    `${key.slice(0, 9)}${key.slice(10)}`,
    `${key.slice(0, 9)}${wrong}${key.slice(9)}`,
    `X${key.slice(1)}`,
  ]) {
    expect(await search(text)).toEqual({ kind: 'key_with_typo', ids: [id] });
  }
});

it('O reads as 0, and I and L as 1, in the groups', async () => {
  const { id, key } = await issue(test);
  const [prefix, ...groups] = key.split('-');
  const typed = [prefix, ...groups.map((part) => part.replace(/0/g, 'o').replace(/1/g, 'l'))];
  expect(await search(typed.join(' '))).toEqual({ kind: 'key', ids: [id] });
});

it('the beginning of a key finds those that begin so', async () => {
  const productId = await makeShopProduct(test, {}, 'BEGIN');
  const issued = [];
  for (let count = 0; count < 3; count++) issued.push(await issue(test, { product_id: productId }));
  const inOrder = issued.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(await search('begin', { direction: 'asc' })).toEqual({
    kind: 'key',
    ids: inOrder.map(({ id }) => id),
  });
  const [one] = issued;
  const start = one?.key.slice(0, 15) ?? '';
  for (const text of [start, start.toLowerCase(), start.replaceAll('-', '')]) {
    expect(await search(text)).toEqual({ kind: 'key', ids: [one?.id] });
  }
});

it('a page of keys that begin alike ends with a cursor that holds no key', async () => {
  const productId = await makeShopProduct(test, {}, 'CURSOR');
  const first = await issue(test, { product_id: productId });
  const second = await issue(test, { product_id: productId });
  const list = async (more: string) =>
    (await seller.call('GET', `/memberships?search=cursor&direction=asc&per=1${more}`)).body;
  const { data, next_cursor: cursor } = await list('');
  const { key, id } = data[0].id === first.id ? first : second;
  expect(Buffer.from(cursor, 'base64url').toString()).not.toContain(key.slice(7));
  expect((await list(`&cursor=${cursor}`)).data[0].id).toBe(id === first.id ? second.id : first.id);
});

it('a custom key is found to the letter, and by its beginning', async () => {
  const { id } = await issue(test, { license_key: 'Custom_100%_of/it'.replace(/[%/]/g, '~') });
  expect(await search('Custom_100~_of~it')).toEqual({ kind: 'key', ids: [id] });
  expect(await search('Custom_1')).toEqual({ kind: 'key', ids: [id] });
  expect(await search('custom_1')).toEqual({ kind: 'none', ids: [] });
});

it('a key that was shuffled away still leads to its membership', async () => {
  const { id, key } = await issue(test);
  await test.call('POST', `/memberships/${id}/shuffle_license`);
  expect(await search(key.toLowerCase())).toEqual({ kind: 'retired_key', ids: [id] });
});

it('a hardware id is found by each value that the key is bound to, then by its beginning', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, { HWID: 'B4-2E-99-FA', board: { serial: 777_123 } });
  expect(await search('b4-2e-99-fa')).toEqual({ kind: 'machine', ids: [id] });
  expect(await search('777123')).toEqual({ kind: 'machine', ids: [id] });
  expect(await search('B4-2E')).toEqual({ kind: 'machine', ids: [id] });
});

it('a membership with two values that begin alike is listed once', async () => {
  const { id, key } = await issue(test);
  await validate(test, key, { disk: 'twin-1', net: 'twin-2' });
  expect(await search('twin-')).toEqual({ kind: 'machine', ids: [id] });
});

it('members that do not bind are not searched, and a reset takes the machine away', async () => {
  const productId = await makeShopProduct(test, { bindingMembers: ['HWID'] });
  const { id, key } = await issue(test, { product_id: productId });
  await validate(test, key, { HWID: 'only-this', version: 'not-this' });
  expect(await search('only-this')).toEqual({ kind: 'machine', ids: [id] });
  expect(await search('not-this')).toEqual({ kind: 'none', ids: [] });
  await test.call('POST', `/memberships/${id}/reset_license`);
  expect(await search('only-this')).toEqual({ kind: 'none', ids: [] });
});

it('ids of memberships and of buyers are found', async () => {
  const { id } = await issue(test, { email: 'by-id@example.com' });
  expect(await search(id)).toEqual({ kind: 'id', ids: [id] });
  const { body } = await test.call('GET', `/memberships/${id}`);
  expect(await search(body.user)).toEqual({ kind: 'id', ids: [id] });
});

it('signs of LIKE and of patterns stand for themselves', async () => {
  const { id } = await issue(test, { email: 'under_score%@example.com' });
  for (const text of ['%', '_', '%@example.com', 'under-score%@', '*', 'under_scor_%@', '\\']) {
    expect((await search(text)).ids, text).toEqual([]);
  }
  expect(await search('under_score%@')).toEqual({ kind: 'email', ids: [id] });
});

it('filters combine with the search', async () => {
  const kept = await issue(test, { email: 'both@example.com' });
  const ended = await issue(test, { email: 'both@example.com' });
  await test.call('POST', `/memberships/${ended.id}/terminate`);
  const find = async (more: Record<string, string>) => (await search('both@example.com', more)).ids;
  expect(await find({ status: 'canceled' })).toEqual([ended.id]);
  expect(await find({ valid: 'true' })).toEqual([kept.id]);
  expect(await find({ product_id: 'prod_00000000000000' })).toEqual([]);
  expect(await find({ bound: 'true' })).toEqual([]);
});

it('nothing of another company is found', async () => {
  const other = await makeCompany(test, 'Other');
  const { key, id } = await issue(test, { email: 'secret@example.com' });
  await validate(test, key, { HWID: 'secret-machine' });
  const stranger = await signInSeller(test, 'owner', other);
  for (const text of [
    'secret@example.com',
    'secret@',
    key,
    key.slice(0, 9),
    'secret-machine',
    id,
  ]) {
    const reply = await stranger.call('GET', `/memberships?search=${encodeURIComponent(text)}`);
    expect(reply.body.data).toEqual([]);
    expect(reply.body.total).toEqual({ count: 0, exact: true });
  }
});

it('texts that cannot be searched are refused, and odd ones find nothing', async () => {
  const ask = async (text: string) =>
    (await seller.call('GET', `/memberships?search=${text}`)).status;
  expect(await ask('%00')).toBe(400);
  expect(await ask('a'.repeat(501))).toBe(400);
  expect(await ask('a'.repeat(10_000))).toBe(400);
  for (const text of ['%ff', '%ed%a0%80', '%F0%9F%94%91', '%20', "'%22;--", '%E2%80%AE']) {
    expect(await ask(text), text).toBe(200);
  }
});
