import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, testSecret } from '../../../../test/support/app.ts';
import { queueAbout, renderedMail, renderQueued } from '../../../../test/support/render-mails.ts';
import { queueCode, testSealer } from '../../../../test/support/sending.ts';
import { issue, makeRenewalPlan } from '../../../../test/support/shop.ts';
import { makeProduct } from '../cli/product.ts';
import { cliActor } from '../events/event.ts';
import { sha256 } from '../lib/hash.ts';
import { createSealer } from '../lib/sealer.ts';
import { createTokenSigner } from '../lib/signed-token.ts';
import { mailSealing } from '../outbox/mail-sealing.ts';
import { type PrivateMail, queuePrivateMail } from '../outbox/queue-mail.ts';
import { makeUnsubscribeToken } from './link-tokens.ts';
import { renderMail } from './render-mail.ts';
import { setUnsubscribed } from './unsubscribe.ts';

const dayMs = 86_400_000;

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

/** Where lines end does not matter. */
const flat = (text: string) => text.replaceAll('\n', ' ');

const hub = () => `${test.config.publicUrl}/hub`;

async function setSupportEmail(address: string | null) {
  await test.database.transaction((tx) =>
    tx
      .updateTable('companies')
      .set({ support_email: address })
      .where('id', '=', test.companyId)
      .execute(),
  );
}

async function renderPrivate(mail: PrivateMail) {
  const id = await test.database.transaction((tx) =>
    queuePrivateMail(tx, testSealer, test.clock.now(), mail),
  );
  return renderedMail(test, id ?? '');
}

it('the key comes with its product and its seller, without Software by itself', async () => {
  const { id, key } = await issue(test);
  const mail = await renderedMail(test, await queueAbout(test, id, 'key_delivered', {}));
  expect(mail).toMatchObject({
    from: { name: 'Test', address: 'mail@keys.example' },
    to: 'buyer@example.com',
    subject: 'Your license key for Star Miner',
    headers: {},
  });
  expect(mail).not.toHaveProperty('replyTo');
  expect(mail.text.split('\n')).toContain(key);
  expect(mail.text).toContain('Star Miner by Test');
  expect(flat(mail.text)).toContain('another machine? Ask Test to reset your key.');
  // The page of such a purchase shows no key, and no way to reset it.
  expect(`${mail.text}${mail.html}`).not.toMatch(/download|Reset Key|\/hub\/purchases/i);
});

it('a product with Software has its download in the mail; answers go to the seller', async () => {
  const { id: productId } = await makeProduct(test, test.companyId, cliActor, {
    name: 'Painter',
    downloadUrl: 'https://files.example.com/secret-place',
  });
  const { id } = await issue(test, { product_id: productId });
  await setSupportEmail('help@example.com');
  const mail = await renderedMail(test, await queueAbout(test, id, 'key_delivered', {}));
  await setSupportEmail(null);
  expect(mail.text).toContain(`Open your purchase:\n${hub()}/purchases/${id}\n`);
  expect(mail.text.split(`${hub()}/purchases/`)).toHaveLength(2);
  expect(flat(mail.text)).toContain('The download is on the page of your purchase.');
  expect(flat(mail.text)).toContain('Press Reset Key on the page of your purchase');
  expect(mail.text).toContain('Write to help@example.com.');
  expect(mail.replyTo).toBe('help@example.com');
  // The seller's own link is not told: it is reached by a redirect after a check.
  expect(mail.text).not.toContain('files.example.com');
});

it('a refusal leads to Reset Key where that is, and to the seller where it is not', async () => {
  const { id: productId } = await makeProduct(test, test.companyId, cliActor, {
    name: 'Painter',
    downloadUrl: 'https://files.example.com/painter',
  });
  const at = test.clock.now();
  const refusalOf = async (id: string) =>
    flat((await renderedMail(test, await queueAbout(test, id, 'key_refused', { at }))).text);
  const own = await issue(test, { product_id: productId });
  expect(await refusalOf(own.id)).toContain('press Reset Key on the page of your purchase');
  expect(await refusalOf(own.id)).toContain(`${hub()}/purchases/${own.id}`);
  const { id } = await issue(test);
  await setSupportEmail('help@example.com');
  const without = await refusalOf(id);
  await setSupportEmail(null);
  expect(without).toContain('ask Test (help@example.com) to reset your key');
  expect(without).not.toMatch(/Reset Key|\/hub\/purchases/);
});

it('what has ended says that its key works again only where that is possible', async () => {
  const endedAt = test.clock.now();
  const { id } = await issue(test, { expires_at: endedAt / 1000 + 1 });
  const text = async () =>
    flat((await renderedMail(test, await queueAbout(test, id, 'expired', { endedAt }))).text);
  expect(await text()).toContain('Nothing is lost');
  await test.call('POST', `/memberships/${id}/terminate`, {});
  expect(await text()).not.toContain('Nothing is lost');
  expect(await text()).toContain('The page of your purchase shows how things stand.');
});

it('the mail of a reset says who did it, and has a link by which its buyer can say otherwise', async () => {
  const { id } = await issue(test);
  const at = test.clock.now();
  const signer = createTokenSigner<readonly string[]>(testSecret, 'not you');
  for (const [by, words] of [
    ['buyer', 'You reset your license key for Star Miner on 3 May 2026, 12:00 UTC'],
    ['seller', 'Test reset your license key'],
    ['app', 'The app reset your license key'],
  ] as const) {
    const { text } = await renderedMail(
      test,
      await queueAbout(test, id, 'license_reset', { by, at }),
    );
    expect(flat(text)).toContain(words);
    const token = /\/hub\/not-you#token=(\S+)/.exec(text)?.[1] ?? '';
    expect(signer.read(token, at + 7 * dayMs - 1)).toEqual({
      kind: 'valid',
      value: [id, sha256('buyer@example.com')],
    });
    expect(signer.read(token, at + 7 * dayMs)).toEqual({ kind: 'expired' });
  }
});

it('a mail is written the same way each time', async () => {
  const { id } = await issue(test);
  const mail = await queueAbout(test, id, 'license_reset', { by: 'buyer', at: test.clock.now() });
  expect(await renderQueued(test, mail)).toEqual(await renderQueued(test, mail));
});

it('reminders carry what mail programs unsubscribe by; nothing else does', async () => {
  const endsAt = test.clock.now() + 7 * dayMs;
  const { id } = await issue(test, { expires_at: endsAt / 1000 });
  const reminder = await renderedMail(test, await queueAbout(test, id, 'expiring', { endsAt }));
  const token = makeUnsubscribeToken(testSecret, [test.companyId, 'buyer@example.com']);
  expect(reminder.headers).toEqual({
    'List-Unsubscribe': `<${test.config.publicUrl}/api/hub/unsubscribe?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(reminder.text).toContain(`${hub()}/unsubscribe#token=${token}`);
  expect(reminder.text).toContain('10 May 2026, 12:00 UTC');
  const at = test.clock.now();
  for (const mail of [
    await queueAbout(test, id, 'key_refused', { at }),
    await queueAbout(test, id, 'payment_failed', { accessUntil: at }),
    await queueAbout(test, id, 'expired', { endedAt: at }),
  ]) {
    const { headers, text } = await renderedMail(test, mail);
    expect(headers).toEqual({});
    expect(text).not.toContain('unsubscribe');
  }
});

it('who wants no reminders of a company gets none of it, and every other mail', async () => {
  const email = 'Quiet@Example.com';
  const endsAt = test.clock.now() + 7 * dayMs;
  const { id } = await issue(test, { email, expires_at: endsAt / 1000 });
  const reminder = await queueAbout(test, id, 'expiring', { endsAt }, { to: email });
  const refusal = await queueAbout(test, id, 'key_refused', { at: endsAt }, { to: email });
  await setUnsubscribed(test, [test.companyId, 'quiet@example.com'], true);
  expect(await renderQueued(test, reminder)).toEqual({ kind: 'void', reason: 'opted_out' });
  expect((await renderQueued(test, refusal)).kind).toBe('rendered');
  await setUnsubscribed(test, [test.companyId, 'quiet@example.com'], false);
  expect((await renderQueued(test, reminder)).kind).toBe('rendered');
});

it('a key is told to nobody but whom it belongs to when the mail leaves', async () => {
  const { id } = await issue(test);
  const gone = { kind: 'void', reason: 'subject_gone' };
  const mail = await queueAbout(test, id, 'key_delivered', {});
  await test.database.transaction((tx) =>
    tx
      .updateTable('memberships')
      .set({ email: 'other@example.com', email_normal: 'other@example.com' })
      .where('id', '=', id)
      .execute(),
  );
  expect(await renderQueued(test, mail)).toEqual(gone);
  expect(await renderQueued(test, await queueAbout(test, null, 'key_delivered', {}))).toEqual(gone);
  const unknown = await queueAbout(test, 'mem_00000000000000', 'key_delivered', {});
  expect(await renderQueued(test, unknown)).toEqual(gone);
});

it('a reminder of an end that has moved since is not sent', async () => {
  const planId = await makeRenewalPlan(test, test.productId);
  const { id } = await issue(test, { plan_id: planId });
  const { renewal_period_end: end } = await test.database.read
    .selectFrom('memberships')
    .select('renewal_period_end')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const endsAt = end ?? 0;
  const mail = await queueAbout(test, id, 'expiring', { endsAt });
  const trial = await queueAbout(test, id, 'trial_ending', { endsAt });
  expect((await renderQueued(test, mail)).kind).toBe('void');
  await test.call('POST', `/memberships/${id}/cancel`, {});
  expect((await renderQueued(test, mail)).kind).toBe('rendered');
  await test.call('POST', `/memberships/${id}/terminate`, {});
  expect((await renderQueued(test, mail)).kind).toBe('void');
  expect((await renderQueued(test, trial)).kind).toBe('void');
});

it('a company’s title stays on its line in the name of the sender', async () => {
  const { id } = await issue(test);
  const mail = await queueAbout(test, id, 'expired', { endedAt: 0 });
  const rename = (title: string) =>
    test.database.transaction((tx) =>
      tx.updateTable('companies').set({ title }).where('id', '=', test.companyId).execute(),
    );
  await rename('Évil "Bank" <ceo@bank.example>\r\nBcc: x@example.com\u202e');
  const { from } = await renderedMail(test, mail);
  await rename('Test');
  expect(from).toEqual({
    name: 'Évil Bank ceo@bank.example Bcc: x@example.com',
    address: 'mail@keys.example',
  });
});

it('mails of the server itself come from it, with what they hold and where it is entered', async () => {
  const expiresAt = test.clock.now() + dayMs;
  const code = await renderedMail(test, await queueCode(test, 'new@example.com', '482913'));
  expect(code.from).toEqual({ name: 'Latchkey', address: 'mail@keys.example' });
  expect(code.text.split('\n')).toContain('482913');
  expect(code.subject).toBe('Your sign-in code');
  const to = { to: 'new@example.com', subjectId: null, companyId: null, expiresAt };
  const subjects = new Set<string>();
  for (const half of ['present', 'new'] as const) {
    const facts = { code: '112233', to: half };
    const mail = await renderPrivate({ ...to, kind: 'email_change_code', facts });
    expect(mail.text.split('\n')).toContain('112233');
    subjects.add(mail.subject);
  }
  expect(subjects.size).toBe(2);
  const invitation = await renderPrivate({
    ...to,
    companyId: test.companyId,
    kind: 'invitation',
    facts: { token: 'the-token', role: 'read_only', expiresAt, invitedBy: 'ada@example.com' },
  });
  expect(invitation.text.split('\n')).toContain(
    `${test.config.publicUrl}/invitation#token=the-token`,
  );
  expect(invitation.text).toMatch(/ada@example\.com invites you to the team of Test/);
  expect(invitation.text).toContain('Your role: read only. Looks at everything');
  const signIn = await renderPrivate({
    ...to,
    kind: 'new_sign_in',
    facts: { at: test.clock.now(), address: '203.0.113.9', browser: 'Firefox on Linux' },
  });
  expect(signIn.text).toContain('Browser: Firefox on Linux\nNetwork address: 203.0.113.9');
  expect(signIn.text.split('\n')).toContain(`${test.config.publicUrl}/account`);
  for (const everywhere of [false, true]) {
    const facts = { seller: 'Acme Games', everywhere };
    const { subject, text: lines } = await renderPrivate({ ...to, kind: 'data_erased', facts });
    const text = lines.replaceAll('\n', ' ');
    expect(subject).toBe('Acme Games has deleted your data');
    expect(text).toContain('Acme Games has deleted what it held on you');
    expect(text.includes('your sign-in there has ended')).toBe(everywhere);
    expect(text.includes('Purchases from other sellers stay')).toBe(!everywhere);
  }
});

it('what cannot be opened, or says nothing, is not sent', async () => {
  const code = await queueCode(test, 'new@example.com', '482913');
  const { read } = test.database;
  const row = await read
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', code)
    .executeTakeFirstOrThrow();
  const services = {
    read,
    publicUrl: test.config.publicUrl,
    mailFrom: 'mail@keys.example',
    mailSealer: createSealer('another secret of 32 letters, or more', mailSealing),
    secret: testSecret,
  };
  const unreadable = { kind: 'void', reason: 'unreadable' };
  expect(await renderMail(services, row)).toEqual(unreadable);
  const mailSealer = testSealer;
  expect(await renderMail({ ...services, mailSealer }, { ...row, facts: '' })).toEqual(unreadable);
  expect(await renderMail(services, { ...row, kind: 'expired', facts: '' })).toEqual(unreadable);
});
