import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { oneTimeCode } from '../../../../test/support/one-time-code.ts';
import { type Browser, openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

let test: TestApp;
let person: Seller;
let browser: Browser;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  person = await signInSeller(test, 'owner');
  browser = openBrowser(test);
  await browser.signIn(person.email, person.password);
});
afterAll(() => test.close());

const post = (one: Browser, path: string, body: object) =>
  one.call('POST', `/api/auth/two-factor${path}`, body);
const refused = async (reply: Promise<{ status: number; body: { error: { type: string } } }>) => {
  const { status, body } = await reply;
  return [status, body.error.type];
};
const isSignedIn = async (one: Browser) =>
  (await one.call('GET', '/api/dashboard/session')).status === 200;

/** Sets an authenticator app up; gives what it needs. */
async function enrol(): Promise<{ uri: string; backupCodes: string[] }> {
  const { status, body } = await post(browser, '/enable', { password: person.password });
  expect(status).toBe(200);
  // That of now is left for a sign-in: a code counts once.
  const code = oneTimeCode(body.totpURI, Date.now() - 30_000);
  expect((await post(browser, '/verify-totp', { code })).body).toEqual({ status: true });
  return { uri: body.totpURI, backupCodes: body.backupCodes };
}

/** A browser that has given the password and is asked for a code. */
async function challenged(): Promise<Browser> {
  const one = openBrowser(test);
  const { status, body } = await one.signIn(person.email, person.password);
  expect([status, body]).toEqual([200, { twoFactorRedirect: true, twoFactorMethods: ['totp'] }]);
  expect(await isSignedIn(one)).toBe(false);
  return one;
}

/** A code that is not the one of now, nor of the half minutes beside it. */
function wrongCode(uri: string): string {
  const right = [-60, -30, 0, 30, 60].map((s) => oneTimeCode(uri, Date.now() + s * 1000));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find(
    (code) => !right.includes(code),
  ) as string;
}

describe('an authenticator app', () => {
  it('counts once a code of it was sent, and ends every other session then', async () => {
    const elsewhere = openBrowser(test);
    await elsewhere.signIn(person.email, person.password);
    const before = browser.clone();
    const { body } = await post(browser, '/enable', { password: person.password });
    expect(body).toEqual({
      totpURI: expect.stringMatching(/^otpauth:\/\/totp\/Latchkey:.*secret=[A-Z2-7]+/),
      backupCodes: Array(10).fill(expect.stringMatching(/^\w{5}-\w{5}$/)),
    });
    expect((await openBrowser(test).signIn(person.email, person.password)).body).toMatchObject({
      twoFactorRedirect: false,
    });
    const wrong = post(browser, '/verify-totp', { code: wrongCode(body.totpURI) });
    expect(await refused(wrong)).toEqual([401, 'wrong_code']);
    expect(await isSignedIn(elsewhere)).toBe(true);

    const code = oneTimeCode(body.totpURI);
    await post(browser, '/verify-totp', { code });
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(before)).toBe(false);
    expect(await isSignedIn(elsewhere)).toBe(false);
    const { user } = (await browser.call('GET', '/api/dashboard/session')).body;
    expect(user.two_factor_enabled).toBe(true);
    const again = post(await challenged(), '/verify-totp', { code });
    expect(await refused(again)).toEqual([401, 'wrong_code']);
  });

  it('is asked for at the next sign-in, by a cookie of which no session can be made', async () => {
    const { uri } = await enrol();
    const one = await challenged();
    expect([...one.cookies.keys()]).toEqual(['latchkey.two_factor']);
    const wrong = post(one, '/verify-totp', { code: wrongCode(uri) });
    expect(await refused(wrong)).toEqual([401, 'wrong_code']);
    expect(await isSignedIn(one)).toBe(false);
    expect((await post(one, '/verify-totp', { code: oneTimeCode(uri) })).status).toBe(200);
    expect(await isSignedIn(one)).toBe(true);
    expect(await isSignedIn(browser)).toBe(true);
    for (const { name, attributes } of one.received) {
      const { samesite, path } = Object.fromEntries(attributes);
      expect([attributes.has('httponly'), samesite, path], name).toEqual([true, 'Strict', '/']);
    }
  });

  it('ends the session that was presented with the password, not only that with the code', async () => {
    await enrol();
    const copy = browser.clone();
    await browser.signIn(person.email, person.password);
    expect(await isSignedIn(copy)).toBe(false);
  });

  it('a challenge ends after five wrong codes, the right one too', async () => {
    const { uri } = await enrol();
    const one = await challenged();
    for (let i = 0; i < 5; i++) {
      const wrong = post(one, '/verify-totp', { code: wrongCode(uri) });
      expect(await refused(wrong)).toEqual([401, 'wrong_code']);
    }
    const right = () => post(one, '/verify-totp', { code: oneTimeCode(uri) });
    expect(await refused(right())).toEqual([401, 'sign_in_over']);
    expect(await refused(right())).toEqual([401, 'sign_in_over']);
  });

  it('locks after ten wrong codes in a row, over all challenges, and says for how long', async () => {
    const { uri } = await enrol();
    for (let i = 0; i < 2; i++) {
      const one = await challenged();
      for (let j = 0; j < 5; j++) await post(one, '/verify-totp', { code: wrongCode(uri) });
    }
    const { status, body, headers } = await post(await challenged(), '/verify-totp', {
      code: oneTimeCode(uri),
    });
    expect([status, body.error.type]).toEqual([429, 'second_factor_locked']);
    expect(body.message).toBe(body.error.message);
    expect(Number(headers['retry-after'])).toBe(900);
  });

  it('a code completes one sign-in, also of two in the same moment', async () => {
    const { uri } = await enrol();
    const code = oneTimeCode(uri);
    const both = [await challenged(), await challenged()];
    const replies = await Promise.all(both.map((one) => post(one, '/verify-totp', { code })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await Promise.all(both.map(isSignedIn))).filter(Boolean)).toHaveLength(1);
    const again = await challenged();
    expect(await refused(post(again, '/verify-totp', { code }))).toEqual([401, 'wrong_code']);
    expect(again.cookies.has('latchkey.session_token')).toBe(false);
    const next = oneTimeCode(uri, Date.now() + 30_000);
    expect((await post(await challenged(), '/verify-totp', { code: next })).status).toBe(200);
  });

  it('a code without a sign-in that waits for it is refused', async () => {
    const { uri } = await enrol();
    const code = oneTimeCode(uri);
    expect(await refused(post(openBrowser(test), '/verify-totp', { code }))).toEqual([
      401,
      'sign_in_over',
    ]);
  });

  it('is asked for no more in a browser that is trusted, until it is turned off there', async () => {
    const { uri } = await enrol();
    const one = await challenged();
    await post(one, '/verify-totp', { code: oneTimeCode(uri), trustDevice: true });
    await one.call('POST', '/api/auth/sign-out', {});
    expect((await one.signIn(person.email, person.password)).body.twoFactorRedirect).toBe(false);
    const trust = one.received.filter(({ name }) => name === 'latchkey.trust_device');
    expect(trust.length).toBeGreaterThan(0);
    for (const { attributes } of trust) {
      expect(attributes.has('httponly')).toBe(true);
      expect(attributes.get('samesite')).toBe('Strict');
    }
    await challenged();
  });

  it('is asked for in every browser again after all others were signed out', async () => {
    const { uri } = await enrol();
    const newPassword = 'a new password of the tests';
    const passwords = [person.password, person.password, newPassword];
    for (const [path, body] of [
      ['/api/dashboard/sessions/revoke_others', {}],
      ['/api/auth/change-password', { currentPassword: person.password, newPassword }],
    ] as const) {
      const one = openBrowser(test);
      await one.signIn(person.email, passwords.shift() as string);
      await post(one, '/verify-totp', { code: oneTimeCode(uri), trustDevice: true });
      expect((await browser.call('POST', path, body)).status).toBe(200);
      const { body: asked } = await one.signIn(person.email, passwords[0] as string);
      expect(asked.twoFactorRedirect).toBe(true);
    }
  });

  it('is turned off with the password, which ends every other session', async () => {
    await enrol();
    const before = browser.clone();
    const wrong = post(browser, '/disable', { password: 'not the password' });
    expect(await refused(wrong)).toEqual([400, 'wrong_password']);
    const { body } = await post(browser, '/disable', { password: person.password });
    expect(body).toEqual({ status: true });
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(before)).toBe(false);
    const { body: plain } = await openBrowser(test).signIn(person.email, person.password);
    expect(plain.twoFactorRedirect).toBe(false);
  });

  it('is set up once: another one is refused, and so is a code of none', async () => {
    expect(await refused(post(browser, '/verify-totp', { code: '000000' }))).toEqual([
      409,
      'second_factor_off',
    ]);
    await enrol();
    const again = post(browser, '/enable', { password: person.password });
    expect(await refused(again)).toEqual([409, 'second_factor_on']);
  });
});

describe('backup codes', () => {
  it('sign in once each, and are told apart from what is none', async () => {
    const { backupCodes } = await enrol();
    const [code = ''] = backupCodes;
    const one = await challenged();
    expect(await refused(post(one, '/verify-backup-code', { code: 'aaaaa-bbbbb' }))).toEqual([
      401,
      'wrong_code',
    ]);
    expect((await post(one, '/verify-backup-code', { code })).body).toEqual({ status: true });
    expect(await isSignedIn(one)).toBe(true);
    const two = await challenged();
    expect(await refused(post(two, '/verify-backup-code', { code }))).toEqual([401, 'wrong_code']);
  });

  it('of two uses of one at the same moment, one signs in', async () => {
    const { backupCodes } = await enrol();
    const [code = ''] = backupCodes;
    const browsers = [await challenged(), await challenged()];
    await Promise.all(browsers.map((one) => post(one, '/verify-backup-code', { code })));
    const signedIn = [];
    for (const one of browsers) if (await isSignedIn(one)) signedIn.push(one);
    expect(signedIn).toHaveLength(1);
  });

  it('are replaced with the password, the old ones work no more', async () => {
    const { backupCodes } = await enrol();
    const path = '/generate-backup-codes';
    const wrong = post(browser, path, { password: 'not the password' });
    expect(await refused(wrong)).toEqual([400, 'wrong_password']);
    const { body } = await post(browser, path, { password: person.password });
    expect(body.backupCodes).toHaveLength(10);
    const one = await challenged();
    expect(await refused(post(one, '/verify-backup-code', { code: backupCodes[0] }))).toEqual([
      401,
      'wrong_code',
    ]);
    const { status } = await post(one, '/verify-backup-code', { code: body.backupCodes[0] });
    expect(status).toBe(200);
  });
});

it('S25: what opens an account is stored sealed', async () => {
  const { uri, backupCodes } = await enrol();
  const rows = await test.database.read
    // better-auth's own table, which no code of ours reads.
    .selectFrom('auth_two_factors' as 'auth_users')
    .selectAll()
    .execute();
  const text = JSON.stringify(rows);
  expect(text).not.toContain(new URL(uri).searchParams.get('secret'));
  for (const code of backupCodes) expect(text).not.toContain(code);
});
