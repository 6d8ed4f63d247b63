import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseKind, freshDatabase } from '../../../../test/support/database.ts';
import { startPostgres } from '../../../../test/support/embedded-postgres.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { createAuth } from '../accounts/auth.ts';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { createApp } from '../app.ts';
import { createCompany } from '../companies/create-company.ts';
import { parseConfig } from '../config.ts';
import { cliActor } from '../events/event.ts';
import { createManualClock } from '../lib/clock.ts';
import { OperatorError } from '../lib/operator-error.ts';
import { createLogger } from '../log.ts';
import { connectDatabase } from './connect.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

const after: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of after.splice(0).reverse()) await end();
});

function connect(url: string): Database {
  const database = connectDatabase(url);
  after.push(() => database.close());
  return database;
}

const away = { code: 'UNAVAILABLE', status: 503, retryAfterSeconds: expect.any(Number) };
const read = (database: Database) => sql`select 1`.execute(database.read);
const write = (database: Database) =>
  database.transaction((tx) => sql`create table if not exists probe (id integer)`.execute(tx));

if (databaseKind() === 'postgres') describe('PostgreSQL that is away', testPostgres);
else describe('an SQLite file that cannot be used', testSqlite);

function testPostgres(): void {
  it('from the start: whatever asks it is UNAVAILABLE', async () => {
    // Port 1 is nobody's.
    const database = connect('postgres://latchkey:latchkey@127.0.0.1:1/latchkey');
    await expect(read(database)).rejects.toMatchObject(away);
    await expect(write(database)).rejects.toMatchObject(away);
    await expect(database.ping()).rejects.toMatchObject(away);
    await expect(database.sharedTimeMs()).rejects.toMatchObject(away);
    await expect(migrate(database, '')).rejects.toMatchObject(away);
  });

  it('for this user or without this database: UNAVAILABLE, and the reason for the log only', async () => {
    const fresh = await freshDatabase();
    after.push(() => fresh.drop());
    const url = new URL(fresh.url);
    url.pathname = '/no_such_database';
    const missing = await read(connect(url.href)).catch((error: unknown) => error);
    expect(missing).toMatchObject({ ...away, detail: expect.stringContaining('3D000') });
    expect((missing as Error).message).not.toContain('no_such_database');
  });

  it('for one connection: that transaction is UNAVAILABLE and leaves nothing, the next one works', async () => {
    const fresh = await freshDatabase();
    after.push(() => fresh.drop());
    const database = connect(fresh.url);
    await write(database);
    const work = database.transaction(async (tx) => {
      await sql`insert into probe (id) values (1)`.execute(tx);
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await endBackend(fresh.url, rows[0]?.pid ?? 0);
      await sql`insert into probe (id) values (2)`.execute(tx);
    });
    await expect(work).rejects.toMatchObject(away);
    await database.transaction((tx) => sql`insert into probe (id) values (3)`.execute(tx));
    const { rows } = await sql`select id from probe`.execute(database.read);
    expect(rows).toEqual([{ id: 3 }]);
  });

  it('R4: stopped under a running server, calls answer 503 with Retry-After and never a wrong refusal', async () => {
    const cluster = await startPostgres();
    let running = true;
    const stop = async () => {
      if (running) await cluster.stop();
      running = false;
    };
    after.push(stop);
    const database = connect(cluster.url);
    await migrate(database, cluster.url);
    const clock = createManualClock(Date.UTC(2026, 4, 3));
    const company = await createCompany({ database, clock }, cliActor, { title: 'Away' });
    if (company.kind !== 'created') throw new Error(company.problem);
    const tokens: string[] = [];
    for (const name of ['used', 'unused']) {
      const input = { name, scopes: null, productIds: null, expiresAt: null };
      const key = await createApiKey({ database, clock }, company.company.id, cliActor, input);
      if (key.kind !== 'created') throw new Error(key.problem);
      tokens.push(key.secret);
    }
    const config = parseConfig({ LATCHKEY_RATE_LIMITS: 'off' });
    const log = createLogger('silent', false);
    const app = await createApp({ ...config, database, clock, log, secret: 'x'.repeat(32) });
    after.push(() => app.close());
    const call = (method: 'GET' | 'POST', url: string, token = tokens[0]) =>
      app.http.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(method === 'POST' && { payload: '{"metadata":{"HWID":"a"}}' }),
      });
    const validation = '/api/v2/memberships/NO-SUCH-KEY/validate_license';
    expect((await call('POST', validation)).statusCode).toBe(404);
    expect((await call('GET', '/readyz')).statusCode).toBe(200);
    const person = { email: 'away@example.com', password: 'a password of the tests' };
    const { origin } = new URL(config.publicUrl);
    const page = (path: string, body?: object, cookie = '') =>
      app.http.inject({
        method: body ? 'POST' : 'GET',
        url: `/api/${path}`,
        headers: { origin, ...(cookie && { cookie }) },
        ...(body && { payload: body }),
      });
    const secret = 'x'.repeat(32);
    const auth = createAuth({ database, secret, publicUrl: config.publicUrl });
    await auth.api.signUpEmail({ body: { ...person, name: person.email } });
    const { headers } = await page('auth/sign-in/email', person);
    const cookie = String(headers['set-cookie']).split(';', 1)[0] ?? '';
    expect((await page('dashboard/session', undefined, cookie)).statusCode).toBe(200);

    await stop();
    for (const answer of [
      await call('POST', validation),
      await call('GET', '/api/v2/memberships'),
      // A key that no cache knows: away is not the same as unknown.
      await call('POST', validation, tokens[1]),
      // Nor is it the same as signed out, or as a wrong password.
      await page('dashboard/session', undefined, cookie),
      await page('auth/sign-in/email', person),
      await page('auth/sign-in/email', person, cookie),
      await page('auth/sign-out', {}, cookie),
      await page('auth/two-factor/verify-totp', { code: '000000' }, cookie),
      await page('auth/two-factor/verify-totp', { code: '000000' }),
      await page('auth/passkey/generate-authenticate-options'),
      await page('dashboard/start'),
      await page('dashboard/setup', { token: 'x', company: 'x', ...person }),
    ]) {
      expect(answer.statusCode, answer.body).toBe(503);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.json().error).toMatchObject({ status: 503, code: 503, type: 'unavailable' });
      expect(answer.body).not.toMatch(/postgres|ECONN|57P01/i);
    }
    expect((await call('GET', '/readyz')).statusCode).toBe(503);
    expect((await call('GET', '/healthz')).statusCode).toBe(200);
  });
}

function testSqlite(): void {
  it.each([
    ['is a folder', (folder: string) => folder],
    [
      'lies below a file',
      (folder: string) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file', 'latchkey.db');
      },
    ],
    [
      'is no database',
      (folder: string) => {
        writeFileSync(join(folder, 'text.db'), 'This is no database. '.repeat(500));
        return join(folder, 'text.db');
      },
    ],
  ])('because it %s is refused in a sentence that names it', (_, makePath) => {
    const folder = temporaryFolder('unusable');
    after.push(() => folder.remove());
    const path = makePath(folder.path);
    const open = () => connect(`sqlite:${path}`);
    expect(open).toThrow(OperatorError);
    expect(open).toThrow(`The database file ${path} cannot be opened: `);
  });
}

async function endBackend(url: string, pid: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('select pg_terminate_backend($1, 5000)', [pid]);
  await client.end();
}
