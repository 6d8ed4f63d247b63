import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { listMailedCodes, mailedCode, openHub, wrongCodes } from '../../../../test/support/hub.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';
import { signInSeller } from '../../../../test/support/seller.ts';
import { issue } from '../../../../test/support/shop.ts';

let test: TestApp;
let buyers = 0;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Somebody who has bought something. */
async function makeBuyer(): Promise<string> {
  const email = `buyer-${++buyers}@example.com`;
  await issue(test, { email });
  return email;
}

const accounts = async () =>
  (await test.database.read.selectFrom('auth_buyer_users').select('email').execute()).map(
    ({ email }) => email,
  );

describe('a buyer', () => {
  it('signs in with a code that was mailed, and is told when the session ends', async () => {
    const email = await makeBuyer();
    const browser = openHub(test, '10.1.2.3');
    const asked = await browser.post('/sign_in/code', { email });
    expect([asked.status, asked.body]).toEqual([200, { expires_in: 600 }]);
    expect(await accounts()).not.toContain(email);
    const code = await mailedCode(test, email);
    expect(code).toMatch(/^\d{6}$/);
    const { status, body, headers } = await browser.post('/sign_in', { email, code });
    expect(status).toBe(200);
    expect(body).toEqual({
      email,
      begun_at: expect.any(Number),
      expires_at: body.begun_at + 30 * 24 * 3600,
    });
    expect(headers['cache-control']).toBe('no-store');
    expect((await browser.get('/session')).body).toEqual(body);
    const session = await test.database.read
      .selectFrom('auth_buyer_sessions')
      .innerJoin('auth_buyer_users', 'auth_buyer_users.id', 'auth_buyer_sessions.user_id')
      .select(['ip_address', 'user_agent'])
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    expect(session).toEqual({ ip_address: '10.1.2.3', user_agent: 'Test Browser' });
  });

  it('writes the address and the code as they like', async () => {
    const email = await makeBuyer();
    const browser = openHub(test);
    await browser.post('/sign_in/code', { email: `  ${email.toUpperCase()}\n` });
    const code = await mailedCode(test, email);
    const typed = ` ${code.slice(0, 3)} ${code.slice(3)}\t`;
    const { status, body } = await browser.post('/sign_in', {
      email: `B${email.slice(1)} `,
      code: typed,
    });
    expect([status, body.email]).toEqual([200, email]);
  });

  it('is mailed at the address as it is compared, whatever was typed', async () => {
    const email = await makeBuyer();
    // The Kelvin sign: in lower case a k, and in a mailbox somebody else's.
    await issue(test, { email: 'kim@example.com' });
    await openHub(test).post('/sign_in/code', { email: '\u212aim@example.com' });
    await openHub(test).post('/sign_in/code', { email: email.toUpperCase() });
    const mails = await test.database.read.selectFrom('mails').select('recipient').execute();
    const recipients = mails.map(({ recipient }) => recipient);
    expect(recipients).toEqual(expect.arrayContaining(['kim@example.com', email]));
    expect(recipients.filter((one) => one !== one.toLowerCase())).toEqual([]);
  });

  it('has one account, however often they sign in', async () => {
    const email = await makeBuyer();
    for (let i = 0; i < 3; i++) await openHub(test).signInAs(i ? email.toUpperCase() : email);
    expect((await accounts()).filter((one) => one === email)).toHaveLength(1);
  });

  it('comes into being only by a right code', async () => {
    const before = await accounts();
    const email = await makeBuyer();
    const browser = openHub(test);
    await browser.post('/sign_in', { email, code: '123456' });
    await browser.post('/sign_in/code', { email });
    const [wrong] = wrongCodes(await mailedCode(test, email), 1);
    const { status, body } = await browser.post('/sign_in', { email, code: wrong });
    expect([status, body.error.type]).toEqual([400, 'wrong_code']);
    expect(browser.received).toEqual([]);
    expect(await accounts()).toEqual(before);
  });
});

describe('S16: a session of the hub', () => {
  it('that was presented when another begins is dead, whosever it was', async () => {
    const planted = openHub(test);
    await planted.signInAs(await makeBuyer());
    const victim = openHub(test, '127.0.0.1', planted);
    await victim.signInAs(await makeBuyer());
    expect(await victim.isSignedIn()).toBe(true);
    expect(await planted.isSignedIn()).toBe(false);
  });

  it('that a stranger made up is not taken over by signing in', async () => {
    const victim = openHub(test);
    victim.cookies.set('latchkey-hub.session_token', 'chosen-by-a-stranger.c2lnbmF0dXJl');
    const planted = openHub(test, '127.0.0.1', victim);
    await victim.signInAs(await makeBuyer());
    expect(await victim.isSignedIn()).toBe(true);
    expect(await planted.isSignedIn()).toBe(false);
  });

  it('stays when a sign-in with it is refused', async () => {
    const email = await makeBuyer();
    const browser = openHub(test);
    await browser.signInAs(email);
    expect((await browser.post('/sign_in', { email, code: '000000' })).status).toBe(400);
    expect(await browser.isSignedIn()).toBe(true);
  });

  it('is dead once it was signed out of, and signing out again is done already', async () => {
    const browser = openHub(test);
    await browser.signInAs(await makeBuyer());
    const copy = openHub(test, '127.0.0.1', browser);
    const { status, body } = await browser.post('/sign_out');
    expect([status, body]).toEqual([200, { status: true }]);
    expect(browser.cookies.size).toBe(0);
    expect(await copy.isSignedIn()).toBe(false);
    expect((await copy.post('/sign_out', {})).status).toBe(200);
    expect((await openHub(test).post('/sign_out')).status).toBe(200);
  });

  it('ends everywhere at once when its buyer says so, and no other buyer’s does', async () => {
    const email = await makeBuyer();
    const [one, two, other] = [openHub(test), openHub(test), openHub(test)];
    await one.signInAs(email);
    await two.signInAs(email);
    await other.signInAs(await makeBuyer());
    const { status, body } = await one.post('/sign_out_everywhere');
    expect([status, body]).toEqual([200, { ended: 2 }]);
    expect(one.cookies.size).toBe(0);
    expect([await one.isSignedIn(), await two.isSignedIn()]).toEqual([false, false]);
    expect(await other.isSignedIn()).toBe(true);
  });

  it.each([
    ['GET', '/session'],
    ['POST', '/sign_out_everywhere'],
    ['POST', '/email_change'],
    ['POST', '/email_change/confirm'],
  ] as const)(
    'is wanted for %s %s: without one, or with a seller’s, it is 401',
    async (method, path) => {
      const seller = await signInSeller(test, 'owner');
      for (const cookie of [
        '',
        seller.cookie,
        seller.cookie.replace('latchkey.', 'latchkey-hub.'),
      ]) {
        const body =
          method === 'POST' ? { new_email: 'a@b.c', present_code: '', new_code: '' } : undefined;
        const reply = await openHub(test).call(method, `/api/hub${path}`, body, { cookie });
        expect([reply.status, reply.body.error.type]).toEqual([401, 'unauthenticated']);
      }
    },
  );

  it('is none on the routes of sellers', async () => {
    const browser = openHub(test);
    await browser.signInAs(await makeBuyer());
    const [hubCookie] = [...browser.cookies].map(([name, value]) => `${name}=${value}`);
    for (const cookie of [hubCookie, hubCookie?.replace('latchkey-hub.', 'latchkey.')]) {
      for (const path of ['/session', '/sessions', `/companies/${test.companyId}/memberships`]) {
        const reply = await openBrowser(test).call('GET', `/api/dashboard${path}`, undefined, {
          cookie,
        });
        expect([reply.status, reply.body.error.type], path).toEqual([401, 'unauthenticated']);
      }
    }
  });
});

describe('the cookies of the hub', () => {
  it.each([
    ['http://localhost:4000', 'latchkey-hub.', false],
    ['https://keys.example.com', '__Host-latchkey-hub.', true],
    ['https://keys.example.com/below/a/path', '__Host-latchkey-hub.', true],
  ])('of %s begin with %s', async (LATCHKEY_PUBLIC_URL, prefix, secure) => {
    const other = await createTestApp({ LATCHKEY_PUBLIC_URL });
    try {
      await issue(other, { email: 'buyer@example.com' });
      const browser = openHub(other);
      await browser.signInAs('buyer@example.com');
      expect(await browser.isSignedIn()).toBe(true);
      await browser.post('/sign_out');
      const names = browser.received.map(({ name }) => name);
      expect(names).toContain(`${prefix}session_token`);
      expect(browser.received[0]?.attributes.get('max-age')).toBe(String(30 * 24 * 3600));
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

describe('what was not sent by a page of ours, or cannot be read,', () => {
  const calls = [
    ['/sign_in/code', { email: 'buyer@example.com' }],
    ['/sign_in', { email: 'buyer@example.com', code: '000000' }],
    ['/sign_out', {}],
    ['/sign_out_everywhere', {}],
    ['/email_change', { new_email: 'new@example.com' }],
    ['/email_change/confirm', { new_email: 'n@example.com', present_code: '1', new_code: '2' }],
    ['/not_you', { token: 'x' }],
  ] as const;

  it.each(calls)('S15: is refused at %s from another origin', async (path, body) => {
    const browser = openHub(test);
    await browser.signInAs(await makeBuyer());
    for (const origin of ['https://evil.example', 'http://localhost:4001', 'null', '']) {
      const reply = await browser.post(path, body, { origin });
      expect([reply.status, reply.body.error.type]).toEqual([403, 'foreign_origin']);
    }
    expect(await browser.isSignedIn()).toBe(true);
    expect(await listMailedCodes(test, 'new@example.com', 'email_change_code')).toEqual([]);
  });

  it.each([
    ['no address', 'nobody'],
    ['two addresses', 'a@b@c'],
    ['a space within', 'a b@example.com'],
    ['NUL', 'a\u0000b@example.com'],
    ['a lone surrogate', '\ud800@example.com'],
    ['more than an address may have', `${'x'.repeat(250)}@example.com`],
    ['nothing', ''],
    ['a number', 1],
    ['a list', ['a@example.com']],
    ['null', null],
  ])('is 400 for %s as an address', async (_, email) => {
    const browser = openHub(test);
    for (const [path, body] of [
      ['/sign_in/code', { email }],
      ['/sign_in', { email, code: '000000' }],
    ] as const) {
      const reply = await browser.post(path, body);
      expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
    }
    await browser.signInAs(await makeBuyer());
    const reply = await browser.post('/email_change', { new_email: email });
    expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
  });

  it.each([
    ['a form', 'email=a%40b.c', 'application/x-www-form-urlencoded'],
    ['text', '{"email":"a@b.c"}', 'text/plain'],
    ['broken JSON', '{"email":', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a missing member', '{}', 'application/json'],
  ])('is 400 as %s', async (_, payload, type) => {
    const reply = await openHub(test).post('/sign_in/code', payload, { 'content-type': type });
    expect([reply.status, reply.body.error.type]).toEqual([400, 'invalid_parameter']);
  });

  it('is 413 over the limit of a body', async () => {
    const body = { email: 'buyer@example.com', code: 'x'.repeat(70_000) };
    expect((await openHub(test).post('/sign_in', body)).status).toBe(413);
  });

  it.each([
    '',
    '12345',
    '1234567',
    'abcdef',
    '１２３４５６',
    '12\u0000456',
    '\ud80012345',
    '0x1234',
    '-12345',
  ])('is a wrong code (%j), and costs no try', async (typed) => {
    const email = await makeBuyer();
    const browser = openHub(test);
    await browser.post('/sign_in/code', { email });
    for (let i = 0; i < 6; i++) {
      const { status, body } = await browser.post('/sign_in', { email, code: typed });
      expect([status, body.error.type]).toEqual([400, 'wrong_code']);
    }
    const code = await mailedCode(test, email);
    expect((await browser.post('/sign_in', { email, code })).status).toBe(200);
  });
});
