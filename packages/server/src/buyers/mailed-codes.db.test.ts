import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { type HubBrowser, mailedCode, openHub, wrongCodes } from '../../../../test/support/hub.ts';
import { issue } from '../../../../test/support/shop.ts';
import { recordStatements } from '../../../../test/support/statements.ts';
import { connectDatabase } from '../db/connect.ts';
import type { Database } from '../db/database.ts';
import { toIsoInstant } from '../lib/clock.ts';
import { beginBuyerSession } from './begin-buyer-session.ts';
import { createBuyerAuth } from './buyer-auth.ts';

let test: TestApp;
let browser: HubBrowser;
let buyers = 0;
beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_RATE_LIMIT_CODES_BY_EMAIL_PER_DAY: '1000' });
  browser = openHub(test);
});
afterAll(() => test.close());

/** Somebody who has bought something and asked for a code. */
async function askForCode(): Promise<{ email: string; code: string }> {
  const email = `code-${++buyers}@example.com`;
  await issue(test, { email });
  await browser.post('/sign_in/code', { email });
  return { email, code: await mailedCode(test, email) };
}

const tryCode = async (email: string, code: string) => {
  const { status, body } = await openHub(test).post('/sign_in', { email, code });
  if (status !== 200) expect([status, body.error.type]).toEqual([400, 'wrong_code']);
  return status === 200;
};

const rowOf = (email: string) =>
  test.database.read
    .selectFrom('auth_buyer_verifications')
    .selectAll()
    .where('identifier', 'like', `%${email}`)
    .executeTakeFirst();

it('a code works after four wrong tries, and not after five: a new one is wanted then', async () => {
  const first = await askForCode();
  for (const wrong of wrongCodes(first.code, 4))
    expect(await tryCode(first.email, wrong)).toBe(false);
  expect(await tryCode(first.email, first.code)).toBe(true);

  const { email, code } = await askForCode();
  for (const wrong of wrongCodes(code, 5)) expect(await tryCode(email, wrong)).toBe(false);
  for (let i = 0; i < 3; i++) expect(await tryCode(email, code)).toBe(false);
  await browser.post('/sign_in/code', { email });
  expect(await tryCode(email, await mailedCode(test, email))).toBe(true);
});

it('a code works for ten minutes', async () => {
  const { email, code } = await askForCode();
  const row = await rowOf(email);
  const lasts = Date.parse(row?.expires_at ?? '') - Date.parse(row?.created_at ?? '');
  expect(lasts).toBe(600_000);
  const turnBack = (ms: number) =>
    test.database.transaction((tx) =>
      tx
        .updateTable('auth_buyer_verifications')
        .set({ expires_at: toIsoInstant(Date.parse(row?.expires_at ?? '') - ms) })
        .where('identifier', '=', row?.identifier ?? '')
        .execute(),
    );
  await turnBack(600_000);
  expect(await tryCode(email, code)).toBe(false);
  const other = await askForCode();
  expect(await tryCode(other.email, other.code)).toBe(true);
});

it('a code signs in once, of many at the same time too', async () => {
  const { email, code } = await askForCode();
  const tries = await Promise.all(Array.from({ length: 20 }, () => tryCode(email, code)));
  expect(tries.filter(Boolean)).toHaveLength(1);
  expect(await tryCode(email, code)).toBe(false);
});

it('a code of one address is worth nothing for another', async () => {
  const [one, two] = [await askForCode(), await askForCode()];
  if (one.code !== two.code) expect(await tryCode(one.email, two.code)).toBe(false);
  expect(await tryCode(one.email, one.code)).toBe(true);
});

it('a new code ends the one before, and the newest mail holds the one that counts', async () => {
  const { email, code } = await askForCode();
  await Promise.all(Array.from({ length: 10 }, () => browser.post('/sign_in/code', { email })));
  const newest = await mailedCode(test, email);
  if (newest !== code) expect(await tryCode(email, code)).toBe(false);
  expect(await tryCode(email, newest)).toBe(true);
});

it('what is kept of a code is not the code, nor a hash that anybody could make', async () => {
  const { email, code } = await askForCode();
  const { email: other } = await askForCode();
  const kept = (await rowOf(email))?.value ?? '';
  expect(kept).toMatch(/^[\w-]{43}:0$/);
  expect(JSON.stringify([await rowOf(email), await rowOf(other)])).not.toContain(`"${code}`);
  for (const encoding of ['hex', 'base64', 'base64url'] as const) {
    expect(kept).not.toContain(createHash('sha256').update(code).digest(encoding));
  }
  const mails = await test.database.read.selectFrom('mails').selectAll().execute();
  expect(JSON.stringify(mails.map(({ facts }) => facts))).not.toContain(code);
});

it('of fifty wrong tries at once, and again, five are looked at, by two servers too', async () => {
  const { email, code } = await askForCode();
  const second = connectDatabase(test.config.databaseUrl);
  const { publicUrl } = test.config;
  const serve = (database: Database) => ({
    database,
    buyerAuth: createBuyerAuth({ database, secret: testSecret, publicUrl }),
  });
  const [one, two] = [serve(test.database), serve(second)];
  const from = { address: '127.0.0.1', userAgent: undefined };
  const recorder = recordStatements();
  try {
    for (let round = 0; round < 6; round++) {
      const guesses = wrongCodes(code, 50).map((wrong, index) =>
        beginBuyerSession(index % 2 ? one : two, email, wrong, from),
      );
      expect((await Promise.all(guesses)).filter(Boolean)).toEqual([]);
    }
  } finally {
    recorder.stop();
    await second.close();
  }
  // Each that is looked at and wrong is put back, with one more try counted.
  const putBack = recorder.sent.filter(({ text }) => /^insert into "auth_buyer_verif/.test(text));
  expect(putBack).toHaveLength(5);
  expect(await tryCode(email, code)).toBe(false);
});

it('a new code that is asked for amid wrong tries takes the place of the old one', async () => {
  const { email, code } = await askForCode();
  for (let round = 0; round < 15; round++) {
    const guesses = wrongCodes(await mailedCode(test, email), 4).map((wrong) =>
      tryCode(email, wrong),
    );
    const asked = browser.post('/sign_in/code', { email });
    expect((await Promise.all(guesses)).filter(Boolean)).toEqual([]);
    expect((await asked).status).toBe(200);
  }
  const newest = await mailedCode(test, email);
  if (newest !== code) expect(await tryCode(email, code)).toBe(false);
  expect(await tryCode(email, newest)).toBe(true);
});
