import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { queueAbout } from '../../../../test/support/render-mails.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { testSealer } from '../../../../test/support/sending.ts';
import { issue } from '../../../../test/support/shop.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { privateMailKinds } from '../outbox/mail-kinds.ts';
import { type PrivateMail, queueMail, queuePrivateMail } from '../outbox/queue-mail.ts';

let test: TestApp;
let owner: Seller;
let stranger: Seller;
let membershipId: string;
/** About the membership, oldest first. */
let mails: string[];
let privateMails: string[];
let theirs: string;
let theirCompany: string;

beforeAll(async () => {
  test = await createTestApp();
  owner = await signInSeller(test, 'owner');
  theirCompany = await makeCompany(test, 'Other');
  stranger = await signInSeller(test, 'owner', theirCompany);
  membershipId = (await issue(test, { send_email: false })).id;
  mails = [];
  for (const endedAt of [1, 2, 3, 4, 5]) {
    mails.push(await queueAbout(test, membershipId, 'expired', { endedAt }));
    if (endedAt !== 2) test.clock.advance(1000);
  }
  privateMails = await Promise.all(privateMailKinds.map(queuePrivate));
  theirs = await queueAbout(test, null, 'expired', { endedAt: 1 }, { companyId: theirCompany });
});
afterAll(() => test.close());

/** A private mail that is of the company, and about what a filter can name. */
async function queuePrivate(kind: PrivateMail['kind']): Promise<string> {
  const mail = {
    kind,
    companyId: test.companyId,
    to: 'buyer@example.com',
    subjectId: membershipId,
    facts: { code: '482913' },
    expiresAt: test.clock.now() + 600_000,
  } as unknown as PrivateMail;
  const id = await test.database.transaction((tx) =>
    queuePrivateMail(tx, testSealer, test.clock.now(), mail),
  );
  return id ?? '';
}

async function setRow(id: string, columns: Partial<MailTable>) {
  await test.database.transaction((tx) =>
    tx.updateTable('mails').set(columns).where('id', '=', id).execute(),
  );
}

const idsOf = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id);
const list = (query = '', seller = owner) => seller.call('GET', `/mails${query}`);

it('a company’s mails are listed with what became of them, and what they said once they were written', async () => {
  const [id = ''] = mails;
  const { body } = await owner.call('GET', `/mails/${id}`);
  expect(body).toEqual({
    id,
    kind: 'expired',
    to: 'buyer@example.com',
    membership_id: membershipId,
    subject: null,
    status: 'waiting',
    kept_as_file: false,
    problem: null,
    attempts: 0,
    created_at: Date.UTC(2026, 4, 3, 12) / 1000,
    settled_at: null,
    next_try_at: Date.UTC(2026, 4, 3, 12) / 1000,
    text: null,
    html: null,
  });
  await setRow(id, {
    status: 'refused',
    subject: 'It ended',
    body_text: 'Plain',
    body_html: '<p>Rich</p>',
    problem: '550 5.1.1',
    attempts: 2,
    settled_at: Date.UTC(2026, 4, 3, 13),
  });
  const settled = {
    subject: 'It ended',
    status: 'refused',
    problem: '550 5.1.1',
    attempts: 2,
    settled_at: Date.UTC(2026, 4, 3, 13) / 1000,
    next_try_at: null,
  };
  const one = (await owner.call('GET', `/mails/${id}`)).body;
  expect(one).toEqual({ ...body, ...settled, text: 'Plain', html: '<p>Rich</p>' });
  const { text, html, ...row } = one;
  expect([text, html]).toEqual(['Plain', '<p>Rich</p>']);
  expect((await list('?status=refused')).body).toEqual({ data: [row], next_cursor: null });
});

it('pages go from the newest to the oldest, each mail once, also those of one instant', async () => {
  const found: string[] = [];
  let cursor: string | null = '';
  do {
    const { status, body } = await list(`?per=2&cursor=${cursor}`);
    expect([status, body.data.length <= 2]).toEqual([200, true]);
    found.push(...idsOf({ body }));
    cursor = body.next_cursor;
  } while (cursor !== null);
  expect([...found].sort()).toEqual([...mails].sort());
  const [first, second, third, ...rest] = found.toReversed();
  expect([first, ...rest]).toEqual([mails[0], mails[3], mails[4]]);
  expect(new Set([second, third])).toEqual(new Set([mails[1], mails[2]]));
});

it('filters find the mails about a membership, and those of a status', async () => {
  const other = (await issue(test, { email: 'b@example.com', send_email: false })).id;
  const about = await queueAbout(test, other, 'expired', { endedAt: 1 }, { to: 'b@example.com' });
  await setRow(about, { status: 'sent' });
  expect(idsOf(await list(`?membership_id=${other}`))).toEqual([about]);
  expect(idsOf(await list(`?membership_id=${other}&status=waiting`))).toEqual([]);
  expect(idsOf(await list('?status=sent'))).toEqual([about]);
  expect(idsOf(await list(`?membership_id=${membershipId}`)).sort()).toEqual([...mails].sort());
  for (const nobody of ['mem_00000000000000', owner.userId, '%00', '%ED%A0%80', 'x']) {
    const reply = await list(`?membership_id=${nobody}`);
    expect([nobody, reply.status, reply.body.data]).toEqual([nobody, 200, []]);
  }
});

it('a test mail is in the list without a membership', async () => {
  const to = owner.email;
  const facts = { of: 'expired', subject: 'S', body: 'B' } as const;
  const mail = {
    companyId: test.companyId,
    kind: 'test',
    to,
    subjectId: owner.userId,
    facts,
  } as const;
  const id = await test.database.transaction((tx) => queueMail(tx, test.clock.now(), mail));
  const { body } = await owner.call('GET', `/mails/${id}`);
  expect(body).toMatchObject({ kind: 'test', to, membership_id: null });
  await setRow(id ?? '', { status: 'void' });
  expect(idsOf(await list('?status=void'))).toEqual([id]);
});

it('mails that only their addressee may read are in no list, by no filter and under no id', async () => {
  for (const query of ['', `?membership_id=${membershipId}`, '?status=waiting', '?per=100']) {
    const { body } = await list(query);
    expect(idsOf({ body }).filter((id) => privateMails.includes(id))).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/code|invitation|sign_in/);
  }
  for (const id of privateMails) {
    const reply = await owner.call('GET', `/mails/${id}`);
    const unknown = await owner.call('GET', '/mails/mail_00000000000000');
    expect([reply.status, reply.body]).toEqual([404, unknown.body]);
    expect(reply.body.error.type).toBe('mail_not_found');
  }
  await setRow(privateMails[0] ?? '', { status: 'sent', settled_at: test.clock.now() });
  expect((await owner.call('GET', `/mails/${privateMails[0]}`)).status).toBe(404);
});

it('another company’s mails are as if they did not exist', async () => {
  expect(idsOf(await list('', stranger))).toEqual([theirs]);
  expect(idsOf(await list(`?membership_id=${membershipId}`, stranger))).toEqual([]);
  expect((await owner.call('GET', `/mails/${theirs}`)).status).toBe(404);
  expect((await stranger.call('GET', `/mails/${mails[0]}`)).status).toBe(404);
  const theirPath = `/companies/${theirCompany}/mails`;
  for (const path of [theirPath, `${theirPath}/${theirs}`]) {
    const reply = await owner.callOwn('GET', path);
    expect([reply.status, reply.body.error.type]).toEqual([404, 'company_not_found']);
  }
});

it('who is not signed in, or only looks at things, sees no mails', async () => {
  const reader = await signInSeller(test, 'read_only');
  for (const path of ['/mails', `/mails/${mails[0]}`]) {
    const url = `/api/dashboard/companies/${test.companyId}${path}`;
    const response = await test.app.http.inject({ method: 'GET', url });
    expect([response.statusCode, response.json().error.type]).toEqual([401, 'unauthenticated']);
    const reply = await reader.call('GET', path);
    expect([reply.status, reply.body.error.type]).toEqual([403, 'missing_permission']);
    for (const role of ['support', 'developer', 'admin'] as const) {
      expect((await (await signInSeller(test, role)).call('GET', path)).status).toBe(200);
    }
  }
});

it.each([
  ['status', 'sended'],
  ['per', '0'],
  ['per', 'x'],
  ['cursor', 'x'],
  ['cursor', '%00'],
  ['cursor', Buffer.from('1 mem_00000000000000').toString('base64url')],
])('a %s of %s is refused by its name', async (name, value) => {
  const { status, body } = await list(`?${name}=${value}`);
  expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
  expect(body.error.message).toContain(`:${name} is invalid`);
});

it('ids that are none are mails that there are not', async () => {
  for (const id of ['x', '%00', `${mails[0]}x`, 'mem_00000000000000']) {
    expect((await owner.call('GET', `/mails/${id}`)).body.error.type).toBe('mail_not_found');
  }
});
