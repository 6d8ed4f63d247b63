import { takeTurnOfCompany } from '../companies/company.repository.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProductMailKind } from '../outbox/mail-kinds.ts';
import { queueMail } from '../outbox/queue-mail.ts';
import { findMailTextProblem } from './check-mail-text.ts';
import type { MailText } from './mail-text.ts';
import { listTestMailTimes } from './sent-mail.repository.ts';

const hourMs = 3_600_000;
const mostInAnHour = 10;

export type SendTestMailOutcome =
  | { kind: 'queued' }
  | { kind: 'too_many'; retryAfterSeconds: number }
  | ({ kind: 'invalid' } & Problem);

/** Queues a mail with made-up values to the person who edits its words: ten an hour at most. */
export async function sendTestMail(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  person: { readonly id: string; readonly email: string },
  kind: ProductMailKind,
  text: MailText,
): Promise<SendTestMailOutcome> {
  const problem = findMailTextProblem(kind, text);
  if (problem) return { kind: 'invalid', ...problem };
  const now = clock.now();
  return database.transaction(async (tx) => {
    // What is counted must not grow between the count and the mail.
    await takeTurnOfCompany(tx, companyId);
    const [oldest, ...more] = (
      await listTestMailTimes(tx, companyId, person.id, now - hourMs)
    ).slice(-mostInAnHour);
    if (oldest !== undefined && more.length + 1 === mostInAnHour) {
      const retryAfterSeconds = Math.ceil((oldest + hourMs - now) / 1000);
      return { kind: 'too_many', retryAfterSeconds };
    }
    await queueMail(tx, now, {
      companyId,
      kind: 'test',
      to: person.email,
      subjectId: person.id,
      facts: { of: kind, subject: text.subject, body: text.body },
    });
    return { kind: 'queued' };
  });
}
