import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { issue } from '../../../../test/support/shop.ts';

const machine = { HWID: 'machine-1' };
const limit = 3;
const callLimit = 40;
const home = '203.0.113.1';
const elsewhere = '203.0.113.2';

const limits = {
  LATCHKEY_RATE_LIMITS: 'on',
  LATCHKEY_RATE_LIMIT_CALLS_PER_MINUTE: String(callLimit),
  LATCHKEY_RATE_LIMIT_NOT_FOUND_PER_MINUTE: String(limit),
  LATCHKEY_RATE_LIMIT_MISMATCHES_PER_MINUTE: String(limit),
};

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp(limits);
});
afterAll(() => test.close());

interface Caller {
  readonly token: string;
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An API key of its own: counters are kept by API key and address. */
async function newCaller(scopes: readonly string[] | null = null): Promise<Caller> {
  return { token: await test.makeToken(scopes) };
}

async function send(
  caller: Caller,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
  on = test,
) {
  const { token, address = home, headers = {} } = caller;
  const response = await on.app.http.inject({
    method,
    url: `/api/v2${path}`,
    headers: { ...headers, authorization: `Bearer ${token}` },
    remoteAddress: address,
    ...(body && { payload: body }),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

const validate = (caller: Caller, key: string, metadata: object) =>
  send(caller, 'POST', `/memberships/${key}/validate_license`, { metadata });

async function guess(caller: Caller, times = limit): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < times; at++) {
    statuses.push((await validate(caller, `NO-SUCH-KEY-${at}`, machine)).status);
  }
  return statuses;
}

async function mismatch(caller: Caller, key: string, times = limit): Promise<number[]> {
  const statuses = [];
  for (let at = 0; at < times; at++) {
    statuses.push((await validate(caller, key, { HWID: `stranger-${at}` })).status);
  }
  return statuses;
}

async function issueBound() {
  // By an API key of its own, whose calls count for nobody else.
  const caller = await newCaller();
  const created = await send(caller, 'POST', '/memberships', {
    email: 'buyer@example.com',
    product_id: test.productId,
  });
  await validate(caller, created.body.license_key, machine);
  return created.body.license_key as string;
}

it('S7: guesses of keys are refused past the limit, with the time to come back', async () => {
  const caller = await newCaller();
  expect(await guess(caller)).toEqual([404, 404, 404]);
  const { status, body, headers } = await validate(caller, 'NO-SUCH-KEY', machine);
  expect([status, body.error.type]).toEqual([429, 'rate_limited']);
  expect(body.message).toBe('You are being rate limited');
  expect(body.error.message).toBe('You are being rate limited');
  expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
});

it('S7: unknown keys count on every route that takes one', async () => {
  const caller = await newCaller();
  await send(caller, 'GET', '/memberships/NONE');
  await send(caller, 'POST', '/memberships/NONE/reset_license');
  await send(caller, 'POST', '/memberships/NONE/suspend');
  expect(await guess(caller, 1)).toEqual([429]);
});

it('S9: guesses count for their API key and address alone', async () => {
  const caller = await newCaller();
  await guess(caller, limit + 1);
  expect(await guess({ ...caller, address: elsewhere }, 1)).toEqual([404]);
  expect(await guess(await newCaller(), 1)).toEqual([404]);
});

it.each(['x-forwarded-for', 'cf-connecting-ip', 'forwarded', 'x-real-ip', 'true-client-ip'])(
  'S9: a %s header changes nobody’s address',
  async (name) => {
    const caller = await newCaller();
    await guess(caller, limit + 1);
    const headers = { [name]: name === 'forwarded' ? 'for=198.51.100.7' : '198.51.100.7' };
    expect(await guess({ ...caller, headers }, 1)).toEqual([429]);
  },
);

it('S9: behind a proxy that is trusted, the address that it names counts', async () => {
  const proxied = await createTestApp({ ...limits, LATCHKEY_TRUST_PROXY: home });
  try {
    const from = (name: string, address = home) => ({
      token: proxied.token,
      address,
      headers: { 'x-forwarded-for': name },
    });
    const ask = async (caller: Caller) =>
      (await send(caller, 'GET', '/memberships/NONE', undefined, proxied)).status;
    for (let at = 0; at <= limit; at++) await ask(from('198.51.100.7'));
    expect(await ask(from('198.51.100.7'))).toBe(429);
    expect(await ask(from('198.51.100.8'))).toBe(404);
    // Whoever is not the proxy names nobody else.
    for (let at = 0; at <= limit; at++) await ask(from(`198.51.100.${at + 20}`, elsewhere));
    expect(await ask(from('198.51.100.30', elsewhere))).toBe(429);
  } finally {
    await proxied.close();
  }
});

it('a key that matches its binding is served to whoever guessed before', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  await guess(caller, limit + 1);
  for (let at = 0; at < 5; at++) expect((await validate(caller, key, machine)).status).toBe(201);
});

it('whoever guessed too often binds no key: a guess that hits is worth nothing', async () => {
  const { key } = await issue(test);
  const caller = await newCaller();
  await guess(caller, limit + 1);
  const { status, headers } = await validate(caller, key, machine);
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  const shown = await send(await newCaller(), 'GET', `/memberships/${key}`);
  expect(shown.body.metadata).toEqual({});
});

it('whoever guessed too often learns of no key whether it is one', async () => {
  const [unbound, bound, suspended] = [
    (await issue(test)).key,
    await issueBound(),
    await issueBound(),
  ];
  await send(await newCaller(), 'POST', `/memberships/${suspended}/suspend`);
  const caller = await newCaller(['validate_license']);
  await guess(caller, limit + 1);
  const ask = async (key: string, metadata: object) => {
    const { status, body } = await validate(caller, key, metadata);
    return [status, body.error?.type, body.email];
  };
  const refused = [429, 'rate_limited', undefined];
  expect(await ask('NO-SUCH-KEY', machine)).toEqual(refused);
  expect(await ask(unbound, {})).toEqual(refused);
  expect(await ask(bound, { HWID: 'another' })).toEqual(refused);
  expect(await ask(bound, {})).toEqual(refused);
  expect(await ask(suspended, { HWID: 'another' })).toEqual(refused);
});

it('other machines at one key are refused past the limit', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  expect(await mismatch(caller, key)).toEqual([400, 400, 400]);
  expect(await mismatch(caller, key, 1)).toEqual([429]);
});

it('others’ mismatches never refuse the machine that the key is bound to', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  await mismatch(caller, key, limit + 3);
  expect((await validate(caller, key, machine)).status).toBe(201);
  expect((await validate(await newCaller(), key, machine)).status).toBe(201);
});

it('mismatches count for their license key and address alone', async () => {
  const [key, other] = [await issueBound(), await issueBound()];
  const caller = await newCaller();
  await mismatch(caller, key, limit + 1);
  expect(await mismatch(caller, other, 1)).toEqual([400]);
  expect(await mismatch({ ...caller, address: elsewhere }, key, 1)).toEqual([400]);
  // Another API key is no way round: the license key is what is attacked.
  expect(await mismatch(await newCaller(), key, 1)).toEqual([429]);
});

it('mismatches count for a key in whatever spelling', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  await mismatch(caller, key);
  expect(await mismatch(caller, key.toLowerCase(), 1)).toEqual([429]);
});

it('a flood of calls is refused past the generous limit, for its API key and address alone', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  for (let at = 0; at < callLimit; at++) {
    expect((await validate(caller, key, machine)).status).toBe(201);
  }
  const { status, headers } = await validate(caller, key, machine);
  expect([status, Number(headers['retry-after']) >= 1]).toEqual([429, true]);
  expect((await validate({ ...caller, address: elsewhere }, key, machine)).status).toBe(201);
  expect((await validate(await newCaller(), key, machine)).status).toBe(201);
});

it('the order of judgement: API key, then rate, then scope', async () => {
  const caller = await newCaller(['validate_license']);
  const list = () => send(caller, 'GET', '/memberships');
  for (let at = 0; at < callLimit; at++) expect((await list()).status).toBe(403);
  expect((await list()).status).toBe(429);
  for (let at = 0; at <= callLimit; at++) {
    expect((await send({ token: 'x' }, 'GET', '/memberships')).status).toBe(401);
  }
});

it('refused parameters and lapsed memberships count as no guess and no mismatch', async () => {
  const key = await issueBound();
  const caller = await newCaller();
  for (let at = 0; at < limit + 1; at++) {
    expect((await validate(caller, key, { HWID: '' })).status).toBe(400);
  }
  expect(await guess(caller, 1)).toEqual([404]);
  expect(await mismatch(caller, key, 1)).toEqual([400]);
  await send(await newCaller(), 'POST', `/memberships/${key}/suspend`);
  for (let at = 0; at < limit + 1; at++) {
    expect((await validate(caller, key, { HWID: 'stranger' })).status).toBe(403);
  }
});

it('the last guess that is allowed is the last that may hit', async () => {
  const { key } = await issue(test);
  const caller = await newCaller();
  expect(await guess(caller, limit)).toEqual([404, 404, 404]);
  expect((await validate(caller, key, machine)).status).toBe(429);
});
