import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { createCompany } from '../companies/create-company.ts';
import { insertCustomerIfNew } from '../customers/customer.repository.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database, Transaction } from '../db/database.ts';
import { cliActor } from '../events/event.ts';
import { makeId } from '../lib/ids.ts';
import { keptForMs, type OnceRequest, runOnce } from './run-once.ts';

let bed: TestApp;
let second: Database;
let keys = 0;
let request: OnceRequest;

beforeAll(async () => {
  bed = await createTestApp();
  second = connectDatabase(bed.config.databaseUrl);
});

afterAll(async () => {
  await second.close();
  await bed.close();
});

beforeEach(() => {
  const key = `key-${++keys}`;
  request = { companyId: bed.companyId, callerId: 'apik_a', key, requestHash: 'hash-of-body' };
});

/** The effect: a customer of its own, so that each real run answers something else. */
async function makeRow(tx: Transaction): Promise<string> {
  const email = `${makeId('user')}@example.com`;
  return (await insertCustomerIfNew(tx, bed.companyId, email, bed.clock.now())).id;
}

const run = (given: Partial<OnceRequest> = {}, database = bed.database, work = makeRow) =>
  runOnce({ database, clock: bed.clock }, { ...request, ...given }, work, (id) => id);

async function rows(): Promise<number> {
  const all = await bed.database.read.selectFrom('customers').select('id').execute();
  return all.length;
}

/** What a caller gets, whether the work ran for it or for another. */
function answerOf(outcome: Awaited<ReturnType<typeof run>>): string | undefined {
  if (outcome.kind === 'fresh') return outcome.value;
  return outcome.kind === 'replayed' ? outcome.answer : undefined;
}

describe('S21: one key', () => {
  it('with the same request fifty times in parallel on two connections has one effect and one answer', async () => {
    const before = await rows();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => run({}, n % 2 === 0 ? bed.database : second)),
    );
    expect((await rows()) - before).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'fresh')).toHaveLength(1);
    expect(new Set(outcomes.map(answerOf)).size).toBe(1);
    expect(answerOf(outcomes[0] ?? { kind: 'reused' })).toBeDefined();
  });

  it('with another request is refused and changes nothing', async () => {
    await run();
    const before = await rows();
    expect(await run({ requestHash: 'hash-of-another-body' })).toEqual({ kind: 'reused' });
    expect(await rows()).toBe(before);
  });

  it('is kept for a day and may then be used anew, with any request', async () => {
    const first = answerOf(await run());
    bed.clock.advance(keptForMs - 1);
    expect(await run()).toEqual({ kind: 'replayed', answer: first });
    bed.clock.advance(1);
    const again = await run({ requestHash: 'hash-of-another-body' });
    expect(again.kind).toBe('fresh');
    expect(answerOf(again)).not.toBe(first);
    expect(await run({ requestHash: 'hash-of-another-body' })).toEqual({
      kind: 'replayed',
      answer: answerOf(again),
    });
  });

  it('that has ended has one effect again, however many use it at once', async () => {
    await run();
    bed.clock.advance(keptForMs);
    const before = await rows();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => run({}, n % 2 === 0 ? bed.database : second)),
    );
    expect((await rows()) - before).toBe(1);
    expect(new Set(outcomes.map(answerOf)).size).toBe(1);
  });

  it('of another API key is apart', async () => {
    const mine = await run();
    const theirs = await run({ callerId: 'apik_b', requestHash: 'hash-of-another-body' });
    expect(theirs.kind).toBe('fresh');
    expect(answerOf(theirs)).not.toBe(answerOf(mine));
  });

  it('of another company is apart', async () => {
    const { database, clock } = bed;
    const other = await createCompany({ database, clock }, cliActor, { title: 'Other' });
    if (other.kind !== 'created') throw new Error(other.problem);
    const mine = await run();
    const theirs = await run({ companyId: other.company.id });
    expect(theirs.kind).toBe('fresh');
    expect(answerOf(theirs)).not.toBe(answerOf(mine));
    expect(await run({ companyId: other.company.id })).toEqual({
      kind: 'replayed',
      answer: answerOf(theirs),
    });
  });

  it('whose first attempt failed halfway may be repeated, and the failure left nothing', async () => {
    const before = await rows();
    const failing = run({}, bed.database, async (tx) => {
      await makeRow(tx);
      throw new Error('crashed');
    });
    await expect(failing).rejects.toThrow('crashed');
    expect(await rows()).toBe(before);
    expect((await run()).kind).toBe('fresh');
    expect((await rows()) - before).toBe(1);
  });

  it('is not used up by a request that was refused', async () => {
    const refused = await runOnce(
      bed,
      request,
      async () => 'refused',
      () => undefined,
    );
    expect(refused).toEqual({ kind: 'fresh', value: 'refused' });
    expect((await run()).kind).toBe('fresh');
  });

  it('is no matter where none is sent: each request has its effect', async () => {
    const before = await rows();
    const outcomes = [await run({ key: undefined }), await run({ key: undefined })];
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['fresh', 'fresh']);
    expect((await rows()) - before).toBe(2);
  });
});

describe('S21: POST /memberships with an Idempotency-Key', () => {
  const post = (
    body: Readonly<Record<string, unknown>>,
    { key = request.key, token = bed.token, query = '' } = {},
  ) =>
    bed.app.http.inject({
      method: 'POST',
      url: `/api/v2/memberships${query}`,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key ?? '',
      },
      payload: JSON.stringify(body),
    });
  const body = () => ({ email: `${request.key}@example.com`, product_id: bed.productId });
  const memberships = async () =>
    (await bed.call('GET', `/memberships?email=${request.key}@example.com`)).body.pagination
      .total_count;

  it('fifty times in parallel makes one membership, and every answer is the same', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(body())));
    expect(answers.map((answer) => answer.statusCode)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await memberships()).toBe(1);
  });

  it('says which answers were given before', async () => {
    expect((await post(body())).headers['idempotent-replayed']).toBeUndefined();
    expect((await post(body())).headers['idempotent-replayed']).toBe('true');
  });

  it('gives the same answer again where objects are expanded', async () => {
    const query = '?expand=product,user,plan';
    const first = await post(body(), { query });
    expect(first.json().product).toMatchObject({ id: bed.productId });
    expect((await post(body(), { query })).json()).toEqual(first.json());
  });

  it('is the same request whatever the order of its members', async () => {
    const { email, product_id } = body();
    const first = await post({ email, product_id });
    const second = await post({ product_id, email });
    expect(second.json()).toEqual(first.json());
    expect(await memberships()).toBe(1);
  });

  it('with another body is refused with 422 and makes nothing', async () => {
    await post(body());
    const answer = await post({ ...body(), expires_at: 2_000_000_000 });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.type).toBe('idempotency_key_reused');
    expect(await memberships()).toBe(1);
  });

  it('of another API key makes a membership of its own', async () => {
    const token = await bed.makeToken(['create_membership']);
    const first = await post(body());
    const second = await post(body(), { token });
    expect(second.statusCode).toBe(201);
    expect(second.json().id).not.toBe(first.json().id);
  });

  it('that was refused may be repeated once it is put right', async () => {
    expect((await post({ ...body(), product_id: 'prod_00000000000000' })).statusCode).toBe(404);
    expect((await post(body())).statusCode).toBe(201);
  });
});
