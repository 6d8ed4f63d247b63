import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  type HubBrowser,
  listMailedCodes,
  mailedCode,
  openHub,
  wrongCodes,
} from '../../../../test/support/hub.ts';
import { issue } from '../../../../test/support/shop.ts';
import { withClients } from '../../../../test/support/until.ts';
import { deleteCodeCountsBefore } from './code-count.repository.ts';

const hour = 3_600_000;
let test: TestApp;
let buyers = 0;
let addresses = 0;
beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_RATE_LIMITS: 'on' });
});
afterAll(() => test.close());

/** A browser at an address of its own. */
const elsewhere = () => openHub(test, `10.0.${++addresses >> 8}.${addresses & 255}`);
async function makeBuyer(): Promise<string> {
  const email = `limited-${++buyers}@example.com`;
  await issue(test, { email });
  return email;
}
const askFor = (email: string, from = elsewhere()) => from.post('/sign_in/code', { email });
const limited = { status: 429, type: 'too_many_codes' };
const read = ({ status, body }: { status: number; body: { error: { type: string } } }) => ({
  status,
  type: body.error.type,
});

it('ten codes a UTC day are mailed to an address, from wherever and however it is written', async () => {
  for (const email of [await makeBuyer(), 'nobody-bought@example.com']) {
    for (let i = 0; i < 10; i++) {
      expect((await askFor(i % 2 ? email : ` ${email.toUpperCase()}`)).status).toBe(200);
    }
    const refused = await askFor(email);
    expect(read(refused)).toEqual(limited);
    // It is noon.
    expect(refused.headers['retry-after']).toBe('43200');
    expect(refused.body.error.message).toMatch(/The last one still works .* The seller/);
    expect(refused.body.message).toBe(refused.body.error.message);
    expect(JSON.stringify(refused.body)).not.toContain(email);
    expect(await listMailedCodes(test, email)).toHaveLength(10);
  }
});

it('the last code goes on working when no more are mailed, and the next day there are more', async () => {
  const email = await makeBuyer();
  for (let i = 0; i < 12; i++) await askFor(email);
  const browser = elsewhere();
  const code = await mailedCode(test, email);
  expect((await browser.post('/sign_in', { email, code })).status).toBe(200);
  test.clock.advance(12 * hour - 1);
  const refused = await askFor(email);
  expect([read(refused), refused.headers['retry-after']]).toEqual([limited, '1']);
  test.clock.advance(1);
  expect((await askFor(email)).status).toBe(200);
});

it('of forty that ask at once ten are mailed a code', async () => {
  const email = await makeBuyer();
  const asked = await Promise.all(Array.from({ length: 40 }, () => askFor(email)));
  expect(asked.filter(({ status }) => status === 200)).toHaveLength(10);
  expect(asked.filter(({ status }) => status === 429)).toHaveLength(30);
  expect(await listMailedCodes(test, email)).toHaveLength(10);
});

it('codes of a change of address count together with those for signing in', async () => {
  const [email, target] = [await makeBuyer(), await makeBuyer()];
  const browser = elsewhere();
  await browser.signInAs(email);
  const change = () => browser.post('/email_change', { new_email: target });
  for (let i = 0; i < 4; i++) expect((await change()).status).toBe(200);
  for (let i = 0; i < 6; i++) expect((await askFor(email, browser)).status).toBe(200);
  expect(read(await askFor(email, browser))).toEqual(limited);
  expect(read(await change())).toEqual(limited);
  // The change that was refused is none of the new address's.
  for (let i = 0; i < 6; i++) expect((await askFor(target)).status).toBe(200);
  expect(read(await askFor(target))).toEqual(limited);
});

it('whoever has no codes left uses up nobody else’s by asking for a change to their address', async () => {
  for (const own of ['aaa', 'zzz']) {
    const [email, victim] = [`${own}-${await makeBuyer()}`, await makeBuyer()];
    const browser = elsewhere();
    await browser.signInAs(email);
    for (let i = 0; i < 10; i++) await askFor(email, browser);
    for (let i = 0; i < 12; i++) {
      const refused = await browser.post('/email_change', { new_email: victim });
      expect(read(refused)).toEqual(limited);
    }
    for (let i = 0; i < 10; i++) expect((await askFor(victim)).status).toBe(200);
    expect(read(await askFor(victim))).toEqual(limited);
  }
});

it('strangers who use up the codes of an address keep nobody out where it is signed in', async () => {
  const email = await makeBuyer();
  const home = openHub(test, '2001:db8:7:1::5');
  await home.signInAs(email);
  for (let i = 0; i < 12; i++) await askFor(email);
  expect(read(await askFor(email))).toEqual(limited);
  // Another machine of the same home.
  const other = openHub(test, '2001:db8:7:1:ffff::9');
  await other.signInAs(email);
  for (let i = 0; i < 9; i++) expect((await askFor(email, other)).status).toBe(200);
  expect(read(await askFor(email, other))).toEqual(limited);
  expect(read(await askFor(email, openHub(test, '2001:db8:7:2::5')))).toEqual(limited);
});

it('a place counts no more once the session there has ended or run out', async () => {
  const end = [
    (home: HubBrowser) => home.post('/sign_out'),
    () =>
      test.database.transaction((tx) =>
        tx
          .updateTable('auth_buyer_sessions')
          .set({ expires_at: '2026-01-01T00:00:00.000Z' })
          .execute(),
      ),
  ];
  for (const endSession of end) {
    const email = await makeBuyer();
    const home = elsewhere();
    await home.signInAs(email);
    for (let i = 0; i < 10; i++) await askFor(email);
    expect((await askFor(email, home)).status).toBe(200);
    await endSession(home);
    expect(read(await askFor(email, home))).toEqual(limited);
  }
});

it('a network of IPv6 asks as one, whichever of its addresses it uses', async () => {
  const from = (host: number) => openHub(test, `2001:db8:9:9::${host.toString(16)}`);
  for (let i = 0; i < 30; i++) {
    expect((await askFor(`six-${i}@example.com`, from(i + 1))).status).toBe(200);
  }
  expect(read(await askFor('six@example.com', from(99)))).toEqual(limited);
  expect((await askFor('six@example.com', openHub(test, '2001:db8:9:a::1'))).status).toBe(200);
});

it('a change that the new address has no codes left for uses up none of the present one', async () => {
  const [email, target] = [await makeBuyer(), await makeBuyer()];
  const browser = elsewhere();
  await browser.signInAs(email);
  for (let i = 0; i < 10; i++) await askFor(target);
  for (let i = 0; i < 20; i++) {
    expect(read(await browser.post('/email_change', { new_email: target }))).toEqual(limited);
  }
  expect((await askFor(email)).status).toBe(200);
});

it('somebody has thirty codes an hour and a hundred a day mailed, and uses up nobody’s', async () => {
  const from = elsewhere();
  const victim = await makeBuyer();
  let asked = 0;
  for (let hours = 0; hours < 3; hours++) {
    for (let i = 0; i < 30; i++, asked++) {
      expect((await askFor(`flood-${asked}@example.com`, from)).status).toBe(200);
    }
    const refused = await askFor(victim, from);
    expect(read(refused)).toEqual(limited);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(3600);
    test.clock.advance(hour);
  }
  for (; asked < 100; asked++) {
    expect((await askFor(`flood-${asked}@example.com`, from)).status).toBe(200);
  }
  const refused = await askFor(victim, from);
  expect(read(refused)).toEqual(limited);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3600);
  for (let i = 0; i < 10; i++) expect((await askFor(victim)).status).toBe(200);
});

it('with the limits off an e-mail address has its limit, and nobody else', async () => {
  const off = await createTestApp({ LATCHKEY_RATE_LIMITS: 'off' });
  try {
    const browser = openHub(off);
    const statuses = [];
    for (let i = 0; i < 120; i++) {
      const email = `free-${Math.floor(i / 12)}@example.com`;
      statuses.push((await browser.post('/sign_in/code', { email })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  } finally {
    await off.close();
  }
});

it('codes are tried ten times a quarter of an hour from one place, and their owner is not kept out', async () => {
  const email = await makeBuyer();
  const stranger = elsewhere();
  await askFor(email);
  const tell = async (from = stranger) => {
    const { status } = await from.post('/sign_in', { email, code: '000000' });
    return status;
  };
  const statuses = [];
  for (let i = 0; i < 12; i++) statuses.push(await tell());
  expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
  const refused = await stranger.post('/sign_in', { email, code: '000000' });
  expect(read(refused)).toEqual({ status: 429, type: 'rate_limited' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
  const owner = elsewhere();
  await owner.signInAs(email);
  expect(await owner.isSignedIn()).toBe(true);
});

it('S8: ten thousand guesses in a day let nobody in, though all but five of each code are right', async () => {
  const email = await makeBuyer();
  const statuses = new Map<number, number>();
  for (let codes = 0; codes < 10; codes++) {
    expect((await askFor(email)).status).toBe(200);
    const code = await mailedCode(test, email);
    const guesses = [...wrongCodes(code, 5), ...Array<string>(995).fill(code)];
    const from = Array.from({ length: 10 }, elsewhere);
    const guess = async (one: string, index: number) => {
      const { status } = await (from[index % 10] ?? elsewhere()).post('/sign_in', {
        email,
        code: one,
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    for (const [index, one] of guesses.slice(0, 5).entries()) await guess(one, index);
    await withClients(20, guesses.slice(5), guess);
    expect(from.flatMap(({ received }) => received)).toEqual([]);
  }
  expect([...statuses.keys()].sort()).toEqual([400, 429]);
  expect(statuses.get(400)).toBe(1000);
  expect(statuses.get(429)).toBe(9000);
  expect(read(await askFor(email))).toEqual(limited);
  const accounts = test.database.read.selectFrom('auth_buyer_users').where('email', '=', email);
  expect(await accounts.selectAll().execute()).toEqual([]);
});

it('counts of days that are over are forgotten', async () => {
  await askFor(await makeBuyer());
  const days = async () =>
    (await test.database.read.selectFrom('code_counts').select('day').execute()).map(
      ({ day }) => day,
    );
  const today = toDay(test.clock.now());
  expect(new Set((await days()).map((day) => day.slice(0, 10)))).not.toEqual(new Set([today]));
  await test.database.transaction((tx) => deleteCodeCountsBefore(tx, today));
  expect(new Set((await days()).map((day) => day.slice(0, 10)))).toEqual(new Set([today]));
  expect((await days()).some((day) => day.length > 10)).toBe(true);
});

const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
