import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migratedDatabase } from '../support/database.ts';
import { createHttpClient, type HttpClient } from '../support/http-client.ts';
import { createInstallation, type Installation, type Shop } from '../support/latchkey.ts';
import { createShop } from '../support/offline.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { until } from '../support/until.ts';

/** Two servers of one database, as the world calls them by one name. */
const publicUrl = 'http://localhost:4000';
let installation: Installation;
let shop: Shop;
let servers: ServerProcess[];
let nodes: HttpClient[];

beforeAll(async () => {
  installation = await createInstallation(await migratedDatabase());
  shop = await createShop(installation);
  const env = { ...installation.env, LATCHKEY_PUBLIC_URL: publicUrl };
  const first = await startServer(env);
  servers = [first, await startServer(env)];
  nodes = servers.map(({ url }) => createHttpClient({ url, apiKey: shop.serverKey.secret }));
});

afterAll(async () => {
  for (const node of nodes ?? []) node.close();
  for (const server of servers ?? []) await server.kill9();
  await installation?.remove();
});

const at = (node: number) => nodes[node % 2] as HttpClient;
const post = (node: number, path: string, body: unknown, cookie?: string) =>
  at(node).call('POST', `/api/hub${path}`, {
    apiKey: null,
    body,
    headers: { origin: publicUrl, ...(cookie !== undefined && { cookie }) },
  });
const isSignedIn = async (node: number, cookie: string) => {
  const answer = await at(node).call('GET', '/api/hub/session', {
    apiKey: null,
    headers: { cookie },
  });
  expect([200, 401], answer.text).toContain(answer.status);
  return answer.status === 200;
};

async function makeBuyer(email: string): Promise<void> {
  const body = { email, product_id: shop.productId };
  expect((await at(0).call('POST', '/api/v2/memberships', { body })).status).toBe(201);
}

/** The code in the newest mail to an address, once there are so many. */
async function codeFor(email: string, mails: number): Promise<string> {
  const folder = join(installation.dataDir, 'outbox');
  const texts = await until('a mail with a code', () => {
    if (!existsSync(folder)) return undefined;
    const files = readdirSync(folder).filter((name) => /sign_in_code.*\.eml$/.test(name));
    const found = files
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((text) => text.includes(email));
    return found.length >= mails && found;
  });
  const [code] = /^\d{6}(?=\r?$)/m.exec(texts.at(-1) ?? '') ?? [];
  if (code === undefined) throw new Error('no code in the mail');
  return code;
}

async function signIn(node: number, email: string, code: string): Promise<string> {
  const answer = await post(node, '/sign_in', { email, code });
  expect(answer.status, answer.text).toBe(200);
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  return cookie.split(';', 1)[0] ?? '';
}

test('a code that one server mailed signs in at another, also after the first was killed; the session lives through it', async () => {
  const email = 'buyer@example.com';
  await makeBuyer(email);
  expect((await post(0, '/sign_in/code', { email })).status).toBe(200);
  const code = await codeFor(email, 1);
  await servers[0]?.kill9();
  const cookie = await signIn(1, email, code);
  expect(await isSignedIn(1, cookie)).toBe(true);
  await servers[0]?.start();
  expect(await isSignedIn(0, cookie)).toBe(true);
  expect((await post(0, '/sign_in', { email, code })).status).toBe(400);
  expect((await post(0, '/sign_out', {}, cookie)).status).toBe(200);
  expect(await isSignedIn(1, cookie)).toBe(false);
});

test('five tries and ten codes a day are counted over all servers, and over a restart', async () => {
  const email = 'guessed@example.com';
  await makeBuyer(email);
  expect((await post(0, '/sign_in/code', { email })).status).toBe(200);
  const code = await codeFor(email, 1);
  const wrong = code === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 3; tries++) {
    expect((await post(tries, '/sign_in', { email, code: wrong })).status).toBe(400);
  }
  await servers[0]?.kill9();
  await servers[0]?.start();
  for (let tries = 0; tries < 2; tries++) {
    expect((await post(tries, '/sign_in', { email, code: wrong })).status).toBe(400);
  }
  for (const node of [0, 1])
    expect((await post(node, '/sign_in', { email, code })).status).toBe(400);

  const asked = await Promise.all(
    Array.from({ length: 30 }, (_, index) => post(index, '/sign_in/code', { email })),
  );
  expect(asked.filter(({ status }) => status === 200)).toHaveLength(9);
  const refused = asked.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(21);
  for (const { body, headers } of refused) {
    expect(body.error.type).toBe('too_many_codes');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }
});
