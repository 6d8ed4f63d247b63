import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import {
  type Issued,
  issue,
  makeRenewalPlan,
  makeShopProduct,
  validate,
} from '../../../../test/support/shop.ts';

interface Row {
  readonly id: string;
  readonly created_at: number;
}

const dayMs = 86_400_000;

let test: TestApp;
let seller: Seller;
let planId: string;
/** In order of creation, five of each instant. */
const issued: Issued[] = [];
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'support');
  planId = await makeRenewalPlan(test, await makeShopProduct(test));
  for (let count = 0; count < 35; count++) {
    const of = count % 3 === 0 ? { plan_id: planId } : {};
    issued.push(await issue(test, { email: `walker-${count % 4}@example.com`, ...of }));
    if (count % 5 === 4) test.clock.advance(1000);
  }
});
afterAll(() => test.close());

const list = async (query: Record<string, string>) =>
  (await seller.call('GET', `/memberships?${new URLSearchParams(query)}`)).body;

/** Walks a list to its end, page by page. */
async function walk(query: Record<string, string>, per: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await list({ ...query, per: String(per), ...(cursor && { cursor }) });
    expect(page.data.length).toBeLessThanOrEqual(per);
    rows.push(...page.data);
    cursor = page.next_cursor;
  }
  return rows;
}

it('pages of every list hold each membership once, in one order, whatever their size', async () => {
  const productId = issued[1] && (await list({ search: issued[1].id })).data[0].product.id;
  for (const query of [
    {},
    { direction: 'asc' },
    { product_id: productId },
    { plan_id: planId },
    { search: 'walker-1@example.com' },
    { search: 'walker-' },
    { search: 'walker-', direction: 'asc' },
    { search: 'SHOP' },
    { search: 'walker-', status: 'active' },
  ]) {
    const whole = await walk(query, 100);
    expect(whole.length).toBeGreaterThan(5);
    expect(new Set(whole.map((row) => row.id)).size).toBe(whole.length);
    for (const per of [1, 4, 7]) {
      expect(await walk(query, per), JSON.stringify(query)).toEqual(whole);
    }
    expect((await list(query)).total).toEqual({ count: whole.length, exact: true });
  }
});

it('newest first, and oldest first when asked', async () => {
  const times = (await walk({}, 10)).map((row) => row.created_at);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  const rising = (await walk({ direction: 'asc' }, 10)).map((row) => row.created_at);
  expect(rising).toEqual(times.toReversed());
});

it('what is made while somebody pages moves no row from one page to another', async () => {
  const before = await walk({}, 100);
  const first = await list({ per: '10' });
  await issue(test, { email: 'meanwhile@example.com' });
  const second = await list({ per: '10', cursor: first.next_cursor });
  const ids = [...first.data, ...second.data].map((row: Row) => row.id);
  expect(ids).toEqual(before.slice(0, 20).map((row) => row.id));
});

it('a row shows the machine, when it was last seen, and the key masked', async () => {
  const { id, key } = await issue(test, { email: 'row@example.com' });
  await validate(test, key, { HWID: 'Row-Machine', os: 'linux' });
  test.clock.advance(3 * dayMs);
  await validate(test, key, { HWID: 'Row-Machine', os: 'linux' });
  await test.app.activity.flush();
  const [row] = (await list({ search: id })).data;
  expect(row).toEqual({
    id,
    email: 'row@example.com',
    product: { id: test.productId, name: 'Star Miner' },
    plan: { id: expect.stringMatching(/^plan_/), plan_type: 'one_time' },
    masked_key: `STAR-…${key.slice(-4)}`,
    status: 'completed',
    valid: true,
    bound: true,
    machine: 'Row-Machine',
    created_at: Math.floor(test.clock.now() / 1000) - 3 * 86_400,
    last_seen_at: Math.floor(test.clock.now() / 1000),
  });
  expect(JSON.stringify(row)).not.toContain(key);
});

it('bound and valid filter by what is so at this moment', async () => {
  const bound = await walk({ bound: 'true' }, 100);
  const free = await walk({ bound: 'false' }, 100);
  const all = await walk({}, 100);
  expect(bound.length + free.length).toBe(all.length);
  test.clock.advance(60 * dayMs);
  const ended = await walk({ valid: 'false' }, 100);
  expect(ended).toEqual(await walk({ status: 'expired' }, 100));
  expect(ended).toHaveLength((await walk({ plan_id: planId }, 100)).length);
});

it('a cursor of another list, or of none, is refused in words', async () => {
  const { next_cursor: cursor } = await list({ per: '2' });
  const ask = (query: Record<string, string>) =>
    seller.call('GET', `/memberships?${new URLSearchParams(query)}`);
  const odd = ['x', '[]', 'bnVsbA', Buffer.from('["all",1,true,-1,"x"]').toString('base64url')];
  for (const query of [
    { search: 'walker-', cursor },
    ...odd.map((one) => ({ cursor: one })),
    { cursor: 'a'.repeat(9000) },
  ]) {
    const reply = await ask(query);
    expect(reply.status).toBe(400);
    expect(reply.body.error.type).toBe('invalid_parameter');
  }
});

it.each([
  ['status=none', 'status'],
  ['valid=1', 'valid'],
  ['bound=no', 'bound'],
  ['direction=up', 'direction'],
  ['per=0', 'per'],
  ['per=-1', 'per'],
  ['product_id=%00', 'product_id'],
])('a filter with a bad value is refused: %s', async (query, name) => {
  const reply = await seller.call('GET', `/memberships?${query}`);
  expect(reply.status).toBe(400);
  expect(reply.body.error.message).toContain(`:${name}`);
});

it('a hundred rows a page are the most', async () => {
  const page = await list({ per: '5000', direction: 'asc' });
  expect(page.data.length).toBeLessThanOrEqual(100);
});
