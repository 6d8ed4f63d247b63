import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import { queueAbout, renderedMail } from '../../../../test/support/render-mails.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import { mailRow, makeSender } from '../../../../test/support/sending.ts';
import { issue } from '../../../../test/support/shop.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { putMailText } from './mail-text.repository.ts';
import { renderMail } from './render-mail.ts';
import type { Message } from './transport.ts';

const dayMs = 86_400_000;

let test: TestApp;
let seller: Seller;
let membershipId: string;
let endsAt: number;
let sent: Message[];
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'owner');
  endsAt = test.clock.now() + 7 * dayMs;
  membershipId = (await issue(test, { send_email: false, expires_at: endsAt / 1000 })).id;
});
beforeEach(() => {
  sent = [];
});
afterAll(() => test.close());

/** A sender whose other side puts off the first try of each mail. */
function makeSlowSender() {
  const handOver = async (message: Message) => {
    sent.push(message);
    return sent.length === 1
      ? ({ kind: 'put_off', problem: '451 4.7.1' } as const)
      : ({ kind: 'sent', file: null } as const);
  };
  return makeSender(test, { handOver, close: () => undefined }, { renderMail });
}

const queue = {
  license_reset: () =>
    queueAbout(test, membershipId, 'license_reset', { by: 'buyer', at: test.clock.now() }),
  expiring: () => queueAbout(test, membershipId, 'expiring', { endsAt }),
} as const;

it.each([
  ['license_reset', 'not-you'],
  ['expiring', 'unsubscribe'],
] as const)(
  'what is kept of %s has no token; each try sends the same bytes with it',
  async (kind, page) => {
    const id = await queue[kind]();
    const [link = ''] = new RegExp(`\\S+/hub/${page}#token=\\S+`).exec(
      (await renderedMail(test, id)).text,
    ) ?? [''];
    const token = link.slice(link.indexOf('=') + 1);
    expect(token.length).toBeGreaterThan(60);
    const sender = makeSlowSender();
    await sender.pass();
    await test.database.transaction((tx) =>
      putMailText(tx, test.companyId, kind, { subject: 'Other', body: 'Other' }, test.clock.now()),
    );
    test.clock.advance(60_000);
    await sender.pass();
    const [first, second] = sent;
    expect(first?.text).toContain(`${link}\n`);
    expect(second?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);

    const row = await mailRow(test, id);
    expect(row).toMatchObject({ status: 'sent', attempts: 2 });
    expect(JSON.stringify(row)).not.toContain(token);
    const { body } = await seller.call('GET', `/mails/${id}`);
    for (const words of [body.text, body.html]) {
      expect(words).toContain(`/hub/${page}#token=hidden`);
      expect(words).not.toContain(token);
    }
  },
);

it('words that were kept with their token are shown without it', async () => {
  const id = await queue.expiring();
  const words = { body_text: 'At\nhttps://a.example/hub/not-you#token=aB-_.cD\n', subject: 'S' };
  const html = '<a href="https://a.example/hub/unsubscribe#token=aB-_">Stop</a>';
  await test.database.transaction((tx) =>
    tx
      .updateTable('mails')
      .set({ ...words, body_html: html, status: 'sent' })
      .where('id', '=', id)
      .execute(),
  );
  const { body } = await seller.call('GET', `/mails/${id}`);
  expect(body.text).toBe('At\nhttps://a.example/hub/not-you#token=hidden\n');
  expect(body.html).toBe('<a href="https://a.example/hub/unsubscribe#token=hidden">Stop</a>');
});

it.each(['license_reset', 'expiring'] as const)(
  'a test mail of %s has no token that does something',
  async (of) => {
    const id = await test.database.transaction((tx) =>
      queueMail(tx, test.clock.now(), {
        companyId: test.companyId,
        kind: 'test',
        to: seller.email,
        subjectId: seller.userId,
        facts: { of, subject: 'S', body: 'Hello\n\n{{not_you_link}}' },
      }),
    );
    const { text, html } = await renderedMail(test, id ?? '');
    const tokens = [...`${text}${html}`.matchAll(/token=([^\s"<]+)/g)].map(([, token]) => token);
    expect(tokens.length).toBeGreaterThan(0);
    expect(new Set(tokens)).toEqual(new Set(['example']));
  },
);
