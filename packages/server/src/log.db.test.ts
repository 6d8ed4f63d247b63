import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/support/app.ts';
import { issue, setLicenseSettings } from '../../../test/support/shop.ts';
import { until } from '../../../test/support/until.ts';
import { startMaintenance } from './maintenance.ts';

const email = 'secret-buyer@example.com';
const hardwareId = 'SECRET-HARDWARE-ID';
const otherHardwareId = 'SECRET-OTHER-HARDWARE';
const member = 'SECRET-MEMBER-NAME';
const customKey = 'SECRET-CUSTOM-KEY';
const idempotencyKey = 'SECRET-IDEMPOTENCY-KEY';
const secretQuery = 'SECRET-QUERY';

const lines: string[] = [];
// The loudest there is; the program's own settings log less.
const log = pino(
  { level: 'trace' },
  new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  }),
);
const createLoudApp = () => createTestApp({ LATCHKEY_RATE_LIMITS: 'on' }, log);

let test: TestApp;
beforeAll(async () => {
  test = await createLoudApp();
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(() => test.close());

/** Fails for every one of these texts that is in the log, as text or as bytes. */
function expectNotLogged(secrets: readonly string[]): void {
  const text = lines.join('');
  const bytes = (secret: string) => [...Buffer.from(secret)].join(',');
  const hidden = (secret: string) => [
    secret,
    encodeURIComponent(secret),
    bytes(secret),
    Buffer.from(secret).toString('hex'),
  ];
  const found = secrets.filter((secret) => hidden(secret).some((form) => text.includes(form)));
  expect(found, text.slice(0, 3000)).toEqual([]);
}

async function send(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  payload?: object | string,
  headers: Record<string, string> = {},
  on = test,
) {
  const response = await on.app.http.inject({
    method,
    url: path,
    headers: {
      authorization: `Bearer ${on.token}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
      ...headers,
    },
    ...(payload !== undefined && { payload }),
  });
  return response;
}

/** Calls every route once with every secret in it that it takes; gives the statuses. */
async function driveRoutes(key: string, on = test): Promise<number[]> {
  const metadata = { HWID: hardwareId, [member]: 1 };
  const calls: [method: 'GET' | 'POST' | 'PATCH', path: string, body?: object][] = [
    ['POST', '', { email, product_id: on.productId, license_key: customKey }],
    ['GET', `?email=${email}&license_key=${key}&x=${secretQuery}`],
    ['GET', `/${key}?expand=user,plan,product`],
    ['POST', `/${key}/validate_license`, { metadata }],
    ['POST', `/${key}/validate_license`, { metadata: { HWID: otherHardwareId } }],
    ['POST', `/${key}/validate_license`, { metadata: { HWID: [], [member]: null } }],
    ['POST', `/${key}`, { metadata: { HWID: otherHardwareId } }],
    ['PATCH', `/${key}`, { metadata }],
    ['POST', `/${key}/reset_license`],
    ['POST', `/${key}/suspend`],
    ['POST', `/${key}/validate_license`, { metadata }],
    ['POST', `/${key}/reinstate`],
    ['POST', `/${key}/cancel`],
    ['POST', `/${key}/add_free_days`, { days: hardwareId }],
    ['POST', `/${key}/terminate`],
    ['POST', `/${key}/shuffle_license`],
    ['GET', `/${key}`],
  ];
  const statuses = [];
  for (const [method, path, body] of calls) {
    statuses.push((await send(method, `/api/v2/memberships${path}`, body, {}, on)).statusCode);
  }
  return statuses;
}

function secretsOf(key: string, on = test): string[] {
  const texts = [email, hardwareId, otherHardwareId, member, customKey, secretQuery];
  return [...texts, idempotencyKey, key, on.token];
}

it('S25: no route logs an API key, a license key, metadata or an e-mail address', async () => {
  const { key } = await issue(test, { email });
  const statuses = await driveRoutes(key);
  expect([...new Set(statuses)].sort()).toEqual([200, 201, 400, 403, 404]);
  await test.app.activity.flush();
  expectNotLogged(secretsOf(key));
});

it('S25: neither do refused requests: bad tokens, bodies, paths and methods', async () => {
  const { key } = await issue(test, { email });
  const secretToken = `lk_${'S'.repeat(46)}`;
  const validate = `/api/v2/memberships/${key}/validate_license`;
  const again = { 'idempotency-key': `${idempotencyKey}-2` };
  const statuses = [
    await send('POST', validate, { metadata: {} }, { authorization: `Bearer ${secretToken}` }),
    await send('POST', validate, { metadata: {} }, { authorization: `Basic ${secretToken}` }),
    await send('POST', validate, `{"metadata": {"HWID": "${hardwareId}"`),
    await send('POST', validate, `{"a":"${hardwareId}","a":"${hardwareId}"}`),
    await send('POST', validate, hardwareId, { 'content-type': 'text/plain' }),
    await send('POST', validate, { metadata: { HWID: hardwareId.repeat(5000) } }),
    await send('DELETE', `/api/v2/memberships/${key}?x=${secretQuery}`),
    await send('GET', `/nowhere/${key}?x=${secretQuery}`),
    await send('GET', `/api/v2/memberships/${key}%zz`),
    await send('POST', '/api/v2/memberships', { email: hardwareId }, again),
    await send('POST', '/api/v2/memberships', { email, product_id: hardwareId }, again),
  ].map((response) => response.statusCode);
  expect([...new Set(statuses)].sort()).toEqual([400, 401, 404, 413]);
  expectNotLogged([...secretsOf(key), secretToken]);
});

it('S25: neither do failures: what the database refuses is logged without its values', async () => {
  const own = await createLoudApp();
  const { key } = await issue(own, { email });
  const path = `/api/v2/memberships/${key}/validate_license`;
  await send('POST', path, { metadata: { HWID: hardwareId } }, {}, own);
  const seen: number[] = [];
  for (const table of ['events', 'customers', 'membership_days', 'memberships', 'api_keys']) {
    await own.database.transaction((tx) =>
      tx.schema.alterTable(table).renameTo(`${table}_away`).execute(),
    );
    own.app.authenticator.forget();
    seen.push(...(await driveRoutes(key, own)));
    await own.app.activity.flush();
    // The one before it has not given up the job yet.
    own.clock.advance(60_000);
    await startMaintenance(own, log).stop();
  }
  expect(seen).toContain(500);
  for (const event of ['request failed', 'buffered write failed', 'maintenance failed']) {
    expect(lines.some((line) => line.includes(event))).toBe(true);
  }
  expectNotLogged(secretsOf(key, own));
  await own.close();
});

it('S25: neither does a database that is gone', async () => {
  const own = await createLoudApp();
  const { key } = await issue(own, { email });
  await own.database.close();
  own.app.authenticator.forget();
  const statuses = await driveRoutes(key, own);
  expect(Math.min(...statuses)).toBeGreaterThanOrEqual(500);
  await own.app.activity.flush();
  expectNotLogged(secretsOf(key, own));
  await own.close();
});

it('S25: neither do lapses and resets that a product allows its buyers', async () => {
  await setLicenseSettings(test, test.productId, {
    emptyOnBound: 'reset',
    resetLimit: 1,
    resetLimitDays: 7,
  });
  const expires_at = test.clock.now() / 1000 + 60;
  const { key } = await issue(test, { email, expires_at });
  const path = `/api/v2/memberships/${key}/validate_license`;
  for (const metadata of [{ HWID: hardwareId }, {}, { HWID: hardwareId }, {}]) {
    await send('POST', path, { metadata });
  }
  test.clock.advance(60_000);
  const maintenance = startMaintenance(test, log);
  await until('the look', () => lines.some((line) => line.includes('memberships lapsed')));
  await maintenance.stop();
  expectNotLogged(secretsOf(key));
});

it('S25: a request that is no HTTP is not logged with what it holds', async () => {
  const { key } = await issue(test, { email });
  await test.app.http.listen({ host: '127.0.0.1', port: 0 });
  const address = test.app.http.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const heads = [
    `POST /api/v2/memberships/${key} HTTP/1.1\r\nAuthorization: Bearer ${test.token}\r\nbad header\r\n\r\n`,
    `GET /${key} HTTP/9.9\r\nAuthorization: Bearer ${test.token}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${hardwareId.repeat(2000)}\r\n\r\n`,
  ];
  for (const head of heads) {
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(address.port, '127.0.0.1', () => socket.write(head));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  }
  expectNotLogged(secretsOf(key));
});
