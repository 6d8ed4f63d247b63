import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { makeCompany } from '../../../../test/support/offline.ts';
import { queueAbout, renderedMail } from '../../../../test/support/render-mails.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { eventsOf, issue } from '../../../../test/support/shop.ts';
import { roleTable } from '../accounts/roles.ts';
import { productMailKinds } from '../outbox/mail-kinds.ts';
import { productMailTexts } from './product-mail-texts.ts';

let test: TestApp;
let owner: Seller;
let stranger: Seller;
beforeAll(async () => {
  test = await createTestApp({ LATCHKEY_MAIL_FROM: 'Latchkey <mail@keys.example>' });
  owner = await signInSeller(test, 'owner');
  stranger = await signInSeller(test, 'owner', await makeCompany(test, 'Other'));
});
afterAll(() => test.close());

const words = {
  subject: 'Here is {{product_name}}',
  body: 'Dear buyer,\nyour key:\n\n{{license_key}}\n\n{{hub_link}}',
};
const draft = { kind: 'key_delivered', ...words };
const textOf = async (kind: string, seller = owner) =>
  (await seller.call('GET', '/mail')).body.texts.find((one: { kind: string }) => one.kind === kind);
const testMails = async (person: Seller) =>
  test.database.read
    .selectFrom('mails')
    .selectAll()
    .where('kind', '=', 'test')
    .where('subject_id', '=', person.userId)
    .orderBy('position')
    .execute();

it('the page has how mail leaves, whom it comes from, and the words of every kind with what they can hold', async () => {
  const { status, body } = await owner.call('GET', '/mail');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    transport: 'files',
    from: 'Test <mail@keys.example>',
    reply_to: null,
  });
  expect(body.texts.map((one: { kind: string }) => one.kind)).toEqual([...productMailKinds]);
  const delivered = body.texts[0];
  expect(delivered).toMatchObject({
    ...productMailTexts.key_delivered,
    edited: false,
    reminder: false,
  });
  const named = (name: string) =>
    delivered.placeholders.find((one: { name: string }) => one.name === name);
  expect(named('license_key')).toMatchObject({ required: true, in_subject: false });
  expect(named('seller_name')).toMatchObject({ example: 'Test', in_subject: true });
  expect(named('support_email')).toMatchObject({ example: null, required: false });
  const reminders = body.texts.filter((one: { reminder: boolean }) => one.reminder);
  expect(reminders.map((one: { kind: string }) => one.kind)).toEqual(['trial_ending', 'expiring']);
});

it('a company’s own words are in the mails that leave from then on, until it goes back', async () => {
  const { id, key } = await issue(test);
  const put = await owner.call('PUT', '/mail/texts/key_delivered', words);
  expect([put.status, put.body]).toEqual([200, await textOf('key_delivered')]);
  expect(put.body).toMatchObject({
    ...words,
    edited: true,
    default_subject: productMailTexts.key_delivered.subject,
    default_body: productMailTexts.key_delivered.body,
  });
  const mail = await queueAbout(test, id, 'key_delivered', {});
  const { subject, text } = await renderedMail(test, mail);
  expect(subject).toBe('Here is Star Miner');
  expect(text).toContain(`Dear buyer,
your key:

${key}
`);
  // It has no Software: its page shows no key.
  expect(text).not.toContain('Open your purchase');
  expect(await textOf('key_delivered', stranger)).toMatchObject({ edited: false });

  const shorter = { ...words, body: '{{license_key}}' };
  expect((await owner.call('PUT', '/mail/texts/key_delivered', shorter)).body).toMatchObject(
    shorter,
  );
  for (const _ of [1, 2]) {
    const restored = await owner.call('DELETE', '/mail/texts/key_delivered');
    expect([restored.status, restored.body]).toEqual([200, await textOf('key_delivered')]);
    expect(restored.body).toMatchObject({ ...productMailTexts.key_delivered, edited: false });
  }
  expect((await renderedMail(test, mail)).subject).toBe('Your license key for Star Miner');
  const events = (await eventsOf(test, test.companyId)).filter(({ type }) => /^mail/.test(type));
  expect(events.map(({ type, actor_id, data }) => [type, actor_id, data])).toEqual([
    ['mail_text.restored', owner.userId, { kind: 'key_delivered' }],
    ['mail_text.updated', owner.userId, { kind: 'key_delivered' }],
    ['mail_text.updated', owner.userId, { kind: 'key_delivered' }],
  ]);
});

it('to save the words of the default is to have none of one’s own', async () => {
  await owner.call('PUT', '/mail/texts/expired', { ...productMailTexts.expired, subject: 'Ended' });
  const put = await owner.call('PUT', '/mail/texts/expired', productMailTexts.expired);
  expect(put.body).toMatchObject({ ...productMailTexts.expired, edited: false });
});

it('several people who save at once leave the words of one of them', async () => {
  const subjects = Array.from({ length: 6 }, (_, index) => `Ended ${index}`);
  const puts = await Promise.all(
    subjects.map((subject) =>
      owner.call('PUT', '/mail/texts/expired', { ...productMailTexts.expired, subject }),
    ),
  );
  expect(puts.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(subjects).toContain((await textOf('expired')).subject);
  await owner.call('DELETE', '/mail/texts/expired');
});

const bad: readonly [string, unknown, string][] = [
  [
    'a placeholder that there is not',
    { body: `${words.body} {{first_name}}` },
    ':body is invalid. {{first_name}} stands for nothing',
  ],
  [
    'the one that is needed left out',
    { body: 'Hello' },
    ':body is invalid. It needs {{license_key}}',
  ],
  [
    'the key in the subject',
    { subject: '{{license_key}}' },
    ':subject is invalid. {{license_key}} belongs',
  ],
  ['a line break in the subject', { subject: 'a\nb' }, ':subject is invalid'],
  ['NUL', { body: `${words.body}\u0000` }, ':body is invalid'],
  ['half a character', { subject: '\ud800' }, ':subject is invalid'],
  ['too long a subject', { subject: 'x'.repeat(201) }, ':subject is invalid'],
  ['too long a body', { body: words.body.padEnd(5001, 'x') }, ':body is invalid'],
  ['a number', { subject: 7 }, ':subject is invalid'],
  ['no body', { body: undefined }, ':body is invalid'],
];

it.each(bad)(
  'with %s nothing is saved, shown or sent, and it is named',
  async (_, changes, sentence) => {
    const sent = { ...draft, ...(changes as object) };
    const sentBefore = await testMails(owner);
    for (const [method, path] of [
      ['PUT', '/mail/texts/key_delivered'],
      ['POST', '/mail/preview'],
      ['POST', '/mail/test'],
    ] as const) {
      const { status, body } = await owner.call(method, path, sent);
      expect([path, status, body.error.type]).toEqual([path, 400, 'invalid_parameter']);
      expect(body.error.message).toContain(sentence);
    }
    expect(await textOf('key_delivered')).toMatchObject({ edited: false });
    expect(await testMails(owner)).toEqual(sentBefore);
  },
);

it('mails that nobody edits, and those that there are not, have no text', async () => {
  for (const kind of [
    'sign_in_code',
    'invitation',
    'test',
    'constructor',
    '%00',
    'x'.repeat(300),
  ]) {
    const path = `/mail/texts/${kind}`;
    for (const reply of [await owner.call('PUT', path, words), await owner.call('DELETE', path)]) {
      expect([kind, reply.status, reply.body.error.type]).toEqual([
        kind,
        404,
        'mail_text_not_found',
      ]);
    }
  }
  const preview = await owner.call('POST', '/mail/preview', { ...draft, kind: 'sign_in_code' });
  expect(preview.status).toBe(400);
});

it('what the preview shows is what the test mail says, of every kind', async () => {
  const person = await signInSeller(test, 'admin');
  for (const kind of productMailKinds) {
    const sent = { kind, ...productMailTexts[kind] };
    const preview = await person.call('POST', '/mail/preview', sent);
    expect(preview.status).toBe(200);
    const reply = await person.call('POST', '/mail/test', sent);
    expect([reply.status, reply.body]).toEqual([202, { to: person.email }]);
    const row = (await testMails(person)).at(-1);
    expect(row).toMatchObject({ company_id: test.companyId, recipient: person.email });
    const { subject, text, html, to, headers } = await renderedMail(test, row?.id ?? '');
    expect({ text, html }).toEqual({ text: preview.body.text, html: preview.body.html });
    expect(subject).toBe(`[Test] ${preview.body.subject}`);
    expect([to, headers]).toEqual([person.email, {}]);
  }
});

it('a person gets ten test mails an hour, however many are asked for at once', async () => {
  const person = await signInSeller(test, 'owner');
  const ask = () => person.call('POST', '/mail/test', draft);
  const statuses = async (count: number) =>
    (await Promise.all(Array.from({ length: count }, ask))).map(({ status }) => status).sort();
  expect(await statuses(1)).toEqual([202]);
  test.clock.advance(600_000);
  expect(await statuses(12)).toEqual([...Array(9).fill(202), ...Array(3).fill(429)]);
  const refused = await ask();
  expect(refused.body.error.type).toBe('too_many_test_mails');
  expect(refused.headers['retry-after']).toBe('3000');
  expect((await owner.call('POST', '/mail/test', draft)).status).toBe(202);
  test.clock.advance(3_000_000);
  expect(await statuses(2)).toEqual([202, 429]);
  expect(await testMails(person)).toHaveLength(11);
});

const changing = [
  ['PUT', '/mail/texts/expired', productMailTexts.expired],
  ['DELETE', '/mail/texts/expired', undefined],
  ['POST', '/mail/preview', draft],
  ['POST', '/mail/test', draft],
] as const;
const all = [['GET', '/mail', undefined], ...changing] as const;

it.each(all)(
  '%s %s: who is not signed in, or of another company, is refused',
  async (method, path, payload) => {
    const response = await test.app.http.inject({
      method,
      url: `/api/dashboard/companies/${test.companyId}${path}`,
      headers: { origin: test.config.publicUrl },
      ...(payload && { payload }),
    });
    expect([response.statusCode, response.json().error.type]).toEqual([401, 'unauthenticated']);
    const theirs = `/companies/${test.companyId}${path}`;
    const reply = await stranger.callOwn(method, theirs, payload);
    expect([reply.status, reply.body.error.type]).toEqual([404, 'company_not_found']);
  },
);

it('developers and support see mail, owners and admins change its words, who looks only sees none', async () => {
  for (const role of ['admin', 'developer', 'support', 'read_only'] as const) {
    const person = await signInSeller(test, role);
    expect([role, (await person.call('GET', '/mail')).status]).toEqual([
      role,
      role === 'read_only' ? 403 : 200,
    ]);
    for (const [method, path, body] of changing) {
      const { status } = await person.call(method, path, body);
      expect([role, path, status < 300]).toEqual([role, path, role === 'admin']);
    }
  }
});

it('who may see mails may see whole license keys: they stand in them', () => {
  for (const [role, { permissions }] of Object.entries(roleTable)) {
    const may = (one: string) => (permissions as readonly string[]).includes(one);
    expect([role, !may('list_mails') || may('reveal_license_key')]).toEqual([role, true]);
  }
});
