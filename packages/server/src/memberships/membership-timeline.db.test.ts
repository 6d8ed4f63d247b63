import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { issue, validate } from '../../../../test/support/shop.ts';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'support');
});
afterAll(() => test.close());

async function page(id: string, query = '') {
  await test.app.activity.flush();
  const reply = await seller.call('GET', `/memberships/${id}/timeline${query}`);
  expect(reply.status).toBe(200);
  return reply.body as { data: Entry[]; next_cursor: string | null };
}

async function walk(id: string, per: number, between = async () => {}): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { data, next_cursor } = await page(id, `?per=${per}${cursor && `&cursor=${cursor}`}`);
    all.push(...data);
    cursor = next_cursor;
    await between();
  }
  return all;
}

/** Several days with validations, refusals and changes, some of them at one instant and at midnight. */
async function makeHistory() {
  const { id, key } = await issue(test);
  await validate(test, key, { HWID: 'm-1' });
  for (let day = 0; day < 6; day++) {
    for (let count = 0; count < 3; count++) await validate(test, key, { HWID: 'm-1' });
    await validate(test, key, { HWID: `other-${day}` });
    if (day % 2 === 0) await test.call('POST', `/memberships/${id}/suspend`);
    if (day % 2 === 0) await test.call('POST', `/memberships/${id}/reinstate`);
    await test.app.activity.flush();
    test.clock.advance(day === 3 ? dayMs - (test.clock.now() % dayMs) : dayMs);
  }
  return { id, key };
}

it('pages of every size hold each entry once, newest first, days above their events', async () => {
  const { id } = await makeHistory();
  const whole = await walk(id, 100);
  const days = whole.filter((entry) => entry.kind === 'day');
  expect(days).toHaveLength(6);
  expect(new Set(whole.map((entry) => entry.id)).size).toBe(whole.length);
  for (const per of [1, 2, 3, 7]) expect(await walk(id, per)).toEqual(whole);
  const dayOf = ({ kind, id: own, at }: Entry) =>
    kind === 'day' ? own : new Date(at * 1000).toISOString().slice(0, 10);
  const inOrder = whole.map(dayOf);
  expect(inOrder).toEqual(inOrder.toSorted().reverse());
  for (const day of days) {
    expect(whole.findIndex((entry) => dayOf(entry) === day.id)).toBe(whole.indexOf(day));
    expect(day.data).toMatchObject({ day: day.id, refusals: 1, without_machine: 0 });
  }
});

it('what happens while somebody pages leaves no gap and repeats nothing', async () => {
  const { id, key } = await makeHistory();
  const before = await walk(id, 100);
  const seen = await walk(id, 3, async () => {
    test.clock.advance(1000);
    await validate(test, key, { HWID: 'm-1' });
  });
  expect(seen).toEqual(before);
});

it('who did it is named: the API key by its name, people by their e-mail, others not', async () => {
  const { id } = await issue(test);
  test.clock.advance(1000);
  await seller.call('POST', `/memberships/${id}/suspend`);
  const { data } = await page(id);
  const actors = data.map((entry) => [entry.type, (entry as { actor?: unknown }).actor]);
  expect(actors).toContainEqual(['membership.suspended', { kind: 'account', name: seller.email }]);
  expect(actors).toContainEqual([
    'membership.created',
    { kind: 'api_key', name: expect.any(String) },
  ]);
});

it('texts of strangers come as they are, and only what a type of event tells', async () => {
  const { id, key } = await issue(test);
  const markup = { HWID: '<img src=x onerror="a()">&amp;\u202e' };
  await validate(test, key, markup);
  await test.database.transaction(async (tx) => {
    await tx
      .updateTable('events')
      .set({ data: JSON.stringify({ metadata: markup, more: 'untold' }) })
      .where('subject_id', '=', id)
      .where('type', '=', 'membership.bound')
      .execute();
    await tx
      .updateTable('events')
      .set({ type: 'membership.unheard_of', data: JSON.stringify({ more: 'untold' }) })
      .where('subject_id', '=', id)
      .where('type', '=', 'membership.went_valid')
      .execute();
  });
  const { data } = await page(id);
  expect(data.find((entry) => entry.type === 'membership.bound')?.data).toEqual({
    metadata: markup,
  });
  expect(JSON.stringify(data)).not.toContain('untold');
});

it('a cursor that is none is refused', async () => {
  const { id } = await issue(test);
  for (const text of ['1 evt_1', '-1 ', '99999999999999999 ', 'x', '1 mem_00000000000000']) {
    const cursor = Buffer.from(text).toString('base64url');
    const reply = await seller.call('GET', `/memberships/${id}/timeline?cursor=${cursor}`);
    expect(reply.status).toBe(400);
  }
});
