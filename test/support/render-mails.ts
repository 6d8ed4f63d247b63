import { renderMail } from '../../packages/server/src/mail/render-mail.ts';
import type { RenderedMail, RenderOutcome } from '../../packages/server/src/mail/rendered-mail.ts';
import type { MailFacts, ProductMailKind } from '../../packages/server/src/outbox/mail-kinds.ts';
import { queueMail } from '../../packages/server/src/outbox/queue-mail.ts';
import { type TestApp, testSecret } from './app.ts';
import { mailRow, testSealer } from './sending.ts';

/** Queues a mail of a product kind about a membership; gives its id. */
export async function queueAbout<Kind extends ProductMailKind>(
  test: TestApp,
  subjectId: string | null,
  kind: Kind,
  facts: MailFacts[Kind],
  { to = 'buyer@example.com', companyId = test.companyId } = {},
): Promise<string> {
  const mail = { companyId, kind, to, subjectId, facts } as Parameters<typeof queueMail>[2];
  const id = await test.database.transaction((tx) => queueMail(tx, test.clock.now(), mail));
  if (id === undefined) throw new Error('not queued');
  return id;
}

/** Writes a queued mail as the sender does. */
export async function renderQueued(
  test: TestApp,
  id: string,
  mailFrom = 'Latchkey <mail@keys.example>',
): Promise<RenderOutcome> {
  const { database, config } = test;
  const services = {
    read: database.read,
    publicUrl: config.publicUrl,
    mailFrom,
    mailSealer: testSealer,
    secret: testSecret,
  };
  return renderMail(services, await mailRow(test, id));
}

/** The same; a mail that is not to leave fails the test. */
export async function renderedMail(test: TestApp, id: string): Promise<RenderedMail> {
  const outcome = await renderQueued(test, id);
  if (outcome.kind !== 'rendered') throw new Error(outcome.reason);
  return outcome.mail;
}
