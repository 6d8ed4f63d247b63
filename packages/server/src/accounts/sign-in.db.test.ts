import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

let test: TestApp;
let owner: Seller;
beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

const session = '/api/dashboard/session';

describe('signing in', () => {
  it('with e-mail and password sets a cookie that is a session, and shows no token', async () => {
    const browser = openBrowser(test, '10.1.2.3');
    const { status, body, headers } = await browser.signIn(
      ` ${owner.email.toUpperCase()} `,
      owner.password,
    );
    expect([status, body]).toEqual([200, { twoFactorRedirect: false, twoFactorMethods: [] }]);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-request-id']).toMatch(/^req_/);
    expect((await browser.call('GET', session)).body.user.email).toBe(owner.email);
    const { data } = (await browser.call('GET', '/api/dashboard/sessions')).body;
    expect(data.find((one: { current: boolean }) => one.current)).toMatchObject({
      address: '10.1.2.3',
      user_agent: 'Test Browser',
    });
  });

  it("takes no client's word for its address", async () => {
    const browser = openBrowser(test, '10.9.9.9');
    const claimed = { 'x-latchkey-address': '6.6.6.6', 'x-forwarded-for': '6.6.6.6' };
    const body = { email: owner.email, password: owner.password };
    await browser.call('POST', '/api/auth/sign-in/email', body, claimed);
    const { data } = (await browser.call('GET', '/api/dashboard/sessions')).body;
    expect(data.find((one: { current: boolean }) => one.current).address).toBe('10.9.9.9');
  });

  it('keeps the whole address, and of a long name of a browser the beginning', async () => {
    const browser = openBrowser(test, '2001:db8:1:2:3:4:5:6');
    const body = { email: owner.email, password: owner.password };
    const headers = { 'user-agent': 'x'.repeat(5000) };
    await browser.call('POST', '/api/auth/sign-in/email', body, headers);
    const { data } = (await browser.call('GET', '/api/dashboard/sessions')).body;
    const { address, user_agent } = data.find((one: { current: boolean }) => one.current);
    expect(address.split(':').map((part: string) => Number.parseInt(part, 16))).toEqual([
      0x2001, 0xdb8, 1, 2, 3, 4, 5, 6,
    ]);
    expect(user_agent).toBe('x'.repeat(300));
  });

  it('passes on no member that it does not name', async () => {
    const browser = openBrowser(test);
    const extra = { rememberMe: false, callbackURL: 'https://evil.example' };
    const body = { email: owner.email, password: owner.password, ...extra };
    const { headers } = await browser.call('POST', '/api/auth/sign-in/email', body);
    expect(headers.location).toBeUndefined();
    expect(browser.received.map(({ name }) => name)).toEqual(['latchkey.session_token']);
    expect(browser.received[0]?.attributes.get('max-age')).toBe(String(7 * 24 * 3600));
  });

  it.each([
    ['a wrong password', () => ({ email: owner.email, password: 'not the password' })],
    ['an unknown address', () => ({ email: 'nobody@example.com', password: 'not the password' })],
    ['no address', () => ({ email: 'nobody', password: 'not the password' })],
    ['an endless password', () => ({ email: owner.email, password: 'x'.repeat(5000) })],
  ])('S8: with %s is refused in the same words', async (_, makeBody) => {
    const browser = openBrowser(test);
    const { status, body } = await browser.call('POST', '/api/auth/sign-in/email', makeBody());
    expect(status).toBe(401);
    expect(body).toEqual({
      error: {
        status: 401,
        code: 401,
        type: 'wrong_credentials',
        message: expect.stringMatching(/^This e-mail address and password do not belong together/),
        docs: expect.stringContaining('wrong-credentials'),
      },
    });
    expect(browser.cookies.size).toBe(0);
  });

  it.each([
    ['a form', 'email=a%40b.c&password=x', 'application/x-www-form-urlencoded'],
    ['text', '{"email":"a@b.c","password":"x"}', 'text/plain'],
    ['broken JSON', '{"email":', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a missing member', '{"email":"a@b.c"}', 'application/json'],
    ['another kind', '{"email":1,"password":{}}', 'application/json'],
  ])('by %s is 400', async (_, payload, type) => {
    const headers = { 'content-type': type };
    const reply = await openBrowser(test).call('POST', '/api/auth/sign-in/email', payload, headers);
    expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
  });

  it('with more than the limit of a body is 413', async () => {
    const { status } = await openBrowser(test).signIn(owner.email, 'x'.repeat(70_000));
    expect(status).toBe(413);
  });
});

describe('what else better-auth could do', () => {
  it.each([
    ['GET', '/get-session'],
    ['POST', '/sign-up/email'],
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/delete-user'],
    ['POST', '/set-password'],
    ['GET', '/list-sessions'],
    ['POST', '/revoke-session'],
    ['POST', '/verify-password'],
    ['POST', '/request-password-reset'],
    ['POST', '/reset-password'],
    ['POST', '/sign-in/social'],
    ['POST', '/two-factor/get-totp-uri'],
    ['POST', '/two-factor/send-otp'],
    ['POST', '/two-factor/verify-otp'],
    ['POST', '/passkey/update-passkey'],
    ['GET', '/sign-in/email'],
    ['GET', '/ok'],
    ['GET', '/error'],
    ['POST', '/sign-in%2Femail'],
  ] as const)('%s %s is no route', async (method, path) => {
    const browser = openBrowser(test);
    await browser.signIn(owner.email, owner.password);
    const { status, body } = await browser.call(
      method,
      `/api/auth${path}`,
      method === 'GET' ? undefined : {},
    );
    expect([status, body.error.type]).toEqual([404, 'route_not_found']);
  });
});

describe('the cookies of every flow', () => {
  it.each([
    ['http://localhost:4000', 'latchkey.', false],
    ['https://keys.example.com', '__Host-latchkey.', true],
    ['https://keys.example.com/below/a/path', '__Host-latchkey.', true],
  ])('of %s begin with %s', async (LATCHKEY_PUBLIC_URL, prefix, secure) => {
    const other = await createTestApp({ LATCHKEY_PUBLIC_URL });
    try {
      const seller = await signInSeller(other, 'owner');
      const browser = openBrowser(other);
      await browser.signIn(seller.email, seller.password);
      expect((await browser.call('GET', session)).status).toBe(200);
      await browser.call('GET', '/api/auth/passkey/generate-register-options');
      await browser.call('GET', '/api/auth/passkey/generate-authenticate-options');
      await browser.call('POST', '/api/auth/sign-out', {});
      const names = browser.received.map(({ name }) => name);
      expect(names).toContain(`${prefix}session_token`);
      expect(names).toContain(`${prefix}passkey`);
      for (const { name, attributes } of browser.received) {
        expect(name.startsWith(prefix), name).toBe(true);
        expect(attributes.has('httponly'), name).toBe(true);
        expect(attributes.get('samesite'), name).toBe('Strict');
        expect(attributes.get('path'), name).toBe('/');
        expect(attributes.has('secure'), name).toBe(secure);
        expect(attributes.has('domain'), name).toBe(false);
      }
    } finally {
      await other.close();
    }
  });
});
