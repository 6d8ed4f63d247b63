import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError } from '../support/expect-error.ts';
import { type Answer, createHttpClient, type HttpClient } from '../support/http-client.ts';
import { createInstallation, type Installation } from '../support/latchkey.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { queryDatabase } from '../support/sql.ts';
import { until } from '../support/until.ts';

const owner = { company: 'Star Works', email: 'Owner@Example.com', password: 'a password of mine' };
const tries = 20;

let installation: Installation;
let server: ServerProcess;
let http: HttpClient;
beforeAll(async () => {
  installation = await createInstallation();
  const { LATCHKEY_HOST: _, ...env } = installation.env;
  server = await startServer({
    ...env,
    LATCHKEY_LOG_LEVEL: 'info',
    LATCHKEY_RATE_LIMITS: 'on',
    LATCHKEY_RATE_LIMIT_SIGN_INS_BY_ADDRESS_PER_15_MINUTES: String(tries),
  });
  http = createHttpClient({ url: server.url });
});
afterAll(async () => {
  http?.close();
  await server?.kill9();
  await installation?.remove();
});

const post = (path: string, body: object, cookie = '') => {
  const headers = { origin: server.url, ...(cookie && { cookie }) };
  return http.call('POST', `/api/dashboard${path}`, { body, headers });
};
const start = async () => (await http.call('GET', '/api/dashboard/start')).body as unknown;
const tokens = () =>
  [...server.output().matchAll(/\/setup#token=([0-9A-Za-z]+)\n/g)].map(([, token = '']) => token);
const count = async (table: string) =>
  (await queryDatabase(installation.database, `select * from ${table}`)).length;
const cookieOf = ({ headers }: Answer) =>
  headers['set-cookie']?.map((one) => one.split(';', 1)[0]).join('; ');

describe('S26: the first run', () => {
  it('has no account and no password, and prints one address by which to make one', async () => {
    expect(await start()).toEqual({ setup_needed: true, sign_up: 'closed' });
    expect([await count('auth_users'), await count('companies')]).toEqual([0, 0]);
    await until('the address', async () => tokens().length === 1, 5000);
    const output = server.output();
    expect(output).toContain(`\n  ${server.url}/setup#token=${tokens()[0]}\n`);
    expect(output).toMatch(/latchkey setup --email/);
    const logged = output.split('\n').filter((line) => line.startsWith('{'));
    expect(logged.length).toBeGreaterThan(1);
    expect(logged.join('\n')).not.toContain(tokens()[0]);
  });

  it('listens to this machine alone unless it is told otherwise', async () => {
    const { port } = new URL(server.url);
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) {
      const outside = createHttpClient({ url: `http://${address}:${port}` });
      expect((await outside.tryCall('GET', '/healthz')).kind).toBe('refused');
      outside.close();
    }
  });

  it('takes no sign-up, no foreign page and no wrong token', async () => {
    const closed = await post('/sign_up', owner);
    expectError(closed, 403, 'sign_up_closed', /Ask whoever runs it/);
    const token = tokens()[0] ?? '';
    for (const wrong of ['', 'x'.repeat(40), `${token}x`, token.toLowerCase(), '\0']) {
      const answer = await post('/setup', { ...owner, token: wrong });
      expectError(answer, 403, 'wrong_setup_token', /printed last/);
    }
    const foreign = await http.call('POST', '/api/dashboard/setup', {
      body: { ...owner, token },
      headers: { origin: 'https://evil.example' },
    });
    expectError(foreign, 403, 'foreign_origin', /page of this server/);
    expect([await count('auth_users'), await count('companies')]).toEqual([0, 0]);
  });

  it('says what is wrong with an owner, and takes the token again then', async () => {
    const token = tokens()[0] ?? '';
    const refusals = [
      [{ password: 'short' }, 'unusable_password', /10 to 128/],
      [{ email: 'nobody at all' }, 'invalid_parameter', /^Parameter :email is invalid/],
      [{ company: ' ' }, 'invalid_parameter', /^Parameter :company is invalid/],
      [{ company: 7 }, 'invalid_parameter', /^Parameter :company is invalid/],
    ] as const;
    for (const [part, type, sentence] of refusals) {
      const answer = await post('/setup', { ...owner, token, ...part });
      expectError(answer, 400, type, sentence);
      expect(answer.text).not.toContain('nobody at all');
    }
    expect(await start()).toMatchObject({ setup_needed: true });
  });

  it('prints another address at the next start, and the one before is worth nothing', async () => {
    await server.stop();
    await server.start();
    await until('the next address', async () => tokens().length === 2, 5000);
    const answer = await post('/setup', { ...owner, token: tokens()[0] });
    expectError(answer, 403, 'wrong_setup_token', /printed last/);
  });

  it('makes one company of two uses at once, signs its owner in, and is over', async () => {
    const token = tokens()[1] ?? '';
    const answers = await Promise.all(
      ['one@example.com', 'two@example.com'].map((email) =>
        post('/setup', { ...owner, email, token }),
      ),
    );
    const [won, ...more] = answers.filter(({ status }) => status === 201);
    expect(more).toEqual([]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect([await count('auth_users'), await count('companies')]).toEqual([1, 1]);
    const cookie = cookieOf(won as Answer);
    const session = await http.call('GET', '/api/dashboard/session', {
      headers: { cookie: cookie ?? '' },
    });
    expect(session.body).toMatchObject({ companies: [{ title: 'Star Works', role: 'owner' }] });
    expect(await start()).toEqual({ setup_needed: false, sign_up: 'closed' });
    const again = await post('/setup', { ...owner, token });
    expectError(again, 403, 'setup_done', /set up already/);
    expect(await count('auth_sessions')).toBe(1);
  });

  it('prints no address where there is a company, and limits who guesses', async () => {
    await server.stop();
    await server.start();
    await until('listening', async () => server.output().split('"listening"').length === 4, 5000);
    expect(tokens()).toHaveLength(2);
    for (let i = 0; i < tries; i++) await post('/setup', { ...owner, token: `guess ${i}` });
    const answer = await post('/setup', { ...owner, token: 'guess' });
    expectError(answer, 429, 'rate_limited', /rate limited/);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
