import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { type MailServer, startMailServer } from '../../../../test/support/mail-server.ts';
import {
  mailRow,
  makeSender,
  plainWords,
  queueCode,
  queueNumbered,
} from '../../../../test/support/sending.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { makeId } from '../lib/ids.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import type { MailSender } from './mail-sender.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import type { MailTransport } from './transport.ts';

const dayMs = 86_400_000;

let test: TestApp;
let server: MailServer;
let transport: MailTransport;
let sender: MailSender;

beforeAll(async () => {
  [test, server] = await Promise.all([createTestApp(), startMailServer()]);
  transport = createSmtpTransport(server.url);
  sender = makeSender(test, transport);
});
afterEach(async () => {
  // Whatever a test has left waits no more.
  await server.up().catch(() => undefined);
  test.clock.advance(3 * dayMs);
  await sender.tidy();
});
afterAll(async () => {
  transport.close();
  await server.close();
  await test.close();
});

const numbersAt = (address: string) =>
  server.to(address).map((mail) => Number(/"endedAt":(\d+)/.exec(mail.text)?.[1]));

it('mails to an address arrive in their order, each once, with the id and the time of their row', async () => {
  const ids = [];
  for (const number of [1, 2, 3]) ids.push(await queueNumbered(test, 'order@example.com', number));
  const queuedAt = test.clock.now();
  test.clock.advance(60_000);
  expect(await sender.pass()).toBe(3);
  expect(await sender.pass()).toBe(0);
  expect(numbersAt('order@example.com')).toEqual([1, 2, 3]);
  const [first] = server.to('order@example.com');
  expect(first).toMatchObject({
    from: 'mail@acme.example',
    messageId: `<${ids[0]}@acme.example>`,
    subject: 'A mail of expired',
    html: expect.stringContaining('<p>expired</p>'),
  });
  expect(first?.parsed.date?.getTime()).toBe(queuedAt);
  expect(await mailRow(test, ids[0] ?? '')).toMatchObject({
    status: 'sent',
    attempts: 1,
    claimed_until: null,
    subject: 'A mail of expired',
    body_text: expect.stringContaining('"endedAt":1'),
    settled_at: test.clock.now(),
  });
});

it('an address that is refused does not hold up others, and its event says why without the address', async () => {
  const membershipId = makeId('mem');
  server.answer('gone@example.com', '550 5.1.1 <gone@example.com> is nobody here');
  const about = { subjectId: membershipId };
  const refused = await queueNumbered(test, 'gone@example.com', 1, about);
  const sent = await queueNumbered(test, 'there@example.com', 2, about);
  await sender.pass();
  expect(numbersAt('there@example.com')).toEqual([2]);
  expect(await mailRow(test, refused)).toMatchObject({ status: 'refused', problem: '550 5.1.1' });
  expect(await mailRow(test, sent)).toMatchObject({ status: 'sent', problem: null });
  const [refusal] = await eventsOf(test, membershipId, 'mail.refused');
  expect(refusal).toMatchObject({
    company_id: test.companyId,
    actor_kind: 'system',
    data: { kind: 'expired', problem: '550 5.1.1' },
  });
  const [arrival] = await eventsOf(test, membershipId, 'mail.sent');
  expect(arrival?.data).toEqual({ kind: 'expired' });
  expect(JSON.stringify([refusal, arrival])).not.toContain('@');
});

it('a mail that is put off is tried again as it was, and others to its address wait for it', async () => {
  server.answer('busy@example.com', '451 4.7.1 Come back later');
  const first = await queueNumbered(test, 'busy@example.com', 1);
  const second = await queueNumbered(test, 'busy@example.com', 2);
  await queueNumbered(test, 'free@example.com', 3);
  expect(await sender.pass()).toBe(2);
  expect(numbersAt('free@example.com')).toEqual([3]);
  const dueAt = test.clock.now() + 5000;
  expect(await mailRow(test, first)).toMatchObject({
    status: 'waiting',
    problem: '451 4.7.1',
    attempts: 1,
    due_at: dueAt,
  });
  expect(await mailRow(test, second)).toMatchObject({ attempts: 0, due_at: dueAt });
  test.clock.advance(4999);
  expect(await sender.pass()).toBe(0);
  test.clock.advance(1);
  expect(await sender.pass()).toBe(1);
  expect(await mailRow(test, first)).toMatchObject({ due_at: test.clock.now() + 15_000 });

  // Its words stay, whatever they would be now.
  const other = makeSender(test, transport, {
    renderMail: async (...given) => {
      const rendered = await plainWords(...given);
      if (rendered.kind === 'void') return rendered;
      return { ...rendered, mail: { ...rendered.mail, subject: 'Other words' } };
    },
  });
  server.answer('busy@example.com', undefined);
  test.clock.advance(15_000);
  expect(await other.pass()).toBe(2);
  expect(numbersAt('busy@example.com')).toEqual([1, 2]);
  expect(server.to('busy@example.com').map((mail) => mail.subject)).toEqual([
    'A mail of expired',
    'Other words',
  ]);
});

it('a new mail to an address that was put off has the old one tried at once, and once', async () => {
  server.answer('slow@example.com', '451 4.7.1 Come back later');
  await queueNumbered(test, 'slow@example.com', 1);
  await sender.pass();
  test.clock.advance(1000);
  await queueNumbered(test, 'slow@example.com', 2);
  expect(await sender.pass()).toBe(1);
  expect(await sender.pass()).toBe(0);
  server.answer('slow@example.com', undefined);
  await queueNumbered(test, 'slow@example.com', 3);
  expect(await sender.pass()).toBe(3);
  expect(numbersAt('slow@example.com')).toEqual([1, 2, 3]);
});

it('a mail is given up after two days of trying, with its event', async () => {
  const membershipId = makeId('mem');
  server.answer('never@example.com', '450 4.2.1 Not now');
  const id = await queueNumbered(test, 'never@example.com', 1, { subjectId: membershipId });
  let tries = 0;
  for (let hour = 0; hour < 48; hour++) {
    tries += await sender.pass();
    await sender.tidy();
    test.clock.advance(3_600_000);
  }
  expect(tries).toBeGreaterThan(40);
  expect(await mailRow(test, id)).toMatchObject({ status: 'waiting' });
  await sender.tidy();
  expect(await mailRow(test, id)).toMatchObject({ status: 'expired', problem: '450 4.2.1' });
  server.answer('never@example.com', undefined);
  await sender.pass();
  expect(server.to('never@example.com')).toEqual([]);
  const [event] = await eventsOf(test, membershipId, 'mail.expired');
  expect(event).toMatchObject({ actor_kind: 'system', data: { kind: 'expired' } });
});

it('while the mail server is away everything waits, and leaves as soon as one mail gets through', async () => {
  await server.down();
  const ids = [];
  for (const to of ['a@away.example', 'b@away.example', 'c@away.example']) {
    ids.push(await queueNumbered(test, to, ids.length));
  }
  for (let minute = 0; minute < 60; minute++) {
    await sender.pass();
    test.clock.advance(60_000);
  }
  const waiting = await Promise.all(ids.map((id) => mailRow(test, id)));
  expect(waiting.map((row) => row.status)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(waiting.flatMap((row) => row.problem ?? [])).toContain('server_unreachable');
  await server.up();
  // Nothing is due for the better part of an hour, but for this one.
  test.clock.advance(1000);
  await queueCode(test, 'd@away.example', '123456');
  expect(await sender.pass()).toBe(4);
  for (const to of 'abcd') expect(server.to(`${to}@away.example`)).toHaveLength(1);
});

it('settings that are wrong refuse no mail', async () => {
  const strict = await startMailServer({ user: 'shop', password: 'right' });
  const wrong = createSmtpTransport(strict.url.replace(':right@', ':wrong@'));
  const right = createSmtpTransport(strict.url);
  const id = await queueNumbered(test, 'settings@example.com', 1);
  await makeSender(test, wrong).pass();
  expect(await mailRow(test, id)).toMatchObject({
    status: 'waiting',
    problem: 'sign_in_refused',
  });
  test.clock.advance(60_000);
  await makeSender(test, right).pass();
  expect(strict.to('settings@example.com')).toHaveLength(1);
  wrong.close();
  right.close();
  await strict.close();
});

it('of mails with the same dedupe key one is sent, also when they are queued at once', async () => {
  const ids = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      queueNumbered(test, 'same@example.com', number, { dedupeKey: 'the same' }),
    ),
  );
  expect(ids.filter((id) => id.startsWith('mail_'))).toHaveLength(1);
  await sender.pass();
  expect(server.to('same@example.com')).toHaveLength(1);
});

it('two senders on one database send each mail once, in the order of each address', async () => {
  for (let number = 0; number < 60; number++) {
    await queueNumbered(test, `both${number % 6}@example.com`, number);
  }
  const transports = [createSmtpTransport(server.url), createSmtpTransport(server.url)];
  const senders = transports.map((one) => makeSender(test, one));
  let turns = 0;
  while (turns < 60) {
    const taken = await Promise.all(senders.map((one) => one.pass()));
    turns += taken.reduce((sum, count) => sum + count, 0);
  }
  for (let address = 0; address < 6; address++) {
    const expected = Array.from({ length: 10 }, (_, index) => address + index * 6);
    expect(numbersAt(`both${address}@example.com`)).toEqual(expected);
  }
  for (const one of transports) one.close();
});

it('a mail that another process is sending is left alone until its claim has ended', async () => {
  const id = await queueNumbered(test, 'claimed@example.com', 1);
  await queueNumbered(test, 'claimed@example.com', 2);
  const until = test.clock.now() + 20_000;
  await test.database.transaction((tx) =>
    tx.updateTable('mails').set({ claimed_until: until }).where('id', '=', id).execute(),
  );
  await queueNumbered(test, 'unclaimed@example.com', 3);
  expect(await sender.pass()).toBe(1);
  test.clock.advance(20_000);
  expect(await sender.pass()).toBe(2);
  expect(numbersAt('claimed@example.com')).toEqual([1, 2]);
});

it('what cannot be written is put off and leaves the others alone; what is not to be sent is void', async () => {
  const [broken, unwanted, fine] = await Promise.all(
    ['broken', 'unwanted', 'fine'].map((name) => queueNumbered(test, `${name}@words.example`, 1)),
  );
  const odd = makeSender(test, transport, {
    renderMail: async (services, row, now) => {
      if (row.id === broken) throw new TypeError('secret words');
      if (row.id === unwanted) return { kind: 'void', reason: 'opted_out' };
      return plainWords(services, row, now);
    },
  });
  await odd.pass();
  expect(await mailRow(test, broken ?? '')).toMatchObject({
    status: 'waiting',
    problem: 'not_written',
  });
  expect(await mailRow(test, unwanted ?? '')).toMatchObject({
    status: 'void',
    problem: 'opted_out',
    settled_at: test.clock.now(),
  });
  expect(await mailRow(test, fine ?? '')).toMatchObject({ status: 'sent' });
});

it('names and subjects cannot add headers or recipients', async () => {
  const id = await test.database.transaction((tx) =>
    queueMail(tx, test.clock.now(), {
      companyId: test.companyId,
      kind: 'key_delivered',
      to: 'inject@example.com',
      subjectId: null,
      facts: {},
    }),
  );
  const hostile = makeSender(test, transport, {
    renderMail: async () => ({
      kind: 'rendered',
      mail: {
        from: { name: 'Acme\r\nBcc: victim@example.com', address: 'mail@acme.example' },
        replyTo: 'help@acme.example, victim@example.com',
        to: 'inject@example.com',
        subject: 'Hello\r\nBcc: victim@example.com\r\n\r\nbody',
        text: '.\nFrom nobody\n.\n',
        html: '<p>x</p>',
        headers: { 'List-Unsubscribe': '<https://example.com/u>\r\nX-More: 1' },
      },
    }),
  });
  await hostile.pass();
  expect(server.to('victim@example.com')).toEqual([]);
  const [mail] = server.to('inject@example.com');
  expect([...(mail?.parsed.headers.keys() ?? [])]).not.toContain('bcc');
  expect([...(mail?.parsed.headers.keys() ?? [])]).not.toContain('x-more');
  expect(mail?.text).toBe('.\nFrom nobody\n.\n');
  expect(mail?.messageId).toBe(`<${id}@acme.example>`);
});
