import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailKindsOf, mailsOf } from '../../../../test/support/mails.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue } from '../../../../test/support/shop.ts';

let test: TestApp;
let support: Seller;
beforeAll(async () => {
  test = await createTestApp();
  support = await signInSeller(test, 'support');
});
afterAll(() => test.close());
beforeEach(() => test.clock.advance(61_123));

const send = (id: string, by = support) => by.call('POST', `/memberships/${id}/send_key`, {});
const start = (members: object = {}) => issue(test, { send_email: false, ...members });

it('mails the key to the buyer again, and the timeline tells who did it', async () => {
  const { id, key } = await start({ email: 'Again@example.com' });
  const { status, body } = await send(id);
  expect([status, body]).toEqual([202, { to: 'Again@example.com' }]);
  expect(await mailsOf(test, id)).toMatchObject([
    { kind: 'key_delivered', company_id: test.companyId, recipient: 'again@example.com' },
  ]);
  const events = await eventsOf(test, id, 'membership.key_sent');
  expect(events).toMatchObject([
    { actor_kind: 'account', actor_id: support.userId, data: {}, created_at: test.clock.now() },
  ]);
  expect(JSON.stringify(events)).not.toContain(key);
});

it('at most once a minute', async () => {
  const { id } = await start();
  await send(id);
  test.clock.advance(20_000);
  const { status, body, headers } = await send(id);
  expect([status, body.error.type, headers['retry-after']]).toEqual([
    429,
    'key_sent_just_now',
    '40',
  ]);
  test.clock.advance(39_999);
  expect((await send(id)).status).toBe(429);
  test.clock.advance(1);
  expect((await send(id)).status).toBe(202);
  expect(await mailKindsOf(test, id)).toEqual(['key_delivered', 'key_delivered']);
});

it('ten times at once it mails once', async () => {
  const { id } = await start();
  const replies = await Promise.all(Array.from({ length: 10 }, () => send(id)));
  const statuses = replies.map(({ status }) => status).sort();
  expect(statuses).toEqual([202, ...Array.from({ length: 9 }, () => 429)]);
  expect(await mailKindsOf(test, id)).toEqual(['key_delivered']);
});

it.each(['suspend', 'terminate'])('after %s it is refused and mails nothing', async (verb) => {
  const { id } = await start();
  await test.call('POST', `/memberships/${id}/${verb}`);
  const { status, body } = await send(id);
  expect([status, body.error.type]).toEqual([403, 'membership_inactive']);
  expect(await mailKindsOf(test, id)).toEqual([]);
});

it('is for those who may change memberships, of this company alone', async () => {
  const { id } = await start();
  const reader = await signInSeller(test, 'read_only');
  const stranger = await signInSeller(test, 'owner', await makeCompany(test, 'Other'));
  const path = `/api/dashboard/companies/${test.companyId}/memberships/${id}/send_key`;
  expect((await openBrowser(test).call('POST', path, {})).status).toBe(401);
  expect((await send(id, reader)).status).toBe(403);
  expect((await send(id, stranger)).status).toBe(404);
  for (const wrong of ['mem_unknown', '%00', 'mem_%ED%A0%80', 'x'.repeat(5000)]) {
    expect([404, 400]).toContain((await send(wrong)).status);
  }
  expect(await mailKindsOf(test, id)).toEqual([]);
});
