import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue, makeShopProduct, validate } from '../../../../test/support/shop.ts';
import { mismatchSentence } from '../memberships/membership.errors.ts';

const usual = {
  empty_on_bound: 'refuse',
  empty_on_unbound: 'allow',
  lapsed: 'refuse',
  binding_members: null as string[] | null,
  grace_days: 3,
  hide_email: false,
  buyers_may_shuffle: false,
  reset_limit: null as number | null,
  reset_limit_days: null as number | null,
};
const link = 'https://example.com/get';
const software = { download_link: link as string | null, downloads: {}, version: null, note: null };

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'developer');
});
afterAll(() => test.close());

const putSettings = (id: string, settings: object) =>
  seller.call('PUT', `/products/${id}/license_settings`, { ...usual, ...settings });
const putSoftware = (id: string, members: object) =>
  seller.call('PUT', `/products/${id}/software`, { ...software, ...members });

it('all settings are set together, with one event of what was before and after', async () => {
  const id = await makeShopProduct(test);
  const all = {
    empty_on_bound: 'reset',
    empty_on_unbound: 'refuse',
    lapsed: 'report',
    binding_members: ['HWID', 'disk'],
    grace_days: 0,
    hide_email: true,
    buyers_may_shuffle: true,
    reset_limit: 3,
    reset_limit_days: 7,
  };
  const { status, body } = await putSettings(id, all);
  expect([status, body.settings]).toEqual([200, all]);
  expect((await seller.call('GET', `/products/${id}`)).body.settings).toEqual(all);
  await putSettings(id, all);
  expect(await eventsOf(test, id, 'product.license_settings_changed')).toMatchObject([
    { actor_kind: 'account', actor_id: seller.userId, data: { before: usual, after: all } },
  ]);
  expect((await putSettings(id, {})).body.settings).toEqual(usual);
});

it('settings that contradict each other change nothing', async () => {
  const id = await makeShopProduct(test);
  const before = (await seller.call('GET', `/products/${id}`)).body;
  for (const [parameter, settings] of [
    ['empty_on_bound', { empty_on_bound: 'reset' }],
    ['empty_on_bound', { empty_on_bound: 'always' }],
    ['reset_limit_days', { reset_limit: 3 }],
    ['grace_days', { grace_days: 366 }],
    ['grace_days', { grace_days: '3' }],
    ['grace_days', { grace_days: 1e300 }],
    ['binding_members', { binding_members: [] }],
    ['binding_members', { binding_members: ['a\0'] }],
    ['hide_email', { hide_email: 1 }],
    ['lapsed', { lapsed: undefined }],
  ] as const) {
    const { status, body } = await putSettings(id, settings);
    expect([status, body.error.type], parameter).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toMatch(new RegExp(`^Parameter :${parameter} is invalid\\. .*\\.$`));
  }
  expect((await seller.call('GET', `/products/${id}`)).body).toEqual(before);
  expect(await eventsOf(test, id, 'product.license_settings_changed')).toEqual([]);
});

it('a setting counts with the next validation', async () => {
  const id = await makeShopProduct(test);
  const { key } = await issue(test, { product_id: id });
  await validate(test, key, { HWID: 'a' });
  expect((await validate(test, key, {})).body.error.message).toBe(mismatchSentence);
  await putSettings(id, { empty_on_bound: 'accept' });
  expect((await validate(test, key, {})).status).toBe(201);
});

it('keys that are bound are judged anew by what is stored of them when other members bind', async () => {
  const id = await makeShopProduct(test);
  const withHwid = await issue(test, { product_id: id });
  const without = await issue(test, { product_id: id });
  await validate(test, withHwid.key, { HWID: 'a', version: '1' });
  await validate(test, without.key, { serial: 's' });

  await putSettings(id, { binding_members: ['HWID'] });
  const status = async (key: string, metadata: object) =>
    (await validate(test, key, metadata)).status;
  expect(await status(withHwid.key, { HWID: 'a', version: '2' })).toBe(201);
  expect(await status(withHwid.key, { HWID: 'b', version: '1' })).toBe(400);
  // Nothing of it locks any more: the next machine binds it.
  expect(await status(without.key, { HWID: 'c' })).toBe(201);
  expect(await status(without.key, { HWID: 'd' })).toBe(400);

  await putSettings(id, { binding_members: ['HWID', 'disk'] });
  expect(await status(without.key, { HWID: 'c', disk: '1' })).toBe(400);
  expect(await status(without.key, { HWID: 'c' })).toBe(201);
});

it('machines are found by what locks a key now', async () => {
  const id = await makeShopProduct(test);
  const { id: membership, key } = await issue(test, { product_id: id });
  await validate(test, key, { HWID: 'Mach-1', version: '9.9' });
  const values = async () => {
    const rows = await test.database.read
      .selectFrom('membership_values')
      .select('value_normal')
      .where('membership_id', '=', membership)
      .orderBy('value_normal')
      .execute();
    return rows.map((row) => row.value_normal);
  };
  expect(await values()).toEqual(['9.9', 'mach-1']);
  await putSettings(id, { binding_members: ['HWID'] });
  expect(await values()).toEqual(['mach-1']);
  await putSettings(id, {});
  expect(await values()).toEqual(['9.9', 'mach-1']);
});

it('Software is made once and then replaced, with what changed in the event', async () => {
  const id = await makeShopProduct(test);
  const made = await putSoftware(id, { version: '1.0' });
  expect([made.status, made.body.software.version]).toEqual([200, '1.0']);
  test.clock.advance(5000);
  const three = { windows: link, macos: link, linux: link };
  const { body } = await putSoftware(id, {
    download_link: null,
    downloads: three,
    version: '1.1',
    note: 'New',
  });
  expect(body.software).toEqual({
    id: made.body.software.id,
    name: 'Shop',
    download_link: null,
    downloads: three,
    version: '1.1',
    note: 'New',
    updated_at: test.clock.now() / 1000,
  });
  await putSoftware(id, { download_link: null, downloads: three, version: '1.1', note: 'New' });
  expect(await eventsOf(test, body.software.id)).toMatchObject([
    { type: 'experience.created', data: { product_id: id, version: '1.0', download_link: link } },
    {
      type: 'experience.updated',
      data: { product_id: id, before: { version: '1.0' }, after: { version: '1.1', note: 'New' } },
    },
  ]);
});

it('Software without a download link is refused by that name, and what was there stays', async () => {
  const id = await makeShopProduct(test);
  await putSoftware(id, {});
  for (const members of [{ download_link: null }, { download_link: 'ftp://example.com' }]) {
    const { status, body } = await putSoftware(id, members);
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toMatch(/^Parameter :download_link is invalid\. .*download link/);
  }
  const wrong = await putSoftware(id, { downloads: { beos: link } });
  expect(wrong.body.error.message).toBe(
    'Parameter :downloads.beos is invalid. There is no such parameter.',
  );
  expect((await seller.call('GET', `/products/${id}`)).body.software.download_link).toBe(link);
});

it('of several who give a product its Software at once, one makes it and the others replace it', async () => {
  const id = await makeShopProduct(test);
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) => putSoftware(id, { version: `1.${index}` })),
  );
  expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200]));
  const ids = new Set(replies.map((reply) => reply.body.software.id as string));
  expect(ids.size).toBe(1);
  const events = await eventsOf(test, [...ids][0] as string);
  expect(events.map((event) => event.type).sort()).toEqual([
    'experience.created',
    ...Array.from({ length: 7 }, () => 'experience.updated'),
  ]);
});
