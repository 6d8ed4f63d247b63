import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { createAuthenticator } from '../../../../test/support/authenticator.ts';
import { mailsOf } from '../../../../test/support/mails.ts';
import { oneTimeCode } from '../../../../test/support/one-time-code.ts';
import { type Browser, openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { createSealer } from '../lib/sealer.ts';
import { mailSealing } from '../outbox/mail-sealing.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0';
const newerFirefox = firefox.replaceAll('150', '151');
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36';
const home = '198.51.100.7';

let test: TestApp;
let seller: Seller;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.advance(61_123);
  seller = await signInSeller(test, 'owner');
});

/** Signs in from an address with a browser of that name. */
async function signIn(address: string, userAgent: string, password = seller.password) {
  const browser = openBrowser(test, address);
  const body = { email: seller.email, password };
  const headers = { 'user-agent': userAgent };
  const { status } = await browser.call('POST', '/api/auth/sign-in/email', body, headers);
  return { browser, status };
}

const told = async () => (await mailsOf(test, seller.userId)).length;

it('the first ever is remembered without a mail, the same place again is known', async () => {
  await signIn(home, firefox);
  await signIn(home, firefox);
  await signIn('198.51.100.250', newerFirefox);
  expect(await told()).toBe(0);
});

it('another browser is told by a mail that only the seller may read', async () => {
  await signIn(home, firefox);
  await signIn(home, chrome);
  const [mail, ...more] = await mailsOf(test, seller.userId);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    kind: 'new_sign_in',
    company_id: null,
    recipient: seller.email,
    status: 'waiting',
    created_at: test.clock.now(),
  });
  expect(JSON.stringify(mail)).not.toContain(home);
  const facts = createSealer(testSecret, mailSealing).open(mail?.facts ?? '') ?? '';
  const browser = 'Chrome on Windows';
  expect(JSON.parse(facts)).toMatchObject({ at: test.clock.now(), address: home, browser });
  await signIn(home, chrome);
  await signIn(home, firefox);
  expect(await told()).toBe(1);
});

it('another network is told, of IPv4 by 24 bits and of IPv6 by 48', async () => {
  await signIn(home, firefox);
  await signIn('198.51.101.7', firefox);
  expect(await told()).toBe(1);
  await signIn('2001:db8:7:1::1', firefox);
  expect(await told()).toBe(2);
  await signIn('2001:db8:7:ffff::2', firefox);
  expect(await told()).toBe(2);
  await signIn('2001:db8:8:1::1', firefox);
  expect(await told()).toBe(3);
});

it('a wrong password tells nobody and is not remembered', async () => {
  await signIn(home, firefox);
  expect((await signIn(home, chrome, 'not the password')).status).toBe(401);
  expect(await told()).toBe(0);
  await signIn(home, chrome);
  expect(await told()).toBe(1);
});

it('with a second factor it is the code that is told of, not the password', async () => {
  const { browser } = await signIn(home, firefox);
  const post = (one: Browser, path: string, body: object, userAgent: string) =>
    one.call('POST', `/api/auth/two-factor/${path}`, body, { 'user-agent': userAgent });
  const enabled = await post(browser, 'enable', { password: seller.password }, firefox);
  const uri = enabled.body.totpURI;
  const first = oneTimeCode(uri, Date.now() - 30_000);
  await post(browser, 'verify-totp', { code: first }, firefox);
  const elsewhere = await signIn(home, chrome);
  expect(await told()).toBe(0);
  const { status } = await post(
    elsewhere.browser,
    'verify-totp',
    { code: oneTimeCode(uri) },
    chrome,
  );
  expect([status, await told()]).toEqual([200, 1]);
});

it('a passkey is told of too', async () => {
  const authenticator = createAuthenticator();
  const ceremony = { origin: 'http://localhost:4000', rpId: 'localhost' };
  const call = (one: Browser, path: string, userAgent: string, body?: object) =>
    one.call(body ? 'POST' : 'GET', `/api/auth/passkey/${path}`, body, { 'user-agent': userAgent });
  const { browser } = await signIn(home, firefox);
  const made = (await call(browser, 'generate-register-options', firefox)).body;
  await call(browser, 'verify-registration', firefox, {
    response: authenticator.create(made, ceremony),
  });
  const elsewhere = openBrowser(test, home);
  const asked = (await call(elsewhere, 'generate-authenticate-options', chrome)).body;
  expect(await told()).toBe(0);
  const { status } = await call(elsewhere, 'verify-authentication', chrome, {
    response: authenticator.get(asked, ceremony),
  });
  expect([status, await told()]).toEqual([200, 1]);
});

it('of people who sign in from one place nothing is known of the other', async () => {
  await signIn(home, firefox);
  const other = await signInSeller(test, 'support');
  const browser = openBrowser(test, home);
  await browser.call(
    'POST',
    '/api/auth/sign-in/email',
    { email: other.email, password: other.password },
    { 'user-agent': chrome },
  );
  expect(await mailsOf(test, other.userId)).toEqual([]);
  expect(await told()).toBe(0);
});

it('what is remembered names neither address nor browser', async () => {
  await signIn(home, firefox);
  const rows = await test.database.read
    .selectFrom('known_sign_ins')
    .selectAll()
    .where('user_id', '=', seller.userId)
    .execute();
  expect(rows).toEqual([
    {
      user_id: seller.userId,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      last_at: test.clock.now(),
    },
  ]);
});

it('many sign-ins from one new place at once are told once', async () => {
  await signIn(home, firefox);
  await Promise.all(Array.from({ length: 5 }, () => signIn(home, chrome)));
  expect(await told()).toBe(1);
});
