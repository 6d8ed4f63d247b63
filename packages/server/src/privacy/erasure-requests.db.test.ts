import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type Reply, type TestApp } from '../../../../test/support/app.ts';
import { callHub, enterHub, type SignedInBuyer } from '../../../../test/support/own-purchases.ts';
import { openCompany, type SellingCompany } from '../../../../test/support/privacy.ts';
import { signInSeller } from '../../../../test/support/seller.ts';

let test: TestApp;
let acme: SellingCompany;
let buyer: SignedInBuyer;
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  count += 1;
  acme = await openCompany(test, `Acme ${count}`);
  buyer = await enterHub(test, `buyer-${count}@example.com`);
  await acme.sell(buyer.email);
});
afterAll(() => test.close());

const asked = async (of = acme) => (await of.owner.call('GET', '/erasure_requests')).body.data;
const typeOf = ({ status, body }: Reply) => [status, body.error?.type];

it('a request asks every seller of the buyer once, and shows who asks and for how much', async () => {
  const bolt = await openCompany(test, 'Bolt');
  const strangers = await openCompany(test, 'Strangers');
  await acme.sell(buyer.email);
  await bolt.sell(buyer.email);
  await strangers.sell('somebody.else@example.com');
  expect((await buyer.get('/erasure')).body).toEqual({ data: [] });
  const { status, body } = await buyer.post('/erasure');
  expect(status).toBe(201);
  expect(body.data).toHaveLength(2);
  expect(body.data).toEqual(
    expect.arrayContaining([
      {
        id: expect.stringMatching(/^erase_\w{14}$/),
        seller: { name: acme.title },
        requested_at: test.clock.now() / 1000,
        settled_at: null,
        outcome: null,
        reason: null,
      },
    ]),
  );
  test.clock.advance(60_000);
  const again = await Promise.all([buyer.post('/erasure'), buyer.post('/erasure')]);
  for (const reply of again) expect([reply.status, reply.body]).toEqual([201, body]);
  expect((await buyer.get('/erasure')).body).toEqual(body);
  expect(await asked()).toEqual([
    {
      id: expect.stringMatching(/^erase_/),
      customer_id: expect.stringMatching(/^user_/),
      email: buyer.email,
      memberships: 2,
      requested_at: test.clock.now() / 1000 - 60,
      settled_at: null,
      outcome: null,
      reason: null,
    },
  ]);
  expect(await asked(strangers)).toEqual([]);
});

it('a reason to decline is read by the buyer, who may ask again', async () => {
  await buyer.post('/erasure');
  const [{ id }] = await asked();
  const path = `/erasure_requests/${id}`;
  const reason = 'We keep invoices for ten years.\nWrite to us about the rest.';
  const declined = await acme.owner.call('POST', `${path}/decline`, { reason: `  ${reason} ` });
  expect([declined.status, declined.body.outcome, declined.body.reason]).toEqual([
    200,
    'declined',
    reason,
  ]);
  expect((await buyer.get('/erasure')).body.data).toMatchObject([{ outcome: 'declined', reason }]);
  // Declined twice it stays as it was; erased it is only when asked again.
  const twice = await acme.owner.call('POST', `${path}/decline`, { reason: 'Another one.' });
  expect(twice.body.reason).toBe(reason);
  expect(typeOf(await acme.owner.call('POST', `${path}/erase`))).toEqual([409, 'erasure_settled']);
  expect((await buyer.get('/purchases')).body.data).toHaveLength(1);
  await buyer.post('/erasure');
  expect((await asked()).map((one: { outcome: string | null }) => one.outcome)).toEqual([
    null,
    'declined',
  ]);
});

it.each(['', '   ', 'x'.repeat(1001), 'nul\0', 'half\ud800', 7, null, undefined])(
  'is not declined for the reason %j',
  async (reason) => {
    await buyer.post('/erasure');
    const [{ id }] = await asked();
    const reply = await acme.owner.call('POST', `/erasure_requests/${id}/decline`, { reason });
    expect(typeOf(reply)).toEqual([400, 'invalid_parameter']);
    expect((await asked())[0].outcome).toBeNull();
  },
);

it('only owners and admins see requests and settle them', async () => {
  await buyer.post('/erasure');
  const [{ id }] = await asked();
  const calls = [
    ['GET', '/erasure_requests'],
    ['POST', `/erasure_requests/${id}/erase`],
    ['POST', `/erasure_requests/${id}/decline`],
  ] as const;
  for (const role of ['developer', 'support', 'read_only'] as const) {
    const member = await signInSeller(test, role, acme.companyId);
    for (const [method, path] of calls) {
      const body = method === 'POST' ? { reason: 'No.' } : undefined;
      expect(typeOf(await member.call(method, path, body)), role).toEqual([
        403,
        'missing_permission',
      ]);
    }
  }
  const admin = await signInSeller(test, 'admin', acme.companyId);
  expect((await admin.call('POST', `/erasure_requests/${id}/erase`)).status).toBe(200);
});

it('a request of another company is as one that does not exist, and so is what is no id', async () => {
  await buyer.post('/erasure');
  const [{ id }] = await asked();
  const other = await openCompany(test, 'Other');
  for (const name of [id, 'erase_00000000000000', 'erase_x', 'a%00b']) {
    for (const verb of ['erase', 'decline']) {
      const path = `/erasure_requests/${name}/${verb}`;
      const reply = await other.owner.call('POST', path, { reason: 'No.' });
      expect(typeOf(reply), `${verb} ${name}`).toEqual([404, 'erasure_not_found']);
    }
  }
  expect((await asked())[0].outcome).toBeNull();
});

it('nobody asks but a buyer who is signed in, from a page of this server', async () => {
  const { cookie } = buyer;
  const seller = acme.owner.cookie;
  const replies = [
    await callHub(test, 'GET', '/erasure'),
    await callHub(test, 'POST', '/erasure', {}, {}),
    await callHub(test, 'POST', '/erasure', { cookie: seller }, {}),
    await callHub(test, 'POST', '/erasure', { cookie, origin: 'https://evil.example' }, {}),
  ];
  expect(replies.map(typeOf)).toEqual([
    [401, 'unauthenticated'],
    [401, 'unauthenticated'],
    [401, 'unauthenticated'],
    [403, 'foreign_origin'],
  ]);
  expect(await asked()).toEqual([]);
});

it('a buyer sees no request of another one', async () => {
  await buyer.post('/erasure');
  const other = await enterHub(test, `other-${count}@example.com`);
  await acme.sell(other.email);
  expect((await other.get('/erasure')).body.data).toEqual([]);
});
