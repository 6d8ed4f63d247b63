import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type Reply, type TestApp } from '../../../../test/support/app.ts';
import { invitationToken } from '../../../../test/support/invitations.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { queryDatabase } from '../../../../test/support/sql.ts';
import type { Role } from './roles.ts';

const password = 'a password of the invited';

let test: TestApp;
let companyId: string;
let owner: Seller;
let count = 0;
beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  companyId = await makeCompany(test, 'Acme');
  owner = await signInSeller(test, 'owner', companyId);
});
afterAll(() => test.close());

/** Invites somebody new, or who is named; gives the address, the token and the id. */
async function invite(role: Role = 'support', to?: string) {
  count += 1;
  const email = to ?? `new-${count}@example.com`;
  const { body } = await owner.call('POST', '/invitations', { email, role });
  return { id: body.id as string, email, token: await invitationToken(test, email) };
}

/** One call from a page of ours, with a session or without. */
async function post(path: string, body: unknown, cookie?: string, origin?: string): Promise<Reply> {
  const response = await test.app.http.inject({
    method: 'POST',
    url: path,
    headers: {
      origin: origin ?? test.config.publicUrl,
      'content-type': 'application/json',
      ...(cookie !== undefined && { cookie }),
    },
    payload: JSON.stringify(body),
  });
  return {
    status: response.statusCode,
    body: JSON.parse(response.body),
    headers: response.headers,
  };
}
const accept = (body: unknown, cookie?: string) =>
  post('/api/dashboard/invitations/accept', body, cookie);
const read = (token: unknown) => post('/api/dashboard/invitations/read', { token });
const cookieOf = ({ headers }: Reply) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((one) => String(one).split(';', 1)[0])
    .join('; ');
const typeOf = ({ status, body }: Reply) => [status, body.error?.type];

const membersOf = () =>
  test.database.read
    .selectFrom('company_members')
    .innerJoin('auth_users', 'auth_users.id', 'company_members.user_id')
    .select(['auth_users.email', 'role', 'email_verified'])
    .where('company_id', '=', companyId)
    .where('user_id', '!=', owner.userId)
    .execute();
/** What better-auth keeps of the passwords of an address. */
const hashesOf = (email: string) =>
  queryDatabase(
    { kind: test.database.kind, url: test.config.databaseUrl, drop: async () => undefined },
    `select account.password from auth_accounts account
      join auth_users person on person.id = account.user_id where person.email = '${email}'`,
  );

describe('who was invited', () => {
  it('sees where to, as what, and whether there is an account; reading uses nothing up', async () => {
    const { email, token } = await invite('developer');
    const expected = {
      company: { title: 'Acme' },
      email,
      role: 'developer',
      has_account: false,
      expires_at: test.clock.now() / 1000 + 7 * 86_400,
    };
    expect((await read(token)).body).toEqual(expected);
    expect((await read(token)).body).toEqual(expected);
    const known = await signInSeller(test, 'owner', await makeCompany(test, 'Own'));
    const second = await invite('support', known.email);
    expect((await read(second.token)).body).toMatchObject({ has_account: true });
  });

  it('gets an account with a password, is signed in, and belongs to the company', async () => {
    const { id, email, token } = await invite('developer');
    const reply = await accept({ token, password });
    expect([reply.status, reply.body]).toEqual([201, { company_id: companyId }]);
    expect(JSON.stringify(reply.body)).not.toContain(token);
    expect(await membersOf()).toEqual([{ email, role: 'developer', email_verified: 1 }]);
    const session = await test.app.http.inject({
      url: '/api/dashboard/session',
      headers: { cookie: cookieOf(reply) },
    });
    expect(session.json()).toMatchObject({
      user: { email },
      companies: [{ id: companyId, role: 'developer' }],
    });
    const signIn = await post('/api/auth/sign-in/email', { email, password });
    expect(signIn.status).toBe(200);
    const events = await eventsOf(test, session.json().user.id);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'member.added',
        company_id: companyId,
        actor_kind: 'account',
        actor_id: session.json().user.id,
        data: { role: 'developer', invitation_id: id },
      }),
    ]);
    expect((await owner.call('GET', '/invitations')).body.data).toEqual([]);
  });

  it('and has an account accepts it signed in as that, whose password stays', async () => {
    const known = await signInSeller(test, 'owner', await makeCompany(test, 'Own'));
    const before = await hashesOf(known.email);
    const { token } = await invite('admin', known.email);
    const other = await signInSeller(test, 'owner', await makeCompany(test, 'Third'));
    for (const cookie of [undefined, 'latchkey.session_token=made.up', other.cookie]) {
      const reply = await accept({ token, password }, cookie);
      expect(typeOf(reply)).toEqual([403, 'sign_in_first']);
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
    expect(await membersOf()).toEqual([]);
    const reply = await accept({ token, password }, known.cookie);
    expect([reply.status, reply.body]).toEqual([201, { company_id: companyId }]);
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(await membersOf()).toMatchObject([{ email: known.email, role: 'admin' }]);
    expect(await hashesOf(known.email)).toEqual(before);
  });

  it.each([undefined, 'short', 'x'.repeat(129)])(
    'gets no account with the password %j',
    async (bad) => {
      const { email, token } = await invite();
      const reply = await accept({ token, password: bad });
      const type = bad === undefined ? 'invalid_parameter' : 'unusable_password';
      expect(typeOf(reply)).toEqual([400, type]);
      expect(await hashesOf(email)).toEqual([]);
      expect((await accept({ token, password })).status).toBe(201);
    },
  );

  it('and was added meanwhile keeps the role that they have', async () => {
    const known = await signInSeller(test, 'owner', await makeCompany(test, 'Own'));
    const { token } = await invite('admin', known.email);
    await test.database.transaction((tx) =>
      tx
        .insertInto('company_members')
        .values({ company_id: companyId, user_id: known.userId, role: 'read_only', created_at: 1 })
        .execute(),
    );
    expect((await accept({ token }, known.cookie)).status).toBe(201);
    expect(await membersOf()).toMatchObject([{ role: 'read_only' }]);
    expect(await eventsOf(test, known.userId)).toEqual([]);
  });
});

describe('a token', () => {
  const isDead = async (token: string) => {
    const all = [await read(token), await accept({ token, password })];
    expect(all.map(typeOf)).toEqual([
      [404, 'invitation_not_found'],
      [404, 'invitation_not_found'],
    ]);
    return all[0]?.body.error.message;
  };

  it('is worth nothing once used, taken back, replaced or expired, and nobody can tell which', async () => {
    const used = await invite();
    await accept({ token: used.token, password });
    const revoked = await invite();
    await owner.call('POST', `/invitations/${revoked.id}/revoke`);
    const replaced = await invite();
    await invite('support', replaced.email);
    const resent = await invite();
    await owner.call('POST', `/invitations/${resent.id}/resend`);
    const expired = await invite();
    const sentences = new Set([
      await isDead(used.token),
      await isDead(revoked.token),
      await isDead(replaced.token),
      await isDead(resent.token),
      await isDead('no-such-token'),
      await isDead(''),
      await isDead('nul\0'),
      await isDead('half\ud800'),
      await isDead('x'.repeat(10_000)),
    ]);
    test.clock.advance(7 * 86_400_000);
    sentences.add(await isDead(expired.token));
    expect(sentences.size).toBe(1);
    expect(await membersOf()).toHaveLength(1);
  });

  it('used twice at once by an account makes one member, with one event', async () => {
    const known = await signInSeller(test, 'owner', await makeCompany(test, 'Own'));
    const { token } = await invite('support', known.email);
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => accept({ token }, known.cookie)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404, 404]);
    expect(await membersOf()).toHaveLength(1);
    expect(await eventsOf(test, known.userId)).toHaveLength(1);
  });

  it('used twice at once by nobody yet makes one account and one member', async () => {
    const { email, token } = await invite();
    const replies = await Promise.all(
      Array.from({ length: 4 }, (_, index) => accept({ token, password: `${password} ${index}` })),
    );
    const done = replies.filter(({ status }) => status === 201);
    expect(done).toHaveLength(1);
    for (const reply of replies.filter((one) => one !== done[0])) {
      expect([403, 404]).toContain(reply.status);
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
    expect(await hashesOf(email)).toHaveLength(1);
    expect(await membersOf()).toEqual([{ email, role: 'support', email_verified: 1 }]);
  });

  it.each([7, null, undefined, {}, ['x']])('is not %j', async (token) => {
    expect(typeOf(await read(token))).toEqual([400, 'invalid_parameter']);
    expect(typeOf(await accept({ token, password }))).toEqual([400, 'invalid_parameter']);
  });

  it('is not accepted from a page of another server', async () => {
    const { token } = await invite();
    for (const path of ['/api/dashboard/invitations/read', '/api/dashboard/invitations/accept']) {
      const reply = await post(path, { token, password }, undefined, 'https://evil.example');
      expect(typeOf(reply)).toEqual([403, 'foreign_origin']);
    }
    expect((await accept({ token, password })).status).toBe(201);
  });
});

it('tokens are tried from an address as rarely as passwords are', async () => {
  const limited = await createTestApp({
    LATCHKEY_RATE_LIMITS: 'on',
    LATCHKEY_RATE_LIMIT_SIGN_INS_BY_ADDRESS_PER_15_MINUTES: '3',
  });
  const statuses: number[] = [];
  for (const path of ['read', 'accept', 'read', 'accept', 'read']) {
    const { statusCode } = await limited.app.http.inject({
      method: 'POST',
      url: `/api/dashboard/invitations/${path}`,
      headers: { origin: limited.config.publicUrl },
      payload: { token: 'a-guess', password },
    });
    statuses.push(statusCode);
  }
  await limited.close();
  expect(statuses).toEqual([404, 404, 404, 429, 429]);
});
