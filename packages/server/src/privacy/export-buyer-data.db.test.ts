import Value from 'typebox/value';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type Reply, type TestApp } from '../../../../test/support/app.ts';
import { callHub, enterHub, type SignedInBuyer } from '../../../../test/support/own-purchases.ts';
import { openCompany, type SellingCompany } from '../../../../test/support/privacy.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import { updateMembership } from '../memberships/update-membership.ts';
import { BuyerDataSchema } from './buyer-data.schemas.ts';
import { hubErasureSchemas } from './erasure.schemas.ts';

let test: TestApp;
let acme: SellingCompany;
let bolt: SellingCompany;
beforeAll(async () => {
  test = await createTestApp();
  acme = await openCompany(test, 'Acme');
  bolt = await openCompany(test, 'Bolt');
});
afterAll(() => test.close());

const validate = (company: SellingCompany, key: string, hwid: string, from: string) =>
  company.call('POST', `/${key}/validate_license`, { metadata: { HWID: hwid } }, { from });

async function exported(buyer: SignedInBuyer): Promise<Reply['body']> {
  await test.app.activity.flush();
  const { status, body, headers } = await buyer.get('/data');
  expect(status).toBe(200);
  expect(headers['content-disposition']).toBe('attachment; filename="latchkey-data.json"');
  expect(headers['cache-control']).toBe('no-store');
  const named = Object.fromEntries(
    hubErasureSchemas.map((schema) => [(schema as { $id?: string }).$id ?? '', schema]),
  );
  expect([...Value.Errors(named, BuyerDataSchema, body)]).toEqual([]);
  return body;
}

it('holds what every company has on the buyer', async () => {
  const buyer = await enterHub(test, 'kim@example.com');
  const mine = await acme.sell('kim@example.com');
  await bolt.sell('KIM@example.com');
  await validate(acme, mine.key, 'machine-one', '198.51.100.1');
  await validate(acme, mine.key, 'machine-one', '198.51.100.1');
  await acme.owner.call('POST', `/memberships/${mine.id}/reset_license`);
  await validate(acme, mine.key, 'machine-two', '198.51.100.2');
  await acme.owner.call('POST', `/memberships/${mine.id}/shuffle_license`);
  await test.database.transaction((tx) =>
    tx
      .insertInto('mail_opt_outs')
      .values({ company_id: acme.companyId, email_normal: 'kim@example.com', created_at: 5000 })
      .execute(),
  );
  await buyer.post('/erasure');
  const data = await exported(buyer);
  const now = test.clock.now() / 1000;
  expect(data).toMatchObject({
    made_at: now,
    account: { email: 'kim@example.com' },
    reminders_declined: [{ seller: { name: 'Acme' }, at: 5 }],
  });
  expect(data.sessions).toHaveLength(1);
  const sellers = data.customers.map((one: { seller: { name: string } }) => one.seller.name);
  expect(sellers.sort()).toEqual(['Acme', 'Bolt']);
  expect(data.erasure_requests).toHaveLength(2);
  expect(data.mails).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ seller: { name: 'Acme' }, kind: 'key_delivered' }),
      expect.objectContaining({ seller: { name: 'Bolt' }, kind: 'key_delivered' }),
    ]),
  );
  const [purchase] = data.purchases.filter((one: { id: string }) => one.id === mine.id);
  expect(data.purchases).toHaveLength(2);
  expect(purchase).toMatchObject({
    seller: { name: 'Acme' },
    product: { name: 'Game of Acme' },
    email: 'kim@example.com',
    retired_license_keys: [{ license_key: mine.key, retired_at: now }],
    status: 'completed',
    valid: true,
    metadata: { HWID: 'machine-two' },
    bound_at: now,
    plan: { plan_type: 'one_time', price: '0.00', currency: 'usd' },
    days: [{ day: '2026-05-03', validations: 3, refusals: 0 }],
  });
  const eventOf = (type: string) =>
    purchase.events.filter((event: { type: string }) => event.type === type);
  expect(eventOf('membership.bound')).toEqual(
    expect.arrayContaining([
      {
        type: 'membership.bound',
        at: now,
        by: 'app',
        address: '198.51.100.1',
        data: { metadata: { HWID: 'machine-one' } },
      },
    ]),
  );
  expect(eventOf('membership.reset')).toMatchObject([
    { by: 'seller', address: null, data: { metadata: { HWID: 'machine-one' } } },
  ]);
  expect(eventOf('membership.key_shuffled')).toHaveLength(1);
});

it('holds nothing of others: buyers, people who sell, machines that were refused', async () => {
  const buyer = await enterHub(test, 'mia@example.com');
  const { key } = await acme.sell('mia@example.com');
  const lee = await acme.sell('lee@example.com');
  await validate(acme, lee.key, 'machine-of-lee', '203.0.113.5');
  await validate(acme, key, 'machine-of-mia', '198.51.100.3');
  await validate(acme, key, 'machine-of-thief', '203.0.113.6');
  const data = await exported(buyer);
  const text = JSON.stringify(data);
  for (const other of [
    'lee@example.com',
    lee.id,
    lee.key,
    'machine-of-lee',
    '203.0.113.',
    'machine-of-thief',
    acme.owner.email,
    acme.owner.userId,
    acme.companyId,
    'kim@example.com',
  ]) {
    expect(text, other).not.toContain(other);
  }
  const [{ events }] = data.purchases;
  const refused = events.find((event: { type: string }) => event.type === 'membership.refused');
  expect(refused).toEqual({
    type: 'membership.refused',
    at: test.clock.now() / 1000,
    by: 'app',
    address: null,
    data: { reason: 'metadata_mismatch' },
  });
});

it('begins where a purchase became the buyer’s, and goes on through their own change of address', async () => {
  const { id, key } = await acme.sell('first@example.com');
  await validate(acme, key, 'machine-of-first', '203.0.113.7');
  await acme.owner.call('POST', `/memberships/${id}/shuffle_license`);
  test.clock.advance(2 * 86_400_000);
  await acme.owner.call('PATCH', `/memberships/${id}`, { email: 'old-of-ada@example.com' });
  await acme.owner.call('POST', `/memberships/${id}/reset_license`);
  const target = {
    companyId: acme.companyId,
    membershipId: id,
    actor: { kind: 'customer', id: null, address: '198.51.100.4' },
  } as const;
  test.clock.advance(1000);
  const moved = { email: 'ada@example.com', expiresAt: undefined };
  await updateMembership(test, target, moved);
  const data = await exported(await enterHub(test, 'ada@example.com'));
  const [purchase] = data.purchases;
  expect(purchase).toMatchObject({ id, retired_license_keys: [], days: [] });
  const text = JSON.stringify(data);
  for (const other of ['first@example.com', '203.0.113.', 'machine-of-first', key]) {
    expect(text).not.toContain(other);
  }
  const changes = purchase.events.filter(
    (event: { type: string }) => event.type === 'membership.email_changed',
  );
  expect(changes).toMatchObject([
    { by: 'seller', address: null, data: { after: 'old-of-ada@example.com' } },
    {
      by: 'you',
      address: '198.51.100.4',
      data: { before: 'old-of-ada@example.com', after: 'ada@example.com' },
    },
  ]);
  // Who had it first finds nothing of it.
  const first = await exported(await enterHub(test, 'first@example.com'));
  expect(first.purchases).toEqual([]);
});

it('tells nothing of the machine that the one before had bound, until the buyer binds their own', async () => {
  const { id, key } = await acme.sell('before@example.com');
  await validate(acme, key, 'machine-before', '203.0.113.7');
  test.clock.advance(1000);
  await acme.owner.call('PATCH', `/memberships/${id}`, { email: 'after@example.com' });
  const at = test.clock.now() / 1000;
  const buyer = await enterHub(test, 'after@example.com');
  const [purchase] = (await exported(buyer)).purchases;
  expect(purchase).toMatchObject({ id, metadata: {}, bound_at: at, days: [] });
  test.clock.advance(1000);
  await acme.owner.call('POST', `/memberships/${id}/reset_license`);
  test.clock.advance(1000);
  await validate(acme, key, 'machine-after', '203.0.113.8');
  test.clock.advance(1000);
  await acme.owner.call('POST', `/memberships/${id}/reset_license`);
  const text = JSON.stringify(await exported(buyer));
  expect(text.split('machine-after')).toHaveLength(3);
  expect(text).not.toContain('machine-before');
});

it('is whole however much there is', async () => {
  const buyer = await enterHub(test, 'many@example.com');
  const ids = [];
  for (let bought = 0; bought < 23; bought++) ids.push((await acme.sell('many@example.com')).id);
  const subjectId = ids[7] ?? '';
  for (let slice = 0; slice < 4; slice++) {
    await test.database.transaction((tx) =>
      insertEvents(
        tx,
        Array.from({ length: 300 }, (_, index) => ({
          companyId: acme.companyId,
          type: 'membership.free_days_added',
          subjectId,
          actor: systemActor,
          data: { days: slice * 300 + index },
          createdAt: test.clock.now() + (index % 7),
        })),
      ),
    );
  }
  const { purchases, mails } = await exported(buyer);
  expect(purchases.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
  expect(mails).toHaveLength(23);
  const { events } = purchases.find(({ id }: { id: string }) => id === subjectId);
  const days = events.flatMap((event: { data: { days?: number } }) => event.data.days ?? []);
  expect(new Set(days).size).toBe(1200);
});

it('is for the buyer who is signed in to the hub alone', async () => {
  const answers = await Promise.all([
    callHub(test, 'GET', '/data'),
    callHub(test, 'GET', '/data', { cookie: acme.owner.cookie }),
    callHub(test, 'GET', '/data', { cookie: 'latchkey-hub.session_token=made.up' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
});
