import { expect, test } from 'vitest';
import { productMailKinds, reminderKinds } from '../outbox/mail-kinds.ts';
import { type ComposedMail, composeMail } from './compose-mail.ts';
import { exampleValues } from './example-values.ts';
import type { MailValues } from './fill-text.ts';
import { type MailText, namesIn } from './mail-text.ts';
import { placeholdersOf, type WordedKind } from './placeholders.ts';
import { dataErasedTexts, emailChangeTexts, privateMailTexts } from './private-mail-texts.ts';
import { productMailTexts } from './product-mail-texts.ts';

const publicUrl = 'https://keys.example.com';
const unsubscribeLink = `${publicUrl}/hub/unsubscribe#token=example`;
const values: MailValues = {
  ...exampleValues({ title: 'Acme', support_email: 'help@example.com' }, publicUrl),
  site: 'keys.example.com',
  code: '482913',
  invited_by: 'ada@example.com',
  role: 'support',
  role_words: 'Helps buyers.',
  expires_at: '3 May 2026, 14:05 UTC',
  invitation_link: `${publicUrl}/invitation#token=${'a'.repeat(80)}`,
  signed_in_at: '3 May 2026, 14:05 UTC',
  browser: 'Firefox on Linux',
  address: '203.0.113.9',
  account_link: `${publicUrl}/account`,
};

const all: readonly [string, WordedKind, MailText][] = [
  ...productMailKinds.map((kind) => [kind, kind, productMailTexts[kind]] as const),
  ...Object.entries(privateMailTexts).map(
    ([kind, text]) => [kind, kind as WordedKind, text] as const,
  ),
  ...Object.entries(emailChangeTexts).map(
    ([half, text]) => [`email_change_code to ${half}`, 'email_change_code', text] as const,
  ),
  ...Object.entries(dataErasedTexts).map(
    ([where, text]) => [`data_erased ${where}`, 'data_erased', text] as const,
  ),
].map(([name, kind, text]) => [name, kind, text]);

const compose = (kind: WordedKind, text: MailText, more: MailValues = {}): Promise<ComposedMail> =>
  composeMail(kind, text, {
    ...values,
    unsubscribe_link: reminderKinds.has(kind as 'expiring') ? unsubscribeLink : null,
    ...more,
  });

/** A line that has no place to break it. */
const isOneWord = (line: string) => !/\s/.test(line);

test.each(all)(
  '%s: says what its values are, in plain text and in HTML',
  async (_name, kind, text) => {
    const mail = await compose(kind, text);
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|\}\}|undefined|null|\[object/);
    }
    for (const name of namesIn(text.body)) {
      const value = values[name] ?? '';
      expect(mail.text, name).toContain(name === 'ended_at' ? '3 May' : value.slice(0, 5));
      expect(mail.html, name).toContain(value);
    }
    expect(mail.subject).not.toContain(values.license_key);
    expect(mail.subject).not.toContain(values.code);
    expect(mail.text).toContain('You get this mail because');
  },
);

test.each(all)('%s: plain lines have at most 72 characters of ASCII', async (_name, kind, text) => {
  const { text: plain } = await compose(kind, text, { product_name: 'Star Miner '.repeat(12) });
  const wide = plain.split('\n').filter((line) => line.length > 72);
  expect(wide.filter((line) => !isOneWord(line))).toEqual([]);
  expect(plain).toMatch(/^[\n\x20-\x7e]*\n$/);
  expect(plain).not.toMatch(/\n\n\n|[ \t]\n/);
});

test.each(all)(
  '%s: one column, light and dark, nothing from elsewhere',
  async (_name, kind, text) => {
    const { html } = await compose(kind, text);
    expect(html).toMatch(/^<!DOCTYPE html/);
    expect(html).toContain('max-width:600px');
    expect(html).toContain('<meta name="color-scheme" content="light dark"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<(script|img|link|iframe|form|object)\b|@import|url\(|src=/i);
    const addresses = Array.from(html.matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
    expect(addresses.filter((href) => !href.startsWith(`${publicUrl}/`))).toEqual([]);
  },
);

test.each(all)('%s: a value is text, whatever it says', async (_name, kind, text) => {
  const names = [...placeholdersOf(kind).map(({ name }) => name), 'unsubscribe_link'];
  const evil = (name: string) => `<script>alert("${name}")</script>{{license_key}}`;
  const mail = await compose(
    kind,
    {
      ...text,
      body: `${text.body}\n\n${placeholdersOf(kind)
        .map(({ name }) => `{{${name}}}`)
        .join(' ')}`,
    },
    Object.fromEntries(names.map((name) => [name, evil(name)])),
  );
  expect(mail.html).not.toMatch(/<script/i);
  for (const { name } of placeholdersOf(kind)) {
    expect(mail.html, name).toContain(`&lt;script&gt;alert(&quot;${name}&quot;)`);
    expect(mail.text.replaceAll('\n', ' '), name).toContain(`alert("${name}")`);
  }
  expect(mail.text).toContain('{{license_key}}');
  if (kind !== 'key_delivered') expect(mail.text).not.toContain(values.license_key);
});

test('a key, a code and the address of a button stand alone on their line', async () => {
  const lines = async (kind: WordedKind, text: MailText) =>
    (await compose(kind, text)).text.split('\n');
  expect(await lines('key_delivered', productMailTexts.key_delivered)).toContain(
    values.license_key,
  );
  expect(await lines('sign_in_code', privateMailTexts.sign_in_code)).toContain('482913');
  expect(await lines('invitation', privateMailTexts.invitation)).toContain(values.invitation_link);
  expect(await lines('expiring', productMailTexts.expiring)).toContain(unsubscribeLink);
});

test('what there is none of takes its paragraph along, but not what the mail is for', async () => {
  const delivered = productMailTexts.key_delivered;
  const without = await compose('key_delivered', delivered, {
    where_to_download: null,
    support_email: null,
  });
  expect(without.text).not.toMatch(/download/i);
  expect(without.html).not.toMatch(/download/i);
  expect(without.text).not.toContain('Questions?');
  const body = 'Key: {{license_key}}, help: {{support_email}}';
  const mixed = await compose('key_delivered', { subject: 'Key', body }, { support_email: null });
  expect(mixed.text).toContain(`Key: ${values.license_key}, help:`);
});

test('values stay on their line, and turn no text around', async () => {
  const name = 'Star\r\nBcc: x@example.com\u2028Miner\u202e\u2066';
  const { subject, text } = await compose('expired', productMailTexts.expired, {
    product_name: name,
  });
  expect(subject).toBe('Your license for Star Bcc: x@example.com Miner has ended');
  expect(text).not.toMatch(/[\r\u2028\u202e\u2066]|\nBcc/);
});

test('a license key with spaces is not broken by the end of a line', async () => {
  const key = 'AAAA BBBB CCCC DDDD';
  const body = `${'word '.repeat(12)}{{license_key}} ${'word '.repeat(20)}`;
  const { text } = await compose('key_delivered', { subject: 'Key', body }, { license_key: key });
  expect(text).toContain(key);
});

test('reminders alone say how to get no more of them', async () => {
  for (const kind of productMailKinds) {
    const { text, html } = await compose(kind, productMailTexts[kind]);
    expect([kind, text.includes(unsubscribeLink)]).toEqual([kind, reminderKinds.has(kind)]);
    expect([kind, html.includes(unsubscribeLink)]).toEqual([kind, reminderKinds.has(kind)]);
  }
});
