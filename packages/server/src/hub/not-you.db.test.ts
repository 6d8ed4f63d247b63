import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { openHub } from '../../../../test/support/hub.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, type Issued, issue, stored, validate } from '../../../../test/support/shop.ts';
import { sha256 } from '../lib/hash.ts';
import { createTokenSigner } from '../lib/signed-token.ts';
import type { NotYouToken } from './dispute-reset.ts';

const day = 86_400_000;
const signer = createTokenSigner<NotYouToken>(testSecret, 'not you');
let test: TestApp;
let email: string;
let bought: Issued;
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  email = `disputed-${++count}@example.com`;
  bought = await issue(test, { email });
});
afterAll(() => test.close());

const saidOf = (id: string): NotYouToken => [id, sha256(email)];
const linkOf = (id: string) => signer.sign(saidOf(id), test.clock.now() + 7 * day);
const dispute = (token: unknown, from = openHub(test, '10.3.3.3')) =>
  from.post('/not_you', { token });
const disputes = (id: string) => eventsOf(test, id, 'membership.reset_disputed');

it('the link of a reset mail ends every session of the address, and tells the seller once', async () => {
  const [one, two, stranger] = [openHub(test), openHub(test), openHub(test)];
  await one.signInAs(email);
  await two.signInAs(email);
  await issue(test, { email: `not-${email}` });
  await stranger.signInAs(`not-${email}`);
  await validate(test, bought.key, { HWID: 'mine' });
  const before = await stored(test, bought.id);
  const token = linkOf(bought.id);
  const { status, body } = await dispute(token);
  expect([status, body]).toEqual([
    200,
    {
      product: { name: 'Star Miner' },
      seller: { name: 'Test', support_email: null },
      may_shuffle: false,
    },
  ]);
  expect([await one.isSignedIn(), await two.isSignedIn()]).toEqual([false, false]);
  expect(await stranger.isSignedIn()).toBe(true);
  expect(await disputes(bought.id)).toMatchObject([
    { actor_kind: 'customer', address: '10.3.3.3', company_id: test.companyId },
  ]);
  expect(await stored(test, bought.id)).toEqual(before);

  await one.signInAs(email);
  expect((await dispute(token)).body).toEqual(body);
  expect(await one.isSignedIn()).toBe(true);
  expect(await disputes(bought.id)).toHaveLength(1);
  test.clock.advance(1000);
  expect((await dispute(linkOf(bought.id))).status).toBe(200);
  expect(await one.isSignedIn()).toBe(false);
  expect(await disputes(bought.id)).toHaveLength(2);
});

it('a link is of the address that its mail went to: whoever has the purchase by then stays signed in', async () => {
  const token = linkOf(bought.id);
  const heir = `heir-of-${email}`;
  const seller = await signInSeller(test, 'support');
  await seller.call('PATCH', `/memberships/${bought.id}`, { email: heir });
  const [former, present] = [openHub(test), openHub(test)];
  await former.signInAs(email);
  await present.signInAs(heir);
  const { status, body } = await dispute(token);
  expect([status, body.error.type]).toEqual([404, 'link_unknown']);
  expect([await former.isSignedIn(), await present.isSignedIn()]).toEqual([true, true]);
  expect(await disputes(bought.id)).toEqual([]);
});

it('used by twenty at once it tells the seller once', async () => {
  const token = linkOf(bought.id);
  const replies = await Promise.all(Array.from({ length: 20 }, () => dispute(token)));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await disputes(bought.id)).toHaveLength(1);
});

it('says where to turn to, and whether a new key can be had without asking', async () => {
  await test.database.transaction(async (tx) => {
    await tx.updateTable('companies').set({ support_email: 'help@example.com' }).execute();
    await tx.updateTable('products').set({ shuffleable: 1 }).execute();
  });
  expect((await dispute(linkOf(bought.id))).body).toMatchObject({
    seller: { support_email: 'help@example.com' },
    may_shuffle: true,
  });
  await test.call('POST', `/memberships/${bought.id}/terminate`);
  expect((await dispute(linkOf(bought.id))).body.may_shuffle).toBe(false);
});

it('shows no address, key or id of the purchase to whoever holds the link', async () => {
  const text = JSON.stringify((await dispute(linkOf(bought.id))).body);
  for (const secret of [email, bought.id, bought.key]) expect(text).not.toContain(secret);
});

it('works for seven days', async () => {
  const token = linkOf(bought.id);
  test.clock.advance(7 * day - 1);
  expect((await dispute(token)).status).toBe(200);
  test.clock.advance(1);
  const { status, body } = await dispute(token);
  expect([status, body.error.type]).toEqual([403, 'link_expired']);
  expect(await disputes(bought.id)).toHaveLength(1);
});

it.each([
  [
    'of another purpose',
    (id: string) => createTokenSigner(testSecret, 'download').sign(saidOf(id), 1e15),
  ],
  [
    'of another server',
    (id: string) => createTokenSigner('x'.repeat(32), 'not you').sign(saidOf(id), 1e15),
  ],
  ['that is the id itself', (id: string) => id],
  ['that was changed', (id: string) => `x${signer.sign(saidOf(id), 1e15)}`],
  ['that was cut off', (id: string) => signer.sign(saidOf(id), 1e15).slice(0, -1)],
  ['of a purchase that is not there', () => signer.sign(saidOf('mem_00000000000000'), 1e15)],
  ['to another address', (id: string) => signer.sign([id, sha256('other@example.com')], 1e15)],
  [
    'that names no address',
    (id: string) => createTokenSigner<string>(testSecret, 'not you').sign(id, 1e15),
  ],
  ['of nothing', () => ''],
  ['with NUL', () => '\u0000'],
  ['of half a character', () => '\ud800'],
  ['without end', (id: string) => `${signer.sign(saidOf(id), 1e15)}${'x'.repeat(5000)}`],
])('a link %s is unknown, and ends nothing', async (_, make) => {
  const browser = openHub(test);
  await browser.signInAs(email);
  const { status, body } = await dispute(make(bought.id));
  expect([status, body.error.type]).toEqual([404, 'link_unknown']);
  expect(await browser.isSignedIn()).toBe(true);
  expect(await disputes(bought.id)).toEqual([]);
});

it.each([[1], [null], [['x']], [undefined]])('a link is a text: %j is 400', async (token) => {
  const { status, body } = await dispute(token);
  expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
});
