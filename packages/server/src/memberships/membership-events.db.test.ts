import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  eventsOf,
  type Issued,
  issue,
  makeRenewalPlan,
  stored,
  validate,
} from '../../../../test/support/shop.ts';
import { hashApiKeyToken } from '../api-keys/api-key-token.ts';

const address = '203.0.113.9';
const machine = { HWID: 'machine-1' };

let test: TestApp;
let planId: string;
let apiKeyId: string;
beforeAll(async () => {
  test = await createTestApp();
  planId = await makeRenewalPlan(test, test.productId);
  const row = await test.database.read
    .selectFrom('api_keys')
    .select('id')
    .where('token_hash', '=', hashApiKeyToken(test.token))
    .executeTakeFirstOrThrow();
  apiKeyId = row.id;
});
afterAll(() => test.close());
// Milliseconds that a time in whole seconds would lose.
beforeEach(() => test.clock.advance(61_123));

async function post(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
  const response = await test.app.http.inject({
    method: 'POST',
    url: `/api/v2/memberships${path}`,
    headers: { authorization: `Bearer ${test.token}`, ...headers },
    payload: body as object,
    remoteAddress: address,
  });
  return { status: response.statusCode, body: response.json() };
}

interface Verb {
  readonly verb: string;
  readonly body?: object;
  readonly types: readonly string[];
  readonly data?: object;
  readonly before?: (issued: Issued) => Promise<unknown>;
  /** Doing it twice changes nothing the second time. */
  readonly once: boolean;
}

const bound = ({ key }: Issued) => validate(test, key, machine);
const suspended = ({ id }: Issued) => test.call('POST', `/memberships/${id}/suspend`);
const verbs: readonly Verb[] = [
  {
    verb: '/validate_license',
    body: { metadata: machine },
    types: ['membership.bound'],
    data: { metadata: machine },
    once: true,
  },
  {
    verb: '/reset_license',
    types: ['membership.reset'],
    data: { cause: 'request', metadata: machine },
    before: bound,
    once: true,
  },
  { verb: '/shuffle_license', types: ['membership.key_shuffled'], once: false },
  {
    verb: '',
    body: { metadata: machine },
    types: ['membership.metadata_replaced'],
    data: { cause: 'update', metadata: machine },
    once: true,
  },
  {
    verb: '',
    body: { metadata: {} },
    types: ['membership.reset'],
    data: { cause: 'update', metadata: machine },
    before: bound,
    once: true,
  },
  { verb: '/suspend', types: ['membership.suspended', 'membership.went_invalid'], once: true },
  {
    verb: '/reinstate',
    types: ['membership.reinstated', 'membership.went_valid'],
    before: suspended,
    once: true,
  },
  { verb: '/cancel', types: ['membership.cancel_scheduled'], once: true },
  { verb: '/terminate', types: ['membership.terminated', 'membership.went_invalid'], once: true },
  {
    verb: '/add_free_days',
    body: { days: 7 },
    types: ['membership.free_days_added'],
    data: { days: 7 },
    once: false,
  },
];

async function prepare({ before }: Verb): Promise<Issued> {
  const issued = await issue(test, { plan_id: planId });
  await before?.(issued);
  test.clock.advance(1_001);
  return issued;
}

/** What was written since `prepare`: it ended in an instant of its own. */
async function newEvents(id: string) {
  return (await eventsOf(test, id)).filter((event) => event.created_at === test.clock.now());
}

it.each(verbs)(
  '$verb $body: one event each of $types, with what, who, when and from where',
  async (verb) => {
    const { id } = await prepare(verb);
    expect((await post(`/${id}${verb.verb}`, verb.body)).status).toBe(201);
    const events = await newEvents(id);
    expect(events.map((event) => event.type)).toEqual(verb.types);
    for (const event of events) {
      expect(event).toMatchObject({
        company_id: test.companyId,
        actor_kind: 'api_key',
        actor_id: apiKeyId,
        address,
      });
    }
    if (verb.data) expect(events[0]?.data).toEqual(verb.data);
  },
);

it.each(verbs.filter((verb) => verb.once))(
  '$verb $body: again, it changes nothing and writes no event',
  async (verb) => {
    const { id } = await prepare(verb);
    await post(`/${id}${verb.verb}`, verb.body);
    test.clock.advance(1);
    expect((await post(`/${id}${verb.verb}`, verb.body)).status).toBe(201);
    expect(await newEvents(id)).toEqual([]);
  },
);

it.each(verbs)(
  '$verb $body: when its event cannot be written, nothing is changed',
  async (verb) => {
    const { id, key } = await prepare(verb);
    const before = await stored(test, id);
    const events = await eventsOf(test, id);
    const rename = (from: string, to: string) =>
      test.database.transaction((tx) => tx.schema.alterTable(from).renameTo(to).execute());
    await rename('events', 'events_away');
    const { status } = await post(`/${id}${verb.verb}`, verb.body);
    await rename('events_away', 'events');
    expect(status).toBe(500);
    expect(await stored(test, id)).toEqual(before);
    expect((await stored(test, key)).id).toBe(id);
    expect(await eventsOf(test, id)).toEqual(events);
  },
);

it('a creation writes that it was created and that it is valid', async () => {
  const { status, body } = await post('', { email: 'a@example.com', product_id: test.productId });
  expect(status).toBe(201);
  const events = await newEvents(body.id);
  expect(events.map((event) => event.type)).toEqual([
    'membership.created',
    'membership.went_valid',
  ]);
  expect(events[0]).toMatchObject({ actor_id: apiKeyId, address });
  expect(events[0]?.data).toEqual({ product_id: test.productId, plan_id: body.plan });
});

it('a creation that fails after its events were written leaves neither membership nor event', async () => {
  const count = async () => {
    const { read } = test.database;
    const tables = ['memberships', 'customers', 'events'] as const;
    return Promise.all(
      tables.map(async (table) => (await read.selectFrom(table).select('id').execute()).length),
    );
  };
  const before = await count();
  const rename = (from: string, to: string) =>
    test.database.transaction((tx) => tx.schema.alterTable(from).renameTo(to).execute());
  // In the table that takes its place an earlier answer can be looked for, but none be kept.
  await rename('idempotency_keys', 'idempotency_keys_away');
  await test.database.transaction(async (tx) => {
    await tx.schema
      .createTable('idempotency_keys')
      .addColumn('company_id', 'text')
      .addColumn('idempotency_key', 'text')
      .addColumn('request_hash', 'text')
      .addColumn('answer', 'text')
      .addColumn('created_at', 'bigint')
      .addColumn('never_given', 'text', (column) => column.notNull())
      .addUniqueConstraint('idempotency_keys_test', ['company_id', 'idempotency_key'])
      .execute();
  });
  const body = { email: 'nobody@example.com', product_id: test.productId };
  const { status } = await post('', body, { 'idempotency-key': 'once' });
  await test.database.transaction((tx) => tx.schema.dropTable('idempotency_keys').execute());
  await rename('idempotency_keys_away', 'idempotency_keys');
  expect(status).toBe(500);
  expect(await count()).toEqual(before);
});

it('many first validations of one machine at once write one event', async () => {
  const { id, key } = await issue(test);
  await Promise.all(Array.from({ length: 30 }, () => validate(test, key, machine)));
  expect(await eventsOf(test, id, 'membership.bound')).toHaveLength(1);
});

it('many machines at once: the one event names the machine that is bound', async () => {
  const { id, key } = await issue(test);
  await Promise.all(Array.from({ length: 30 }, (_, at) => validate(test, key, { HWID: `${at}` })));
  const { metadata } = await stored(test, id);
  const events = await eventsOf(test, id, 'membership.bound');
  expect(events.map((event) => event.data)).toEqual([{ metadata }]);
});

it('a change that is refused writes no event', async () => {
  const { id } = await issue(test);
  test.clock.advance(1);
  expect((await post(`/${id}/cancel`)).status).toBe(400);
  expect((await post(`/${id}/add_free_days`, { days: 7 })).status).toBe(400);
  expect((await post(`/${id}`, { metadata: 'text' })).status).toBe(400);
  expect(await newEvents(id)).toEqual([]);
});

it('no event holds a license key, an old or a new one', async () => {
  const { id, key } = await issue(test, { license_key: 'CUSTOM-KEY-OF-AN-EVENT' });
  const { body } = await post(`/${id}/shuffle_license`);
  await post(`/${id}/terminate`);
  const text = JSON.stringify(await eventsOf(test, id));
  expect(text).not.toContain(key);
  expect(text).not.toContain(body.license_key);
});
