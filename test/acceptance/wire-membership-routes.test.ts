import { beforeAll, describe, expect, it } from 'vitest';
import { expectError, invalidMetadata, mismatch, notFound } from '../support/expect-error.ts';
import type { WireBody } from '../support/http-client.ts';
import { type ApiKey, cli, createApiKey, createProduct } from '../support/latchkey.ts';
import {
  createMembership,
  expectStatus,
  membershipPath,
  storedMetadata,
  useTestBed,
  validate,
} from '../support/test-bed.ts';

const bed = useTestBed();
const daySeconds = 86_400;
const unix = () => Math.floor(Date.now() / 1000);

const made: {
  monthly: string;
  trial: string;
  otherProduct: string;
  stranger: ApiKey;
  limited: ApiKey;
} = {} as never;

beforeAll(async () => {
  const { env } = bed.installation;
  const { companyId, productId } = bed.shop;
  const renewal = ['--type', 'renewal', '--price', '9', '--billing-days', '30'];
  const plan = async (...more: string[]) =>
    (await cli<{ id: string }>(env, 'plan', 'create', '--product', productId, ...renewal, ...more))
      .id;
  const stranger = async () => {
    const company = await cli<{ id: string }>(env, 'company', 'create', '--title', 'Stranger');
    return createApiKey(env, company.id);
  };
  const limited = async () => {
    const { id } = await createProduct(env, companyId, 'Other');
    made.otherProduct = id;
    return createApiKey(env, companyId, [], [id]);
  };
  [made.monthly, made.trial, made.stranger, made.limited] = await Promise.all([
    plan(),
    plan('--trial-days', '7'),
    stranger(),
    limited(),
  ]);
}, 60_000);

function post(idOrKey: string, verb = '', body?: unknown) {
  const options = body === undefined ? {} : { body };
  return bed.server.call('POST', membershipPath(idOrKey, verb), options);
}

async function posted(idOrKey: string, verb = '', body?: unknown): Promise<WireBody> {
  return expectStatus(await post(idOrKey, verb, body), 201);
}

async function read(idOrKey: string): Promise<WireBody> {
  return expectStatus(await bed.server.call('GET', membershipPath(idOrKey)), 200);
}

/** On the monthly plan, or another one. */
function subscribe(plan_id = made.monthly) {
  return createMembership(bed, { product_id: undefined, plan_id });
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly verb: string;
  readonly status: 200 | 201;
  readonly body?: unknown;
  /** What the answer shows of a monthly membership afterwards. */
  readonly shows: Readonly<Record<string, unknown>>;
}

const a = { metadata: { HWID: 'a' } };
const routes: Route[] = [
  { method: 'GET', verb: '', status: 200, shows: { status: 'active', metadata: {} } },
  { method: 'POST', verb: '', status: 201, body: a, shows: a },
  { method: 'PATCH', verb: '', status: 200, body: a, shows: a },
  { method: 'POST', verb: 'validate_license', status: 201, body: a, shows: a },
  { method: 'POST', verb: 'cancel', status: 201, shows: { cancel_at_period_end: true } },
  { method: 'POST', verb: 'terminate', status: 201, shows: { status: 'canceled', valid: false } },
  { method: 'POST', verb: 'add_free_days', status: 201, body: { days: 3 }, shows: { valid: true } },
  { method: 'POST', verb: 'reset_license', status: 201, shows: { metadata: {} } },
  { method: 'POST', verb: 'shuffle_license', status: 201, shows: { status: 'active' } },
  { method: 'POST', verb: 'suspend', status: 201, shows: { status: 'unresolved', valid: false } },
  { method: 'POST', verb: 'reinstate', status: 201, shows: { status: 'active', valid: true } },
];

const named = (route: Route) => `${route.method} ${route.verb || '{id}'}`;
const optionsOf = ({ body }: Route) => (body === undefined ? {} : { body });

describe.each(routes.map((route) => [named(route), route] as const))('%s', (_, route) => {
  const { method, verb, status, shows } = route;

  it(`answers ${status} with the membership, by its id and by its license key`, async () => {
    for (const spelling of ['id', 'license_key'] as const) {
      const before = await subscribe();
      const path = membershipPath(before[spelling], verb);
      const shown = expectStatus(await bed.server.call(method, path, optionsOf(route)), status);
      expect(shown).toMatchObject({ id: before.id, ...shows });
      expect(Object.keys(shown).sort()).toStrictEqual(Object.keys(before).sort());
      expect(await read(before.id)).toStrictEqual(shown);
    }
  });

  it('answers 404 alike for what is unknown, another company’s or of a product out of reach', async () => {
    const { id, license_key: key } = await subscribe();
    const before = await read(id);
    const cases = [
      [bed.shop.serverKey, 'no such key'],
      [bed.shop.serverKey, 'mem_00000000000000'],
      [made.stranger, id],
      [made.stranger, key],
      [made.limited, id],
      [made.limited, key],
    ] as const;
    for (const [{ secret: apiKey }, asSent] of cases) {
      const options = { ...optionsOf(route), apiKey };
      const answer = await bed.server.call(method, membershipPath(asSent, verb), options);
      expectError(answer, ...notFound(asSent));
    }
    expect(await read(id)).toStrictEqual(before);
  });
});

describe('an API key that is limited to products', () => {
  it('makes memberships of those alone, and works with them', async () => {
    const { secret: apiKey } = made.limited;
    const create = (members: object) =>
      bed.server.call('POST', '/api/v2/memberships', {
        apiKey,
        body: { email: 'buyer@example.com', ...members },
      });
    const { productId } = bed.shop;
    const unknownProduct = `No such Product found with the provided ID: ${productId}`;
    expectError(await create({ product_id: productId }), 404, 'product_not_found', unknownProduct);
    const unknownPlan = `No such Plan found with the provided ID: ${made.monthly}`;
    expectError(await create({ plan_id: made.monthly }), 404, 'plan_not_found', unknownPlan);

    const { id } = expectStatus(await create({ product_id: made.otherProduct }), 201);
    const path = membershipPath(id, 'validate_license');
    const options = { apiKey, body: { metadata: { HWID: 'a' } } };
    expectStatus(await bed.server.call('POST', path, options), 201);
  });
});

describe('metadata', () => {
  it('an update replaces the whole metadata, and what it wrote is what the key is bound to', async () => {
    const { license_key: key } = await createMembership(bed);
    expectStatus(await validate(bed.app, key, { HWID: 'a', os: 'x' }), 201);
    expect((await posted(key, '', { metadata: { HWID: 'b' } })).metadata).toEqual({ HWID: 'b' });
    expectError(await validate(bed.app, key, { HWID: 'a', os: 'x' }), ...mismatch);
    expectStatus(await validate(bed.app, key, { HWID: 'b' }), 201);
  });

  it.each(['POST', 'PATCH'])('%s with {} resets the key', async (method) => {
    const { license_key: key } = await createMembership(bed);
    expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
    const answer = await bed.server.call(method, membershipPath(key), { body: { metadata: {} } });
    expect(expectStatus(answer, method === 'POST' ? 201 : 200).metadata).toEqual({});
    expectStatus(await validate(bed.app, key, { HWID: 'b' }), 201);
    expectError(await validate(bed.app, key, { HWID: 'a' }), ...mismatch);
  });

  it.each([{}, { metadata: null }, { metadata: 'x' }, { metadata: [] }, { Metadata: {} }])(
    'an update with %j is refused by the name of metadata and changes nothing',
    async (body) => {
      const { license_key: key } = await createMembership(bed);
      expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
      for (const method of ['POST', 'PATCH']) {
        const answer = await bed.server.call(method, membershipPath(key), { body });
        expectError(answer, ...invalidMetadata());
      }
      expect(await storedMetadata(bed, key)).toEqual({ HWID: 'a' });
    },
  );

  it('reset_license clears a binding, and again without one', async () => {
    const { license_key: key } = await createMembership(bed);
    expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
    expect((await posted(key, 'reset_license')).metadata).toEqual({});
    expect((await posted(key, 'reset_license')).metadata).toEqual({});
    expectStatus(await validate(bed.app, key, { HWID: 'b' }), 201);
    expectError(await validate(bed.app, key, { HWID: 'a' }), ...mismatch);
  });
});

describe('status and valid', () => {
  it('a one-time membership is completed and valid, with an end ahead of it too', async () => {
    expect(await createMembership(bed)).toMatchObject({ status: 'completed', valid: true });
    const expires_at = unix() + 3600;
    const ending = await createMembership(bed, { expires_at });
    expect(ending).toMatchObject({ status: 'completed', valid: true, expires_at });
    expect(ending).toMatchObject({ renewal_period_start: null, renewal_period_end: null });
  });

  it('a one-time membership after its end is expired and invalid', async () => {
    const expires_at = unix() - 1;
    const expired = await createMembership(bed, { expires_at });
    expect(expired).toMatchObject({ status: 'expired', valid: false, expires_at });
  });

  it('a renewal membership is active for its period, after a trial when its plan has one', async () => {
    const active = await subscribe();
    expect(active).toMatchObject({ status: 'active', valid: true, expires_at: null });
    const { renewal_period_end: end, created_at: createdAt } = active;
    expect(end).toBe(createdAt + 30 * daySeconds);
    expect(active).toMatchObject({ renewal_period_start: createdAt });
    expect(await subscribe(made.trial)).toMatchObject({ status: 'trialing', valid: true });
  });

  it('cancel leaves a renewal membership active until the end of its period', async () => {
    const { id, renewal_period_end: end } = await subscribe();
    const canceling = { status: 'active', valid: true, cancel_at_period_end: true };
    expect(await posted(id, 'cancel')).toMatchObject({ ...canceling, renewal_period_end: end });
    expect(await posted(id, 'cancel')).toMatchObject(canceling);
    expectStatus(await validate(bed.app, (await read(id)).license_key ?? '', { HWID: 'a' }), 201);
  });

  it('cancel of a completed, expired or terminated membership is 400 and changes nothing', async () => {
    const completed = await createMembership(bed);
    const expired = await createMembership(bed, { expires_at: unix() - 10 });
    const { id: canceled } = await subscribe();
    await posted(canceled, 'terminate');
    for (const id of [completed.id, expired.id, canceled]) {
      const before = await read(id);
      const answer = await post(id, 'cancel');
      expectError(answer, 400, answer.body.error.type, /\S/);
      expect(await read(id)).toStrictEqual(before);
    }
  });

  it('terminate ends a membership now and for good', async () => {
    for (const { id, license_key: key } of [await subscribe(), await createMembership(bed)]) {
      const from = unix();
      const ended = await posted(id, 'terminate');
      expect(ended).toMatchObject({ status: 'canceled', valid: false });
      expect(ended.expires_at).toBeGreaterThanOrEqual(from - 1);
      expect(ended.expires_at).toBeLessThanOrEqual(unix() + 1);
      expect((await post(id, 'add_free_days', { days: 5 })).status).toBe(400);
      expect((await post(id, 'cancel')).status).toBe(400);
      await post(id, 'reinstate');
      await post(id, 'terminate');
      expect(await read(id)).toStrictEqual(ended);
      expectStatus(await validate(bed.app, key, {}), 403);
    }
  });

  it('suspend makes unresolved and invalid, reinstate makes it as before', async () => {
    for (const before of [await subscribe(made.trial), await createMembership(bed)]) {
      const { id, license_key: key } = before;
      const suspended = { ...before, status: 'unresolved', valid: false };
      expect(await posted(id, 'suspend')).toStrictEqual(suspended);
      expect(await posted(id, 'suspend')).toStrictEqual(suspended);
      expectStatus(await validate(bed.app, key, { HWID: 'a' }), 403);
      expect(await posted(id, 'reinstate')).toStrictEqual(before);
      expect(await posted(id, 'reinstate')).toStrictEqual(before);
      expectStatus(await validate(bed.app, key, { HWID: 'a' }), 201);
    }
  });

  it('a suspended membership that is terminated stays canceled when it is reinstated', async () => {
    const { id } = await subscribe();
    await posted(id, 'suspend');
    expect(await posted(id, 'terminate')).toMatchObject({ status: 'canceled' });
    await post(id, 'reinstate');
    expect(await read(id)).toMatchObject({ status: 'canceled', valid: false });
  });
});

describe('add_free_days', () => {
  it('moves the end of the period, or of the membership, by whole days', async () => {
    const monthly = await subscribe();
    const end = monthly.renewal_period_end ?? 0;
    const moved = await posted(monthly.id, 'add_free_days', { days: 1095 });
    expect(moved).toMatchObject({ renewal_period_end: end + 1095 * daySeconds, expires_at: null });

    const expires_at = unix() + 3600;
    const ending = await createMembership(bed, { expires_at });
    const later = await posted(ending.id, 'add_free_days', { days: 1 });
    expect(later).toMatchObject({ expires_at: expires_at + daySeconds, renewal_period_end: null });
  });

  it('revives what has expired, from now on', async () => {
    const expired = await createMembership(bed, { expires_at: unix() - 100 * daySeconds });
    const from = unix();
    const revived = await posted(expired.id, 'add_free_days', { days: 2 });
    expect(revived).toMatchObject({ status: 'completed', valid: true });
    expect(revived.expires_at).toBeGreaterThanOrEqual(from + 2 * daySeconds - 1);
    expect(revived.expires_at).toBeLessThanOrEqual(unix() + 2 * daySeconds + 1);
    expectStatus(await validate(bed.app, expired.license_key, { HWID: 'a' }), 201);
  });

  it('without an end is 400', async () => {
    const answer = await post((await createMembership(bed)).id, 'add_free_days', { days: 1 });
    expectError(answer, 400, answer.body.error.type, /\bend\b/);
  });

  it.each([0, -1, 1096, 1.5, '3', null, true, [3], undefined])(
    'of %j is 400 by the name of days and moves nothing',
    async (days) => {
      const { id, renewal_period_end: end } = await subscribe();
      const answer = await post(id, 'add_free_days', { days });
      expectError(answer, 400, 'invalid_parameter', /^Parameter :days is invalid\. \S/);
      expect(await read(id)).toMatchObject({ renewal_period_end: end });
    },
  );
});

describe('create', () => {
  it('answers 201 with a membership of the named product on its free plan', async () => {
    const email = 'Jane.Doe+tag@Example.com';
    const from = unix();
    const created = await createMembership(bed, { email, send_email: false, expires_at: null });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^mem_[0-9A-Za-z]{14}$/),
      product: bed.shop.productId,
      plan: expect.stringMatching(/^plan_[0-9A-Za-z]{14}$/),
      user: expect.stringMatching(/^user_[0-9A-Za-z]{14}$/),
      email,
      metadata: {},
      expires_at: null,
    });
    expect(created.created_at).toBeGreaterThanOrEqual(from - 1);
    expect(created.created_at).toBeLessThanOrEqual(unix() + 1);
    expect(await read(created.license_key)).toStrictEqual(created);
  });

  it('takes a plan alone, or with the product that it is of', async () => {
    const { productId: product } = bed.shop;
    const alone = await createMembership(bed, { product_id: undefined, plan_id: made.monthly });
    const both = await createMembership(bed, { plan_id: made.monthly });
    for (const one of [alone, both]) expect(one).toMatchObject({ plan: made.monthly, product });
  });

  it('refuses a plan of another product, and what is unknown, by the name that was sent', async () => {
    const create = (members: object) =>
      bed.server.call('POST', '/api/v2/memberships', {
        body: { email: 'buyer@example.com', ...members },
      });
    const plan = (id: string) => `No such Plan found with the provided ID: ${id}`;
    const crossed = await create({ product_id: made.otherProduct, plan_id: made.monthly });
    expectError(crossed, 404, 'plan_not_found', plan(made.monthly));
    const unknownPlan = await create({ plan_id: 'plan_00000000000000' });
    expectError(unknownPlan, 404, 'plan_not_found', plan('plan_00000000000000'));
    const unknown = await create({ product_id: 'prod_x' });
    const message = 'No such Product found with the provided ID: prod_x';
    expectError(unknown, 404, 'product_not_found', message);
  });

  it.each([
    ['email', { email: undefined }],
    ['email', { email: 'nobody' }],
    ['email', { email: 'two words@example.com' }],
    ['email', { email: 7 }],
    ['email', { email: null }],
    ['product_id', { product_id: undefined }],
    ['product_id', { product_id: 7 }],
    ['plan_id', { plan_id: {} }],
    ['expires_at', { expires_at: '2030-01-01' }],
    ['expires_at', { expires_at: '1900000000' }],
    ['expires_at', { expires_at: 1.5 }],
    ['expires_at', { expires_at: -1 }],
    ['license_key', { license_key: 7 }],
    ['send_email', { send_email: 'yes' }],
  ])('refuses a bad %s by its name: %j', async (name, members) => {
    const body = { email: 'buyer@example.com', product_id: bed.shop.productId, ...members };
    const answer = await bed.server.call('POST', '/api/v2/memberships', { body });
    const message = new RegExp(`^Parameter :${name} is invalid\\. \\S`);
    expectError(answer, 400, 'invalid_parameter', message);
  });
});
