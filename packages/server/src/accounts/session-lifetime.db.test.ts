import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { type Browser, openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { createApp } from '../app.ts';
import { createLogger } from '../log.ts';

let test: TestApp;
let person: Seller;
let browser: Browser;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  person = await signInSeller(test, 'developer');
  browser = openBrowser(test);
  await browser.signIn(person.email, person.password);
});
afterAll(() => test.close());

const dashboard = '/api/dashboard';
const isSignedIn = async (one: Browser) => {
  const { status, body } = await one.call('GET', `${dashboard}/session`);
  if (status !== 200) expect([status, body.error.type]).toEqual([401, 'unauthenticated']);
  return status === 200;
};
const sessionsOf = async (one: Browser) =>
  (await one.call('GET', `${dashboard}/sessions`)).body.data as {
    id: string;
    current: boolean;
    created_at: number;
    expires_at: number;
  }[];
const currentOf = async (one: Browser) => (await sessionsOf(one)).find(({ current }) => current);

describe('S16: a session', () => {
  it('begins with a new token at every sign-in', async () => {
    const tokens = new Set<string | undefined>();
    for (let i = 0; i < 3; i++) {
      await browser.signIn(person.email, person.password);
      tokens.add(browser.cookies.get('latchkey.session_token'));
    }
    expect(tokens.size).toBe(3);
  });

  it('that was presented when another begins is dead, whosever it was', async () => {
    const planted = openBrowser(test);
    const stranger = await signInSeller(test, 'support');
    await planted.signIn(stranger.email, stranger.password);
    const victim = planted.clone();
    await victim.signIn(person.email, person.password);
    expect(await isSignedIn(victim)).toBe(true);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it('that a stranger made up is not taken over by signing in', async () => {
    const victim = openBrowser(test);
    victim.cookies.set('latchkey.session_token', 'chosen-by-a-stranger.c2lnbmF0dXJl');
    const planted = victim.clone();
    await victim.signIn(person.email, person.password);
    expect(await isSignedIn(victim)).toBe(true);
    expect(await isSignedIn(planted)).toBe(false);
  });

  it('stays when a sign-in with it is refused', async () => {
    await browser.signIn(person.email, 'not the password');
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('is dead after it was signed out of, and signing out again is done already', async () => {
    const copy = browser.clone();
    expect((await browser.call('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect(browser.cookies.has('latchkey.session_token')).toBe(false);
    expect(await isSignedIn(copy)).toBe(false);
    expect((await copy.call('POST', '/api/auth/sign-out', {})).status).toBe(200);
    expect((await openBrowser(test).call('POST', '/api/auth/sign-out')).status).toBe(200);
  });

  it('ends with a change of the password, all others too, and goes on under a new token', async () => {
    const elsewhere = openBrowser(test);
    await elsewhere.signIn(person.email, person.password);
    const copy = browser.clone();
    const newPassword = 'a new password of the tests';
    const body = { currentPassword: person.password, newPassword, revokeOtherSessions: false };
    const changed = await browser.call('POST', '/api/auth/change-password', body);
    expect([changed.status, changed.body]).toEqual([200, { status: true }]);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(copy)).toBe(false);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect((await openBrowser(test).signIn(person.email, person.password)).status).toBe(401);
    expect((await openBrowser(test).signIn(person.email, newPassword)).status).toBe(200);
  });

  it.each([
    ['with a wrong one', 'wrong_password', { currentPassword: 'x'.repeat(12) }],
    ['to a short one', 'unusable_password', { newPassword: 'short' }],
    ['to an endless one', 'unusable_password', { newPassword: 'x'.repeat(129) }],
  ])('stays when the password is changed %s, which is refused', async (_, type, part) => {
    const body = { currentPassword: person.password, newPassword: 'y'.repeat(12), ...part };
    const { status, body: answer } = await browser.call('POST', '/api/auth/change-password', body);
    expect([status, answer.error.type]).toEqual([400, type]);
    expect(await isSignedIn(browser)).toBe(true);
    expect((await openBrowser(test).signIn(person.email, person.password)).status).toBe(200);
  });
});

describe('revoking', () => {
  it('one session ends it with its next request, and no other', async () => {
    const elsewhere = openBrowser(test);
    await elsewhere.signIn(person.email, person.password);
    const { id = '' } = (await currentOf(elsewhere)) ?? {};
    const { status, body } = await browser.call('POST', `${dashboard}/sessions/${id}/revoke`);
    expect([status, body]).toEqual([200, { revoked: 1 }]);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
    const again = await browser.call('POST', `${dashboard}/sessions/${id}/revoke`);
    expect([again.status, again.body.error.type]).toEqual([404, 'session_not_found']);
  });

  it('counts on every node with the next request', async () => {
    const { database, clock, config } = test;
    const log = createLogger('silent', false);
    const app = await createApp({ ...config, database, clock, log, secret: testSecret });
    try {
      const node = openBrowser({ ...test, app }, '127.0.0.1', browser);
      expect(await isSignedIn(node)).toBe(true);
      const elsewhere = openBrowser(test);
      await elsewhere.signIn(person.email, person.password);
      await elsewhere.call('POST', `${dashboard}/sessions/revoke_others`);
      expect(await isSignedIn(node)).toBe(false);
    } finally {
      await app.close();
    }
  });

  it('all others leaves the one that asks', async () => {
    const before = (await sessionsOf(browser)).length;
    const { body } = await browser.call('POST', `${dashboard}/sessions/revoke_others`);
    expect(body).toEqual({ revoked: before - 1 });
    expect((await sessionsOf(browser)).map(({ current }) => current)).toEqual([true]);
    expect((await person.callOwn('GET', '/session')).status).toBe(401);
  });

  it("another's session, or what is none, is not found and ends nothing", async () => {
    const stranger = openBrowser(test);
    const { email, password } = await signInSeller(test, 'owner');
    await stranger.signIn(email, password);
    const { id = '' } = (await currentOf(stranger)) ?? {};
    const token = browser.cookies.get('latchkey.session_token')?.split('.', 1)[0];
    for (const one of [id, 'nothing', '%00', token, 'x'.repeat(300)]) {
      const { status, body } = await browser.call('POST', `${dashboard}/sessions/${one}/revoke`);
      expect([status, body.error.type], one).toEqual([404, 'session_not_found']);
    }
    expect(await isSignedIn(stranger)).toBe(true);
  });

  it('shows ids, times and where, but never a token', async () => {
    const rows = await test.database.read.selectFrom('auth_sessions').select('token').execute();
    const { body } = await browser.call('GET', `${dashboard}/sessions`);
    const text = JSON.stringify(body);
    for (const { token } of rows) expect(text).not.toContain(token);
    const { created_at, expires_at } = (await currentOf(browser)) ?? {};
    expect((expires_at ?? 0) - (created_at ?? 0)).toBe(7 * 24 * 3600);
  });
});

it('use after a day renews a session, and its cookie with it', async () => {
  const { id = '' } = (await currentOf(browser)) ?? {};
  const inSixDays = new Date(Date.now() + 5.9 * 24 * 3600_000).toISOString();
  await test.database.transaction((tx) =>
    tx.updateTable('auth_sessions').set({ expires_at: inSixDays }).where('id', '=', id).execute(),
  );
  const seen = browser.received.length;
  expect(await isSignedIn(browser)).toBe(true);
  const [renewed, ...more] = browser.received.slice(seen);
  expect(more).toEqual([]);
  expect(renewed).toMatchObject({ name: 'latchkey.session_token' });
  expect(renewed?.attributes.get('max-age')).toBe(String(7 * 24 * 3600));
  expect(renewed?.attributes.get('samesite')).toBe('Strict');
  const { expires_at = 0 } = (await currentOf(browser)) ?? {};
  expect(expires_at * 1000).toBeGreaterThan(Date.parse(inSixDays));
  expect(browser.received.length).toBe(seen + 1);
});

it('an expired session is none, and is listed nowhere', async () => {
  const { id = '' } = (await currentOf(browser)) ?? {};
  const elsewhere = openBrowser(test);
  await elsewhere.signIn(person.email, person.password);
  await test.database.transaction((tx) =>
    tx
      .updateTable('auth_sessions')
      .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
      .where('id', '=', id)
      .execute(),
  );
  expect((await sessionsOf(elsewhere)).map((one) => one.id)).not.toContain(id);
  expect(await isSignedIn(browser)).toBe(false);
});
