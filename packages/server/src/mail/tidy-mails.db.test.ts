import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { mailRow, makeSender, queueCode, queueNumbered } from '../../../../test/support/sending.ts';
import { eventsOf } from '../../../../test/support/shop.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { createFileTransport } from './file-transport.ts';
import type { MailSender } from './mail-sender.ts';
import { blankLeftFiles } from './tidy-mails.ts';

const dayMs = 86_400_000;
const folder = temporaryFolder('outbox');
const outboxDir = join(folder.path, 'data', 'outbox');
const printed: string[] = [];

let test: TestApp;
let sender: MailSender;

beforeAll(async () => {
  test = await createTestApp();
  const transport = createFileTransport(outboxDir, (text) => printed.push(text));
  sender = makeSender(test, transport, { outboxDir });
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const contentOf = (file: string | null) => readFileSync(join(outboxDir, file ?? ''), 'utf8');
const exists = async (id: string) =>
  (await test.database.read.selectFrom('mails').select('id').where('id', '=', id).execute())
    .length === 1;

it('without a mail server a mail is a file that its owner only can read', async () => {
  const id = await queueNumbered(test, 'buyer@example.com', 7);
  await sender.pass();
  const { file, status } = await mailRow(test, id);
  expect(status).toBe('sent');
  expect(file).toBe(`20260503T120000000Z-expired-${id}.eml`);
  expect(readdirSync(outboxDir)).toEqual([file]);
  expect(modeOf(outboxDir)).toBe('700');
  expect(modeOf(join(outboxDir, file ?? ''))).toBe('600');
  const mail = await simpleParser(contentOf(file));
  expect(mail.subject).toBe('A mail of expired');
  expect(mail.text).toContain('"endedAt":7');
  expect(printed.join('')).toContain('Mail to buyer@example.com: A mail of expired');
});

it('a terminal is told nothing that it would obey', async () => {
  await queueNumbered(test, 'esc\u001b]0;owned\u0007@example.com', 1);
  printed.length = 0;
  await sender.pass();
  expect(printed.join('')).toContain('\\u{1b}]0;owned\\u{7}');
  expect(printed.join('')).not.toContain('\u001b');
});

it('a code stands alone on its line of the file, and is nowhere once it is worth nothing', async () => {
  const id = await queueCode(test, 'code@example.com', '424242');
  expect((await mailRow(test, id)).facts).not.toContain('424242');
  await sender.pass();
  const { file, facts, subject, body_text, body_html } = await mailRow(test, id);
  expect({ facts, subject, body_text, body_html }).toEqual({
    facts: '',
    subject: null,
    body_text: null,
    body_html: null,
  });
  expect(contentOf(file)).toContain('424242');
  expect(contentOf(file)).toContain('code@example.com');
  test.clock.advance(599_999);
  await sender.tidy();
  expect(contentOf(file)).toContain('424242');
  test.clock.advance(1);
  await sender.tidy();
  expect(contentOf(file)).not.toMatch(/424242|code@example\.com|sign_in/);
  expect(modeOf(join(outboxDir, file ?? ''))).toBe('600');
  expect(await exists(id)).toBe(false);
  // Whoever sweeps the folder finds no mail to it, and nothing to do.
  await blankLeftFiles({ database: test.database, outboxDir });
  expect(modeOf(join(outboxDir, file ?? ''))).toBe('600');
});

it('a code that could not be sent in time is never sent, emptied and forgotten', async () => {
  const id = await queueCode(test, 'late@example.com', '313131');
  test.clock.advance(600_000);
  await sender.pass();
  expect(await mailRow(test, id)).toMatchObject({ status: 'expired', facts: '', file: null });
  await sender.tidy();
  expect(await exists(id)).toBe(false);
  expect(readdirSync(outboxDir).join()).not.toContain(id);
});

it('a mail for nobody never leaves and is gone with the time of its code', async () => {
  const id = await queueCode(test, 'nobody@example.com', '515151', false);
  await sender.pass();
  await sender.tidy();
  expect(await mailRow(test, id)).toMatchObject({ status: 'void' });
  test.clock.advance(600_000);
  await sender.tidy();
  expect(await exists(id)).toBe(false);
  expect(readdirSync(outboxDir).join()).not.toContain(id);
});

it('what private mails say is on no timeline', async () => {
  const before = await test.database.read.selectFrom('events').select('id').execute();
  const id = await queueCode(test, 'quiet@example.com', '616161');
  await sender.pass();
  expect(await eventsOf(test, id)).toEqual([]);
  expect(await test.database.read.selectFrom('events').select('id').execute()).toEqual(before);
});

it('private files that an earlier run left are blanked; others stay', async () => {
  const good = await queueCode(test, 'good@example.com', '717171');
  const other = await queueNumbered(test, 'stays@example.com', 9);
  await sender.pass();
  const left = join(outboxDir, '20250101T000000000Z-invitation-mail_OfAnotherRun00.eml');
  writeFileSync(left, 'Subject: a secret');
  writeFileSync(`${left}.unfinished`, 'Subject: a sec');
  await blankLeftFiles({ database: test.database, outboxDir });
  expect(readFileSync(left, 'utf8')).not.toContain('a secret');
  expect(readdirSync(outboxDir).join()).not.toContain('unfinished');
  expect(contentOf((await mailRow(test, good)).file)).toContain('717171');
  expect(contentOf((await mailRow(test, other)).file)).toContain('"endedAt":9');
  const nowhere = { database: test.database, outboxDir: join(outboxDir, 'nowhere') };
  await expect(blankLeftFiles(nowhere)).resolves.toBeUndefined();
});

it('a folder that cannot be written keeps mails waiting', async () => {
  const notAFolder = join(folder.path, 'a-file');
  writeFileSync(notAFolder, '');
  const id = await queueNumbered(test, 'waits@example.com', 1);
  await makeSender(test, createFileTransport(notAFolder)).pass();
  expect(await mailRow(test, id)).toMatchObject({
    status: 'waiting',
    problem: 'outbox_not_writable',
  });
  test.clock.advance(60_000);
  await sender.pass();
  expect(await mailRow(test, id)).toMatchObject({ status: 'sent', problem: null });
});

it('a mail is forgotten 400 days after it has ended', async () => {
  const id = await queueNumbered(test, 'old@example.com', 1);
  await sender.pass();
  test.clock.advance(400 * dayMs);
  await sender.tidy();
  expect(await exists(id)).toBe(true);
  test.clock.advance(1);
  await sender.tidy();
  expect(await exists(id)).toBe(false);
});

it('after thirty days the HTML of a mail is dropped, its text stays', async () => {
  const id = await queueNumbered(test, 'html@example.com', 8);
  await sender.pass();
  await test.database.transaction((tx) =>
    tx.updateTable('mails').set({ body_html: '<p>x</p>' }).where('id', '=', id).execute(),
  );
  test.clock.advance(30 * dayMs);
  await sender.tidy();
  expect((await mailRow(test, id)).body_html).toBe('<p>x</p>');
  test.clock.advance(1);
  await sender.tidy();
  const { body_html, body_text } = await mailRow(test, id);
  expect(body_html).toBeNull();
  expect(body_text).toBeTruthy();
});
