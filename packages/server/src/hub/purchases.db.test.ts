import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import {
  callHub,
  enterHub,
  makeSoftwareProduct,
  type SignedInBuyer,
  sell,
} from '../../../../test/support/own-purchases.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { issue, makeRenewalPlan, validate } from '../../../../test/support/shop.ts';
import { makeId } from '../lib/ids.ts';

const dayMs = 86_400_000;

let test: TestApp;
let buyer: SignedInBuyer;
let other: SignedInBuyer;
let productId: string;
beforeAll(async () => {
  test = await createTestApp();
  buyer = await enterHub(test);
  other = await enterHub(test);
  productId = await makeSoftwareProduct(test);
});
afterAll(() => test.close());

const flush = () => test.app.activity.flush();

it('a purchase shows the key, the machine and what can be done, and nothing of the seller’s', async () => {
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'm-1', hostname: 'KIMS-PC' });
  await flush();
  const { status, body } = await buyer.get(`/purchases/${id}`);
  const now = Math.floor(test.clock.now() / 1000);
  expect(status).toBe(200);
  expect(body).toEqual({
    id,
    product: { id: productId, name: 'Star Miner Deluxe', description: null },
    seller: { name: 'Test', support_email: null },
    status: 'completed',
    valid: true,
    since: null,
    created_at: now,
    renews_at: null,
    trial_ends_at: null,
    expires_at: null,
    grace_ends_at: null,
    cancel_at_period_end: false,
    plan: { plan_type: 'one_time', price: '0.00', currency: 'usd', billing_days: null },
    license_key: key,
    bound: true,
    machine: {
      name: 'KIMS-PC',
      first_seen_at: now,
      last_seen_at: now,
      values: { HWID: 'm-1', hostname: 'KIMS-PC' },
    },
    software: {
      version: null,
      note: null,
      platforms: ['any'],
      downloads: 0,
      last_download_at: null,
    },
    resets: { used: 0, limit: null, days: null, left: null, next_at: null },
    can: { reset: true, shuffle: false, cancel: false, uncancel: false, download: true },
    last_refusal: null,
    receipts: [],
  });
});

it('a product without Software shows no key and no download', async () => {
  const { id, key } = await sell(test, buyer, test.productId);
  const { body } = await buyer.get(`/purchases/${id}`);
  expect(body).toMatchObject({ license_key: null, software: null, bound: false, machine: null });
  expect(body.can).toMatchObject({ download: false, shuffle: false });
  expect(JSON.stringify(body)).not.toContain(key);
});

it('another’s purchase is answered like one that does not exist', async () => {
  const { id } = await sell(test, other, productId);
  const unknown = makeId('mem');
  for (const [method, verb] of [
    ['GET', ''],
    ['GET', '/history'],
    ['POST', '/reset_license'],
    ['POST', '/shuffle_license'],
    ['POST', '/cancel'],
    ['POST', '/uncancel'],
    ['POST', '/downloads'],
  ] as const) {
    const ask = (one: string) => {
      const body = method === 'POST' ? { platform: 'any' } : undefined;
      return callHub(test, method, `/purchases/${one}${verb}`, { cookie: buyer.cookie }, body);
    };
    const [theirs, nobodys] = [await ask(id), await ask(unknown)];
    expect([theirs.status, theirs.body.error?.type], verb).toEqual([404, 'purchase_not_found']);
    expect(theirs.body).toEqual(nobodys.body);
    expect(Object.keys(theirs.headers)).toEqual(Object.keys(nobodys.headers));
  }
});

it('without a session, or with a seller’s, nothing is answered', async () => {
  const { id } = await sell(test, buyer, productId);
  const seller = await signInSeller(test, 'owner');
  for (const path of ['/purchases', `/purchases/${id}`, `/purchases/${id}/history`]) {
    for (const cookie of ['', seller.cookie, `${buyer.cookie}x`]) {
      expect((await callHub(test, 'GET', path, { cookie })).status).toBe(401);
    }
  }
  for (const verb of ['reset_license', 'shuffle_license', 'cancel', 'uncancel', 'downloads']) {
    const reply = await callHub(test, 'POST', `/purchases/${id}/${verb}`, {}, { platform: 'any' });
    expect(reply.status).toBe(401);
  }
});

it('a change that no page of ours has sent is refused', async () => {
  const { id } = await sell(test, buyer, productId);
  const headers = { cookie: buyer.cookie, origin: 'https://elsewhere.example' };
  const reply = await callHub(test, 'POST', `/purchases/${id}/reset_license`, headers, {});
  expect([reply.status, reply.body.error.type]).toEqual([403, 'foreign_origin']);
});

it('what is no id is not found, whatever stands in it', async () => {
  const texts = ['mem_', 'mem_00000000000000', `${makeId('mem')}%00`, '%00', 'mem_%EF%BF%BD', 'x'];
  for (const text of [...texts, 'a'.repeat(3000), '..%2f..%2fetc']) {
    const reply = await buyer.get(`/purchases/${text}`);
    expect(reply.status, text).toBe(404);
    expect((await buyer.get(`/purchases/${text}/history`)).status, text).toBe(404);
    expect((await buyer.post(`/purchases/${text}/cancel`)).status, text).toBe(404);
  }
  // Half a surrogate pair is no UTF-8: such a path is read by no route at all.
  expect((await buyer.get('/purchases/mem_%ED%A0%80')).status).toBe(400);
});

it('the list holds what the address has bought in all companies, once each, newest first', async () => {
  const collector = await enterHub(test);
  const companyId = await makeCompany(test, 'Second Shop');
  const owner = await signInSeller(test, 'owner', companyId);
  const made = await owner.call('POST', '/products', { name: 'Other Game' });
  const ids: string[] = [];
  for (let index = 0; index < 7; index++) {
    // Two of each instant, so that the id decides.
    if (index % 2 === 0) test.clock.advance(1000);
    if (index === 3) {
      const body = { email: collector.email, product_id: made.body.id };
      const granted = await owner.call('POST', '/memberships', body);
      expect(granted.status).toBe(201);
      ids.push(granted.body.id);
    } else ids.push((await sell(test, collector, productId)).id);
  }
  await sell(test, other, productId);
  const whole = (await collector.get('/purchases')).body;
  expect(whole.next_cursor).toBeNull();
  expect(new Set(whole.data.map((one: { id: string }) => one.id))).toEqual(new Set(ids));
  const times = whole.data.map((one: { created_at: number }) => one.created_at);
  expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
  const foreign = whole.data.find((one: { id: string }) => one.id === ids[3]);
  expect(foreign.seller.name).toBe('Second Shop');
  for (const per of [1, 2, 3, 7]) {
    const all: object[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof collector.get>> = await collector.get(
        `/purchases?per=${per}${cursor && `&cursor=${cursor}`}`,
      );
      all.push(...page.body.data);
      cursor = page.body.next_cursor;
    }
    expect(all).toEqual(whole.data);
  }
  const [first] = whole.data;
  expect((await collector.get(`/purchases/${first.id}`)).body).toEqual(first);
});

it('a cursor or a size that is none is refused; a size that is too large is cut', async () => {
  const text = (plain: string) => Buffer.from(plain).toString('base64url');
  for (const cursor of ['x', '%00', text('1 evt_00000000000000'), text('-1 '), 'a'.repeat(5000)]) {
    const reply = await buyer.get(`/purchases?cursor=${cursor}`);
    expect([reply.status, reply.body.error.type], cursor).toEqual([400, 'invalid_parameter']);
  }
  for (const per of ['0', '-1', 'x', '1.5']) {
    expect((await buyer.get(`/purchases?per=${per}`)).status).toBe(400);
  }
  expect((await buyer.get('/purchases?per=1000000')).status).toBe(200);
});

it('another’s cursor shows what is one’s own', async () => {
  const [first, second] = [await enterHub(test), await enterHub(test)];
  await sell(test, first, productId);
  test.clock.advance(1000);
  await sell(test, second, productId);
  test.clock.advance(1000);
  await sell(test, second, productId);
  const { next_cursor } = (await second.get('/purchases?per=1')).body;
  const { data } = (await first.get(`/purchases?cursor=${next_cursor}`)).body;
  expect(data).toHaveLength(1);
  expect((await first.get('/purchases')).body.data).toEqual(data);
});

it('an address finds its purchases however its letters are written', async () => {
  const email = `Shouting-${process.pid}@Example.com`;
  const loud = await enterHub(test, email);
  const { id } = await issue(test, { email: email.toLowerCase(), product_id: productId });
  expect((await loud.get(`/purchases/${id}`)).status).toBe(200);
});

it('a renewal says when it renews, or ends, or until when it goes on unpaid', async () => {
  const plan_id = await makeRenewalPlan(test, productId);
  const { id } = await issue(test, { email: buyer.email, plan_id });
  const read = async () => (await buyer.get(`/purchases/${id}`)).body;
  const end = Math.floor((test.clock.now() + 30 * dayMs) / 1000);
  expect(await read()).toMatchObject({
    status: 'active',
    renews_at: end,
    expires_at: null,
    plan: { plan_type: 'renewal', price: '9.00', currency: 'usd', billing_days: 30 },
    can: { cancel: true, uncancel: false },
  });
  const canceled = await buyer.post(`/purchases/${id}/cancel`);
  expect(canceled.body).toMatchObject({
    renews_at: null,
    expires_at: end,
    cancel_at_period_end: true,
    can: { cancel: false, uncancel: true },
  });
  expect((await buyer.post(`/purchases/${id}/uncancel`)).body).toMatchObject({ renews_at: end });
  test.clock.advance(31 * dayMs);
  expect(await read()).toMatchObject({
    status: 'past_due',
    renews_at: null,
    grace_ends_at: end + 3 * 86_400,
    can: { cancel: false, uncancel: false },
  });
  test.clock.advance(3 * dayMs);
  expect(await read()).toMatchObject({
    status: 'expired',
    valid: false,
    since: end + 3 * 86_400,
    renews_at: null,
    can: { cancel: false, uncancel: false, download: false },
  });
});

it('the last refusal says why, and nothing of what the other machine sent', async () => {
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'mine' });
  test.clock.advance(1000);
  await validate(test, key, { HWID: 'machine-of-a-stranger' });
  await flush();
  const { body } = await buyer.get(`/purchases/${id}`);
  expect(body.last_refusal).toEqual({
    at: Math.floor(test.clock.now() / 1000),
    reason: 'another_machine',
  });
  expect(JSON.stringify(body)).not.toContain('stranger');
});

it('a refusal of a call without a machine says so, as long as what was sent is known', async () => {
  const listed = await makeSoftwareProduct(test, { bindingMembers: ['HWID'] });
  for (const [product, sent] of [
    [productId, {}],
    [listed, {}],
    [listed, { version: '2' }],
  ] as const) {
    const { id, key } = await sell(test, buyer, product);
    await validate(test, key, { HWID: 'mine' });
    test.clock.advance(1000);
    expect((await validate(test, key, sent)).body.error.message).toContain('Please reset your key');
    await flush();
    const at = Math.floor(test.clock.now() / 1000);
    expect((await buyer.get(`/purchases/${id}`)).body.last_refusal).toEqual({
      at,
      reason: 'no_machine',
    });
    const reasons = async () => {
      const { data } = (await buyer.get(`/purchases/${id}/history`)).body;
      const refused = data.filter(({ type }: { type: string }) => type === 'refused');
      return refused.map((one: { data: { reason: string } }) => one.data.reason);
    };
    expect(await reasons()).toEqual(['no_machine']);
    await test.database.transaction(async (tx) => {
      const scrubbed = { data: JSON.stringify({ reason: 'metadata_mismatch' }) };
      const events = tx.updateTable('events').set(scrubbed).where('subject_id', '=', id);
      await events.where('type', '=', 'membership.refused').execute();
    });
    expect((await buyer.get(`/purchases/${id}`)).body.last_refusal).toBeNull();
    expect(await reasons()).toEqual(['another_machine']);
  }
});

it('who gets another’s purchase from the seller finds the key bound, and nothing of who had it', async () => {
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'm-1', hostname: 'KIMS-PC' });
  test.clock.advance(1000);
  await validate(test, key, { HWID: 'm-2', hostname: 'KIMS-LAPTOP' });
  await flush();
  test.clock.advance(1000);
  const heir = await enterHub(test);
  const seller = await signInSeller(test, 'support');
  await seller.call('PATCH', `/memberships/${id}`, { email: heir.email });
  const since = Math.floor(test.clock.now() / 1000);
  const { body } = await heir.get(`/purchases/${id}`);
  expect(body).toMatchObject({
    bound: true,
    machine: { name: 'Computer', first_seen_at: since, last_seen_at: null, values: {} },
    last_refusal: null,
    can: { reset: true },
  });
  expect((await heir.get('/purchases')).body.data).toEqual([body]);
  test.clock.advance(1000);
  expect((await heir.post(`/purchases/${id}/reset_license`)).body).toMatchObject({ bound: false });
  await validate(test, key, { HWID: 'm-3', hostname: 'HEIRS-PC' });
  await flush();
  const { machine } = (await heir.get(`/purchases/${id}`)).body;
  expect(machine).toMatchObject({ name: 'HEIRS-PC', first_seen_at: since + 1 });
  const told = JSON.stringify((await heir.get(`/purchases/${id}/history`)).body);
  expect(told).toContain('HEIRS-PC');
  expect(told).not.toContain('KIMS');
});

it('who only has their address changed by the seller in its letters keeps what is theirs', async () => {
  const { id, key } = await sell(test, buyer, productId);
  await validate(test, key, { HWID: 'm-1', hostname: 'KIMS-PC' });
  test.clock.advance(1000);
  const seller = await signInSeller(test, 'support');
  await seller.call('PATCH', `/memberships/${id}`, { email: buyer.email.toUpperCase() });
  expect((await buyer.get(`/purchases/${id}`)).body.machine.name).toBe('KIMS-PC');
});

it('a machine that sends no name is called by what its program says it runs on', async () => {
  const agents = [
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Electron/32', 'Windows PC'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'Mac'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'Linux computer'],
    ['node', 'Computer'],
    ['curl/8.5.0', 'Computer'],
  ] as const;
  for (const [agent, name] of agents) {
    const { id, key } = await sell(test, buyer, productId);
    const bound = await test.app.http.inject({
      method: 'POST',
      url: `/api/v2/memberships/${key}/validate_license`,
      headers: { authorization: `Bearer ${test.token}`, 'user-agent': agent },
      payload: { metadata: { HWID: 'x' } },
    });
    expect(bound.statusCode).toBe(201);
    expect((await buyer.get(`/purchases/${id}`)).body.machine.name).toBe(name);
  }
});
