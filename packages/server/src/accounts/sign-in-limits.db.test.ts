import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { openBrowser } from '../../../../test/support/page-client.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';

const perAccount = 4;
const perAddress = 12;
let test: TestApp;
let person: Seller;
let addresses = 0;
beforeAll(async () => {
  test = await createTestApp({
    LATCHKEY_RATE_LIMITS: 'on',
    LATCHKEY_RATE_LIMIT_SIGN_INS_PER_15_MINUTES: String(perAccount),
    LATCHKEY_RATE_LIMIT_SIGN_INS_BY_ADDRESS_PER_15_MINUTES: String(perAddress),
    LATCHKEY_SIGN_UP: 'open',
  });
  person = await signInSeller(test, 'owner');
});
afterAll(() => test.close());

/** A browser at an address of its own. */
const elsewhere = () => openBrowser(test, `10.0.0.${++addresses}`);
const wrong = 'not the password';
const limited = (status: number, body: { error: { type: string }; message?: string }) => {
  expect([status, body.error.type]).toEqual([429, 'rate_limited']);
  expect(body.message).toBe('You are being rate limited');
};

it('S8: an account is tried a few times, from wherever, and known and unknown ones answer alike', async () => {
  const tell = async (email: string) => {
    const answers = [];
    for (let i = 0; i < perAccount + 2; i++) {
      // However it is written: one account.
      const written = i % 2 ? email.toUpperCase() : ` ${email}`;
      const { status, body, headers } = await elsewhere().signIn(written, wrong);
      const names = Object.keys(headers).sort();
      answers.push({ status, body, names, waits: Number(headers['retry-after'] ?? 0) > 0 });
    }
    return answers;
  };
  const known = await tell(person.email);
  expect(known).toEqual(await tell('nobody-at-all@example.com'));
  expect(known.map(({ status }) => status)).toEqual([
    ...Array(perAccount).fill(401),
    ...Array(2).fill(429),
  ]);
  const { status, body, headers } = await elsewhere().signIn(person.email, person.password);
  limited(status, body);
  expect(Number(headers['retry-after'])).toBeLessThanOrEqual(900);
  expect(Number(headers['retry-after'])).toBeGreaterThan(800);
});

it('S8: an address tries more, of all accounts together, and others go on', async () => {
  const from = elsewhere();
  for (let i = 0; i < perAddress; i++) {
    expect((await from.signIn(`guess-${i}@example.com`, wrong)).status).toBe(401);
  }
  const { status, body } = await from.signIn('guess-more@example.com', wrong);
  limited(status, body);
  expect((await elsewhere().signIn('guess-more@example.com', wrong)).status).toBe(401);
});

it.each([
  ['codes of an app', '/api/auth/two-factor/verify-totp', { code: '000000' }],
  ['backup codes', '/api/auth/two-factor/verify-backup-code', { code: 'aaaaa-bbbbb' }],
  [
    'passkeys',
    '/api/auth/passkey/verify-authentication',
    { response: { id: 'none', response: {} } },
  ],
  [
    'set-up addresses',
    '/api/dashboard/setup',
    { token: 'x', company: 'x', email: 'x', password: 'x' },
  ],
  ['sign-ups', '/api/dashboard/sign_up', { company: 'x', email: 'x', password: 'x' }],
])('an address tries so many %s', async (_, path, body) => {
  const from = elsewhere();
  const statuses = [];
  for (let i = 0; i < perAddress; i++) {
    const unlike = 'email' in body ? { email: `x${i}` } : {};
    statuses.push((await from.call('POST', path, { ...body, ...unlike })).status);
  }
  expect(statuses.filter((status) => status === 429)).toEqual([]);
  const { status, body: refusal } = await from.call('POST', path, body);
  limited(status, refusal);
});

it('somebody who is signed in tries their own password no more often than others may', async () => {
  const thief = await signInSeller(test, 'support');
  const browser = elsewhere();
  const call = (path: string, body: object) =>
    browser.call('POST', `/api/auth${path}`, body, { cookie: thief.cookie });
  const tries = [
    () => call('/change-password', { currentPassword: wrong, newPassword: 'y'.repeat(12) }),
    () => call('/two-factor/enable', { password: wrong }),
    () => call('/two-factor/disable', { password: wrong }),
    () => call('/two-factor/generate-backup-codes', { password: wrong }),
  ];
  const statuses = [];
  for (const one of tries) statuses.push((await one()).status);
  expect(statuses.filter((status) => status !== 400 && status !== 409)).toEqual([]);
  for (const one of tries) {
    const { status, body } = await one();
    limited(status, body);
  }
  expect((await elsewhere().signIn(thief.email, thief.password)).status).toBe(429);
});

it('S9: an address is not what a header says', async () => {
  const from = elsewhere();
  for (let i = 0; i <= perAddress; i++) {
    const email = `spoof-${i}@example.com`;
    const headers = { 'x-forwarded-for': `9.9.9.${i}`, 'x-latchkey-address': `9.9.9.${i}` };
    const body = { email, password: wrong };
    const { status } = await from.call('POST', '/api/auth/sign-in/email', body, headers);
    expect(status).toBe(i < perAddress ? 401 : 429);
  }
});

it('S8: of an unknown address the password is hashed as well', async () => {
  const fast = await createTestApp();
  try {
    const { email } = await signInSeller(fast, 'owner');
    const spent = async (address: string) => {
      const from = performance.now();
      for (let i = 0; i < 4; i++) await openBrowser(fast).signIn(address, wrong);
      return performance.now() - from;
    };
    await spent(email);
    // Without hashing it takes a twentieth of the time.
    expect(await spent('nobody@example.com')).toBeGreaterThan((await spent(email)) / 8);
  } finally {
    await fast.close();
  }
});
