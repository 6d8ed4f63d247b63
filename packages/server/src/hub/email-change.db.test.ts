import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import {
  type HubBrowser,
  listMailedCodes,
  mailedCode,
  openHub,
  wrongCodes,
} from '../../../../test/support/hub.ts';
import { makeApiKey, makeCompany } from '../../../../test/support/offline.ts';
import { sendAll } from '../../../../test/support/sending.ts';
import { eventsOf, type Issued, issue, stored } from '../../../../test/support/shop.ts';
import { createBuyerAuth } from '../buyers/buyer-auth.ts';
import { emailChangeCodesOf } from '../buyers/code.repository.ts';
import { createCodeHasher } from '../buyers/mailed-code.ts';
import { makeProduct } from '../cli/product.ts';
import type { Database } from '../db/database.ts';
import { cliActor } from '../events/event.ts';
import { changeEmail } from './change-email.ts';

let test: TestApp;
let other: { companyId: string; productId: string; token: string };
let count = 0;
let old: string;
let fresh: string;
let browser: HubBrowser;

beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_RATE_LIMIT_CODES_BY_EMAIL_PER_DAY: '1000' });
  const companyId = await makeCompany(test, 'Another');
  const product = await makeProduct(test, companyId, cliActor, { name: 'Brush' });
  const { secret } = await makeApiKey(test, companyId, null);
  other = { companyId, productId: product.id, token: secret };
});
beforeEach(async () => {
  count += 1;
  old = `old-${count}@example.com`;
  fresh = `fresh-${count}@example.com`;
  browser = openHub(test, '10.4.5.6');
});
afterAll(() => test.close());

/** A membership of the other company. */
async function issueThere(email: string): Promise<Issued> {
  const body = { email, product_id: other.productId };
  const { body: made } = await test.call('POST', '/memberships', body, other.token);
  return { id: made.id, key: made.license_key };
}
const emailOf = async (id: string) => (await stored(test, id))?.email ?? (await emailThere(id));
const emailThere = async (id: string) =>
  (await test.call('GET', `/memberships/${id}`, undefined, other.token)).body.email;

const begin = (to = fresh, from = browser) => from.post('/email_change', { new_email: to });
const codesOf = async (to = fresh) => ({
  present_code: await mailedCode(test, old, 'email_change_code'),
  new_code: await mailedCode(test, to, 'email_change_code'),
});
const confirm = async (codes: object, to = fresh, from = browser) =>
  from.post('/email_change/confirm', { new_email: to, ...codes });
const isWrong = ({ status, body }: { status: number; body: { error?: { type: string } } }) => {
  expect([status, body.error?.type]).toEqual([400, 'wrong_code']);
};
const wrongOf = (right: string) => wrongCodes(right, 1)[0] as string;

describe('a change of the e-mail address', () => {
  it('moves what was bought of every company, once both mailboxes have confirmed it', async () => {
    const [one, two, there] = [
      await issue(test, { email: old }),
      await issue(test, { email: old.toUpperCase() }),
      await issueThere(old),
    ];
    const strangers = await issue(test, { email: `not-${old}` });
    const before = await eventsOf(test, one.id, 'membership.created');
    await browser.signInAs(old);
    const elsewhere = openHub(test);
    await elsewhere.signInAs(old);
    const copy = openHub(test, '127.0.0.1', browser);

    const asked = await begin(` ${fresh.toUpperCase()} `);
    expect([asked.status, asked.body]).toEqual([200, { expires_in: 600 }]);
    expect(await listMailedCodes(test, old, 'email_change_code')).toMatchObject([
      { to: 'present', status: 'waiting' },
    ]);
    expect(await listMailedCodes(test, fresh, 'email_change_code')).toMatchObject([
      { to: 'new', status: 'waiting' },
    ]);
    expect((await stored(test, one.id)).email).toBe(old);

    const { status, body } = await confirm(await codesOf(), fresh.toUpperCase());
    expect([status, body.email]).toEqual([200, fresh]);
    expect((await browser.get('/session')).body).toEqual(body);
    expect([await elsewhere.isSignedIn(), await copy.isSignedIn()]).toEqual([false, false]);
    for (const { id } of [one, two, there]) expect(await emailOf(id)).toBe(fresh);
    expect((await stored(test, strangers.id)).email).toBe(`not-${old}`);

    const [changed] = await eventsOf(test, one.id, 'membership.email_changed');
    expect(changed).toMatchObject({
      actor_kind: 'customer',
      actor_id: (await customerOf(test.companyId, old))?.id,
      address: '10.4.5.6',
      data: { before: old, after: fresh },
    });
    expect(await eventsOf(test, there.id, 'membership.email_changed')).toHaveLength(1);
    expect(await eventsOf(test, strangers.id, 'membership.email_changed')).toEqual([]);
    expect(await eventsOf(test, one.id, 'membership.created')).toEqual(before);
    const customer = await customerOf(test.companyId, fresh);
    const rows = await test.database.read
      .selectFrom('memberships')
      .select(['customer_id', 'email_normal'])
      .where('id', 'in', [one.id, two.id])
      .execute();
    expect(rows).toEqual(Array(2).fill({ customer_id: customer?.id, email_normal: fresh }));
    expect(await accountOf(old)).toBeUndefined();
    // The old address finds nothing any more, and gets no code.
    await openHub(test).post('/sign_in/code', { email: old });
    await sendAll(test);
    expect((await listMailedCodes(test, old))[0]?.status).toBe('void');
  });

  it('puts what was bought with either address together, and ends the other sessions of both', async () => {
    const mine = await issue(test, { email: old });
    const theirs = await issue(test, { email: fresh });
    const there = openHub(test);
    await there.signInAs(fresh);
    const account = await accountOf(fresh);
    await browser.signInAs(old);
    await begin();
    expect((await confirm(await codesOf())).status).toBe(200);
    expect([await emailOf(mine.id), await emailOf(theirs.id)]).toEqual([fresh, fresh]);
    expect(await eventsOf(test, theirs.id, 'membership.email_changed')).toEqual([]);
    expect((await accountOf(fresh))?.id).toBe(account?.id);
    expect([await browser.isSignedIn(), await there.isSignedIn()]).toEqual([true, false]);
  });

  it('takes wishes along: no reminders stays no reminders, and what was asked of sellers is asked', async () => {
    await issue(test, { email: old });
    await browser.signInAs(old);
    await test.database.transaction((tx) =>
      tx
        .insertInto('mail_opt_outs')
        .values([
          { company_id: test.companyId, email_normal: old, created_at: 1 },
          { company_id: other.companyId, email_normal: old, created_at: 1 },
          { company_id: other.companyId, email_normal: fresh, created_at: 2 },
        ])
        .execute(),
    );
    const { status } = await browser.post('/erasure', {});
    await begin();
    expect((await confirm(await codesOf())).status).toBe(200);
    const optOuts = await test.database.read
      .selectFrom('mail_opt_outs')
      .selectAll()
      .where('email_normal', 'in', [old, fresh])
      .orderBy('created_at')
      .execute();
    expect(optOuts).toEqual([
      { company_id: test.companyId, email_normal: fresh, created_at: 1 },
      { company_id: other.companyId, email_normal: fresh, created_at: 2 },
    ]);
    expect(status).toBe(201);
    expect((await browser.get('/erasure')).body.data).toHaveLength(1);
  });

  it('moves more purchases than are read at once', async () => {
    const ids = [];
    for (let i = 0; i < 205; i++) ids.push((await issue(test, { email: old })).id);
    await browser.signInAs(old);
    await begin();
    expect((await confirm(await codesOf())).status).toBe(200);
    const left = test.database.read.selectFrom('memberships').where('email_normal', '=', old);
    expect(await left.select('id').execute()).toEqual([]);
    expect(await emailOf(ids[204] as string)).toBe(fresh);
  });

  it('is gone on with by asking once more, where it ended half way', async () => {
    const [one, two] = [await issue(test, { email: old }), await issue(test, { email: old })];
    await browser.signInAs(old);
    await begin();
    const typed = await codesOf();
    const { publicUrl } = test.config;
    const buyerAuth = createBuyerAuth({ database: test.database, secret: testSecret, publicUrl });
    const services = { buyerAuth, clock: test.clock, hashCode: createCodeHasher(testSecret) };
    // The codes, a session, the first purchase.
    const database = diesAfter(3, test.database);
    const buyer = { id: (await accountOf(old))?.id ?? '', emailNormal: old };
    const from = { address: '127.0.0.1', userAgent: undefined };
    const codes = { present: typed.present_code, new: typed.new_code };
    const changed = changeEmail({ ...services, database }, buyer, fresh, codes, from);
    await expect(changed).rejects.toThrow('died');
    expect([await emailOf(one.id), await emailOf(two.id)].sort()).toEqual([fresh, old]);
    expect(await browser.isSignedIn()).toBe(true);
    await begin();
    expect((await confirm(await codesOf())).status).toBe(200);
    expect([await emailOf(one.id), await emailOf(two.id)]).toEqual([fresh, fresh]);
    expect(await accountOf(old)).toBeUndefined();
  });

  it('happens once when it is confirmed twice at once', async () => {
    const { id } = await issue(test, { email: old });
    await browser.signInAs(old);
    await begin();
    const codes = await codesOf();
    const both = [openHub(test, '10.0.0.1', browser), openHub(test, '10.0.0.2', browser)];
    const replies = await Promise.all(both.map((one) => confirm(codes, fresh, one)));
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([400, 401]).toContain(statuses[1]);
    expect(await eventsOf(test, id, 'membership.email_changed')).toHaveLength(1);
  });
});

describe('the codes of a change', () => {
  beforeEach(async () => {
    await issue(test, { email: old });
    await browser.signInAs(old);
    await begin();
  });
  const nothingChanged = async () => {
    expect((await browser.get('/session')).body.email).toBe(old);
    expect(await accountOf(fresh)).toBeUndefined();
    expect(await customerOf(test.companyId, fresh)).toBeUndefined();
  };

  it.each([
    [
      'the present one wrong',
      (one: Codes) => ({ ...one, present_code: wrongOf(one.present_code) }),
    ],
    ['the new one wrong', (one: Codes) => ({ ...one, new_code: wrongOf(one.new_code) })],
    ['the present one alone', (one: Codes) => ({ ...one, new_code: '' })],
    ['the new one alone', (one: Codes) => ({ ...one, present_code: '' })],
    [
      'the one in the place of the other',
      (one: Codes) => ({ present_code: one.new_code, new_code: one.present_code }),
    ],
  ])('change nothing with %s, and fit afterwards', async (_, spoil) => {
    const codes = await codesOf();
    const reply = await confirm(spoil(codes));
    isWrong(reply);
    expect(reply.body.error.message).toMatch(/ask for new ones\. Nothing has been changed\./);
    await nothingChanged();
    expect((await confirm(codes)).status).toBe(200);
  });

  it('are worth nothing after five wrong tries, and new ones are', async () => {
    const codes = await codesOf();
    for (const new_code of wrongCodes(codes.new_code, 5))
      isWrong(await confirm({ ...codes, new_code }));
    isWrong(await confirm(codes));
    await nothingChanged();
    await begin();
    expect((await confirm(await codesOf())).status).toBe(200);
  });

  it('are worth nothing after five wrong tries, all at once', async () => {
    const codes = await codesOf();
    const guesses = wrongCodes(codes.present_code, 50).map((present_code) =>
      confirm({ ...codes, present_code }),
    );
    for (const reply of await Promise.all(guesses)) isWrong(reply);
    expect(await rowOf()).toMatch(/:5$/);
    isWrong(await confirm(codes));
    await nothingChanged();
  });

  it('last ten minutes', async () => {
    const codes = await codesOf();
    await test.database.transaction(async (tx) =>
      tx
        .updateTable('auth_buyer_verifications')
        .set({ expires_at: '2020-01-01T00:00:00.000Z' })
        .where('identifier', '=', emailChangeCodesOf((await accountOf(old))?.id ?? ''))
        .execute(),
    );
    isWrong(await confirm(codes));
    await nothingChanged();
  });

  it('are worth nothing for another address than they were asked for', async () => {
    const codes = await codesOf();
    isWrong(await confirm(codes, `other-${fresh}`));
    await begin(`other-${fresh}`);
    isWrong(await confirm(codes));
    await nothingChanged();
  });

  it('are worth nothing for another buyer', async () => {
    const codes = await codesOf();
    const thief = openHub(test);
    await issue(test, { email: `thief-${old}` });
    await thief.signInAs(`thief-${old}`);
    isWrong(await confirm(codes, fresh, thief));
    await begin(fresh, thief);
    isWrong(
      await confirm(
        { ...codes, new_code: await mailedCode(test, fresh, 'email_change_code') },
        fresh,
        thief,
      ),
    );
    await nothingChanged();
  });

  it('sign nobody in, and codes for signing in change no address', async () => {
    const codes = await codesOf();
    for (const email of [old, fresh]) {
      for (const code of Object.values(codes)) {
        const reply = await openHub(test).post('/sign_in', { email, code });
        isWrong(reply);
      }
    }
    for (const email of [old, fresh]) await openHub(test).post('/sign_in/code', { email });
    const [present_code, new_code] = [await mailedCode(test, old), await mailedCode(test, fresh)];
    isWrong(await confirm({ present_code, new_code }));
    isWrong(await confirm({ ...codes, new_code }));
    isWrong(await confirm({ ...codes, present_code }));
    await nothingChanged();
    expect((await confirm(codes)).status).toBe(200);
  });

  it('are not asked for with the address that it is already', async () => {
    for (const email of [old, ` ${old.toUpperCase()}`]) {
      const { status, body } = await begin(email);
      expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    }
    expect(await listMailedCodes(test, old, 'email_change_code')).toHaveLength(1);
  });

  it.each([[{}], [{ present_code: 1, new_code: 2 }], [{ present_code: null, new_code: [] }]])(
    'are texts: %j is 400',
    async (codes) => {
      const { status, body } = await confirm(codes);
      expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
    },
  );
});

/** A database that lets so many transactions through, and fails from then on. */
function diesAfter(transactions: number, database: Database): Database {
  let left = transactions;
  const transaction: Database['transaction'] = (work) =>
    left-- > 0 ? database.transaction(work) : Promise.reject(new Error('died'));
  return { ...database, transaction };
}

interface Codes {
  readonly present_code: string;
  readonly new_code: string;
}

const accountOf = (email: string) =>
  test.database.read
    .selectFrom('auth_buyer_users')
    .selectAll()
    .where('email', '=', email)
    .executeTakeFirst();

const customerOf = (companyId: string, email: string) =>
  test.database.read
    .selectFrom('customers')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('email_normal', '=', email)
    .executeTakeFirst();

async function rowOf(): Promise<string | undefined> {
  const { value } = await test.database.read
    .selectFrom('auth_buyer_verifications')
    .select('value')
    .where('identifier', '=', emailChangeCodesOf((await accountOf(old))?.id ?? ''))
    .executeTakeFirstOrThrow();
  return value;
}
