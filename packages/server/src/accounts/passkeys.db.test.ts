import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type Ceremony, createAuthenticator } from '../../../../test/support/authenticator.ts';
import { type Browser, openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

const ours: Ceremony = { origin: 'http://localhost:4000', rpId: 'localhost' };
let test: TestApp;
let person: Seller;
let browser: Browser;
let authenticator: ReturnType<typeof createAuthenticator>;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  person = await signInSeller(test, 'owner');
  browser = openBrowser(test);
  await browser.signIn(person.email, person.password);
  authenticator = createAuthenticator();
});
afterAll(() => test.close());

const call = (one: Browser, path: string, body?: object) =>
  one.call(body ? 'POST' : 'GET', `/api/auth/passkey${path}`, body);
const isSignedIn = async (one: Browser) =>
  (await one.call('GET', '/api/dashboard/session')).status === 200;

async function register(ceremony: Partial<Ceremony> = {}, more: object = {}) {
  const { body: options } = await call(browser, '/generate-register-options');
  const response = authenticator.create(options, { ...ours, ...ceremony });
  return call(browser, '/verify-registration', { response, name: 'My laptop', ...more });
}

async function signIn(one: Browser, ceremony: Partial<Ceremony> = {}) {
  const { body: options } = await call(one, '/generate-authenticate-options');
  const response = authenticator.get(options, { ...ours, ...ceremony });
  return { response, reply: await call(one, '/verify-authentication', { response }) };
}
const refusal = ({ status, body }: { status: number; body: { error: { type: string } } }) => [
  status,
  body.error?.type,
];

describe('a passkey', () => {
  it('is added, listed without its key, signs in with a new session, and is removed', async () => {
    const added = await register();
    const passkey = {
      id: expect.any(String),
      name: 'My laptop',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      backedUp: false,
      aaguid: '00000000-0000-0000-0000-000000000000',
    };
    expect([added.status, added.body]).toEqual([200, passkey]);
    expect((await call(browser, '/list-user-passkeys')).body).toEqual([added.body]);

    const one = openBrowser(test);
    const { reply } = await signIn(one);
    expect([reply.status, reply.body]).toEqual([200, { status: true }]);
    const { user } = (await one.call('GET', '/api/dashboard/session')).body;
    expect(user.email).toBe(person.email);

    const { status } = await call(one, '/delete-passkey', { id: added.body.id });
    expect(status).toBe(200);
    expect((await call(browser, '/list-user-passkeys')).body).toEqual([]);
    expect(refusal((await signIn(openBrowser(test))).reply)).toEqual([400, 'passkey_refused']);
    expect(refusal(await call(one, '/delete-passkey', { id: added.body.id }))).toEqual([
      404,
      'passkey_not_found',
    ]);
  });

  it('ends the session that was presented with it (S16)', async () => {
    await register();
    const copy = browser.clone();
    await signIn(browser);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(copy)).toBe(false);
  });

  it('signs in once with each challenge: what was sent before is refused', async () => {
    await register();
    const one = openBrowser(test);
    const { response } = await signIn(one);
    const again = await call(openBrowser(test), '/verify-authentication', { response });
    expect(refusal(again)).toEqual([400, 'passkey_refused']);
    const held = one.clone();
    expect(refusal(await call(held, '/verify-authentication', { response }))).toEqual([
      400,
      'passkey_refused',
    ]);
  });

  const bad: [string, Partial<Ceremony>][] = [
    ['on another site', { origin: 'https://evil.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['to another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['by somebody who did not show who they are', { userVerified: false }],
  ];
  it.each(bad)('that answers %s is neither added nor signs in', async (_, ceremony) => {
    expect(refusal(await register(ceremony))).toEqual([400, 'passkey_refused']);
    expect((await call(browser, '/list-user-passkeys')).body).toEqual([]);
    expect((await register()).status).toBe(200);
    const one = openBrowser(test);
    expect(refusal((await signIn(one, ceremony)).reply)).toEqual([400, 'passkey_refused']);
    expect(await isSignedIn(one)).toBe(false);
  });

  it('opens no account by being added: no session is made of it', async () => {
    const before = browser.received.length;
    expect((await register({}, { createSession: true })).status).toBe(200);
    const names = browser.received.slice(before).map(({ name }) => name);
    expect(names).not.toContain('latchkey.session_token');
  });

  it('is added by somebody who has signed in within the day', async () => {
    const yesterday = new Date(Date.now() - 25 * 3600_000).toISOString();
    await test.database.transaction((tx) =>
      tx
        .updateTable('auth_sessions')
        .set({ created_at: yesterday })
        .where('user_id', '=', person.userId)
        .execute(),
    );
    expect(refusal(await call(browser, '/generate-register-options'))).toEqual([
      403,
      'session_too_old',
    ]);
  });

  it("is nobody else's to see or to remove", async () => {
    const { body } = await register();
    const stranger = openBrowser(test);
    const other = await signInSeller(test, 'owner');
    await stranger.signIn(other.email, other.password);
    expect((await call(stranger, '/list-user-passkeys')).body).toEqual([]);
    for (const id of [body.id, 'nothing']) {
      expect(refusal(await call(stranger, '/delete-passkey', { id })), id).toEqual([
        404,
        'passkey_not_found',
      ]);
    }
    expect((await call(stranger, '/delete-passkey', { id: '\0' })).status).toBe(400);
    expect((await call(browser, '/list-user-passkeys')).body).toHaveLength(1);
  });

  it.each([
    ['a strange answer', {}],
    ['an id that no text can be', { id: '\0' }],
    ['an answer to nothing', { id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} }],
  ])('is not %s', async (_, response) => {
    for (const [one, options, path] of [
      [browser, '/generate-register-options', '/verify-registration'],
      [openBrowser(test), '/generate-authenticate-options', '/verify-authentication'],
    ] as const) {
      await call(one, options);
      expect((await call(one, path, { response })).status, path).toBe(400);
    }
  });

  it('has no name that cannot be kept', async () => {
    for (const name of ['A\0B', 'half \ud800', 'x'.repeat(101)]) {
      expect(refusal(await register({}, { name })), name).toEqual([400, 'invalid_parameter']);
    }
  });
});
