import { createSealer } from '../../packages/server/src/lib/sealer.ts';
import { createLogger } from '../../packages/server/src/log.ts';
import {
  createMailSender,
  type MailSender,
  type SenderLog,
} from '../../packages/server/src/mail/mail-sender.ts';
import { renderMail } from '../../packages/server/src/mail/render-mail.ts';
import type { RenderMail } from '../../packages/server/src/mail/rendered-mail.ts';
import type { MailTransport } from '../../packages/server/src/mail/transport.ts';
import type { MailTable } from '../../packages/server/src/outbox/mail.table.ts';
import { mailSealing } from '../../packages/server/src/outbox/mail-sealing.ts';
import { queueMail, queuePrivateMail } from '../../packages/server/src/outbox/queue-mail.ts';
import { type TestApp, testSecret } from './app.ts';

export const testSealer = createSealer(testSecret, mailSealing);

/** Words that say which mail it is: its facts, and `Again` once something has changed. */
export const plainWords: RenderMail = async (_services, row) => {
  const facts = row.blank_at === null ? row.facts : (testSealer.open(row.facts) ?? '{}');
  if (JSON.parse(facts).isMeant === 0) return { kind: 'void', reason: 'not_meant' };
  return {
    kind: 'rendered',
    mail: {
      from: { name: 'Acme', address: 'mail@acme.example' },
      to: row.recipient,
      subject: `A mail of ${row.kind}`,
      text: `What it says: ${facts}\n`,
      html: `<p>${row.kind}</p>`,
      headers: {},
    },
  };
};

/** A sender of the test's database, with a clock that tests turn. */
export function makeSender(
  test: TestApp,
  transport: MailTransport,
  {
    renderMail = plainWords,
    outboxDir = '/nowhere',
    log = createLogger('silent', false),
    mailsByCompanyPerDay,
  }: {
    renderMail?: RenderMail;
    outboxDir?: string;
    log?: SenderLog;
    mailsByCompanyPerDay?: number;
  } = {},
): MailSender {
  const { database, clock, config } = test;
  return createMailSender(
    {
      database,
      clock,
      publicUrl: config.publicUrl,
      mailFrom: 'Acme <mail@acme.example>',
      mailsByCompanyPerDay,
      mailSealer: testSealer,
      secret: testSecret,
      renderMail,
      transport,
      outboxDir,
    },
    log,
  );
}

/** Queues a mail about a membership, a number in its facts; gives its id. */
export async function queueNumbered(
  test: TestApp,
  to: string,
  number: number,
  {
    subjectId = null,
    dedupeKey,
    companyId = test.companyId,
  }: { subjectId?: string | null; dedupeKey?: string; companyId?: string } = {},
): Promise<string> {
  const id = await test.database.transaction((tx) =>
    queueMail(tx, test.clock.now(), {
      companyId,
      kind: 'expired',
      to,
      subjectId,
      facts: { endedAt: number },
      ...(dedupeKey !== undefined && { dedupeKey }),
    }),
  );
  return id ?? 'there was one';
}

/** Queues a code that is good for ten minutes; gives the mail's id. */
export async function queueCode(test: TestApp, to: string, code: string, isMeant = true) {
  const now = test.clock.now();
  const id = await test.database.transaction((tx) =>
    queuePrivateMail(tx, testSealer, now, {
      companyId: null,
      kind: 'sign_in_code',
      to,
      subjectId: null,
      facts: { code },
      expiresAt: now + 600_000,
      isMeant,
    }),
  );
  if (id === undefined) throw new Error('not queued');
  return id;
}

export async function mailRow(test: TestApp, id: string): Promise<MailTable> {
  return test.database.read
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Hands over all that waits, written in the program's own words; gives whom it was handed over for. */
export async function sendAll(test: TestApp): Promise<string[]> {
  const recipients: string[] = [];
  const sender = makeSender(
    test,
    {
      handOver: async (message) => {
        recipients.push(message.to);
        return { kind: 'sent', file: null };
      },
      close: () => undefined,
    },
    { renderMail },
  );
  await sender.pass();
  return recipients;
}
