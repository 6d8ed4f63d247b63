import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  eventsOf,
  issue,
  makeShopProduct,
  stored,
  validate,
} from '../../../../test/support/shop.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

async function issueLockedBy(bindingMembers: readonly string[], settings = {}, members = {}) {
  // A fresh minute: informative members are written once in each.
  test.clock.advance(60_000 - (test.clock.now() % 60_000));
  const product_id = await makeShopProduct(test, { bindingMembers, ...settings });
  return issue(test, { product_id, ...members });
}

const send = async (key: string, metadata: unknown) => (await validate(test, key, metadata)).status;

it('only the listed members lock a key: another version on the same machine is valid', async () => {
  const { key } = await issueLockedBy(['HWID']);
  expect(await send(key, { HWID: 'a', version: 1 })).toBe(201);
  const { status, body } = await validate(test, key, { HWID: 'a', version: 2, beta: true });
  expect([status, body.metadata]).toEqual([201, { HWID: 'a', version: 2, beta: true }]);
  expect(await send(key, { HWID: 'a' })).toBe(201);
});

it('a listed member that differs or is missing is a mismatch, whatever else is equal', async () => {
  const { key } = await issueLockedBy(['HWID']);
  await send(key, { HWID: 'a', version: 1 });
  expect(await send(key, { HWID: 'b', version: 1 })).toBe(400);
  expect(await send(key, { HWID: ['a'], version: 1 })).toBe(400);
  expect(await send(key, { hwid: 'a', version: 1 })).toBe(400);
  expect(await send(key, { version: 1 })).toBe(400);
});

it('of several listed members those sent must be exactly those stored', async () => {
  const { key } = await issueLockedBy(['HWID', 'board']);
  expect(await send(key, { HWID: 'a' })).toBe(201);
  expect(await send(key, { HWID: 'a', board: 'x' })).toBe(400);
  expect(await send(key, { board: 'x' })).toBe(400);
  expect(await send(key, { HWID: 'a', version: 3 })).toBe(201);
});

it('a key without any listed member stored is not bound', async () => {
  const { id, key } = await issueLockedBy(['HWID']);
  expect(await send(key, { version: 1 })).toBe(201);
  expect(await send(key, { version: 2 })).toBe(201);
  expect(await eventsOf(test, id, 'membership.bound')).toEqual([]);
  expect(await send(key, { HWID: 'a' })).toBe(201);
  expect(await send(key, { HWID: 'b' })).toBe(400);
});

it('a list of no members locks with the whole object, not with nothing', async () => {
  const { key } = await issueLockedBy([]);
  expect(await send(key, { HWID: 'a' })).toBe(201);
  expect(await send(key, { HWID: 'a', version: 1 })).toBe(400);
});

it('other members are stored by the buffered writer: not before the flush, and without an event', async () => {
  const { id, key } = await issueLockedBy(['HWID']);
  await send(key, { HWID: 'a', version: 1 });
  const events = await eventsOf(test, id);
  await send(key, { HWID: 'a', version: 2 });
  await test.app.activity.flush();
  expect((await stored(test, id)).metadata).toEqual({ HWID: 'a', version: 2 });
  expect(await eventsOf(test, id)).toEqual(events);
});

it('other members are written at most once a minute', async () => {
  const { id, key } = await issueLockedBy(['HWID']);
  const storedVersion = async () => {
    await test.app.activity.flush();
    return (await stored(test, id)).metadata.version;
  };
  await send(key, { HWID: 'a', version: 1 });
  await send(key, { HWID: 'a', version: 2 });
  expect(await storedVersion()).toBe(2);
  test.clock.advance(59_999);
  await send(key, { HWID: 'a', version: 3 });
  expect(await storedVersion()).toBe(2);
  test.clock.advance(1);
  await send(key, { HWID: 'a', version: 4 });
  expect(await storedVersion()).toBe(4);
});

it('a late flush of other members never undoes a reset or another binding', async () => {
  const { id, key } = await issueLockedBy(['HWID']);
  await send(key, { HWID: 'a', version: 1 });
  await send(key, { HWID: 'a', version: 2 });
  await test.call('POST', `/memberships/${id}/reset_license`);
  expect(await send(key, { HWID: 'b' })).toBe(201);
  await test.app.activity.flush();
  expect((await stored(test, id)).metadata).toEqual({ HWID: 'b' });
});

it('a refused call changes no other members', async () => {
  const { id, key } = await issueLockedBy(['HWID']);
  await send(key, { HWID: 'a', version: 1 });
  expect(await send(key, { HWID: 'b', version: 2 })).toBe(400);
  await test.app.activity.flush();
  expect((await stored(test, id)).metadata).toEqual({ HWID: 'a', version: 1 });
});

it('a lapsed membership that is reported keeps its other members', async () => {
  const expires_at = Math.ceil(test.clock.now() / 1000) + 600;
  const { id, key } = await issueLockedBy(['HWID'], { lapsed: 'report' }, { expires_at });
  await send(key, { HWID: 'a', version: 1 });
  test.clock.advance(600_000);
  const { status, body } = await validate(test, key, { HWID: 'a', version: 2 });
  expect([status, body.valid]).toEqual([201, false]);
  await test.app.activity.flush();
  expect((await stored(test, id)).metadata).toEqual({ HWID: 'a', version: 1 });
});

it('a key that may only validate is shown no stored members by membership id', async () => {
  const token = await test.makeToken(['validate_license']);
  const { id } = await issueLockedBy(['HWID']);
  await test.call('PATCH', `/memberships/${id}`, { metadata: { note: 'of the seller' } });
  const { status, body } = await validate(test, id, {}, token);
  expect([status, body.metadata]).toEqual([201, {}]);

  const expires_at = Math.ceil(test.clock.now() / 1000) + 600;
  const lapsed = await issueLockedBy(['HWID'], { lapsed: 'report' }, { expires_at });
  await test.call('PATCH', `/memberships/${lapsed.id}`, { metadata: { note: 'of the seller' } });
  test.clock.advance(600_000);
  const shown = await validate(test, lapsed.id, { HWID: 'a' }, token);
  expect([shown.status, shown.body.valid, shown.body.metadata]).toEqual([201, false, {}]);
});

it.each(['', '   ', '\t', '\u00a0', null])(
  'the value %j in a listed member is refused and binds nothing',
  async (HWID) => {
    const { id, key } = await issueLockedBy(['HWID']);
    const { status, body } = await validate(test, key, { HWID });
    expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    expect(body.error.message).toContain('HWID');
    expect((await stored(test, id)).metadata).toEqual({});
  },
);

it('a blank text is refused in every member where all lock, and only in the listed ones else', async () => {
  const metadata = { HWID: 'a', channel: '' };
  const all = await issue(test);
  expect(await send(all.key, metadata)).toBe(400);
  const listed = await issueLockedBy(['HWID']);
  expect(await send(listed.key, metadata)).toBe(201);
});

it('S3: a blank text tells nothing of a key that is another product’s: the answer is as for none', async () => {
  const { key } = await issueLockedBy(['HWID']);
  const token = await test.makeToken(['validate_license'], [test.productId]);
  const ask = async (asked: string) => {
    const { status, body } = await validate(test, asked, { HWID: 'a', channel: '' }, token);
    return [status, body.error.message];
  };
  expect(await ask(key)).toEqual(await ask('NO-SUCH-KEY'));
});
