import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import type { ProductMailKind } from '../outbox/mail-kinds.ts';
import { findMailTextProblem } from './check-mail-text.ts';
import { deleteMailText, putMailText } from './mail-text.repository.ts';
import type { MailText } from './mail-text.ts';
import { productMailTexts } from './product-mail-texts.ts';

interface Services {
  readonly database: Database;
  readonly clock: Clock;
}

export type UpdateMailTextOutcome = { kind: 'updated' } | ({ kind: 'invalid' } & Problem);

/** Gives a company's mails of a kind its own words. Those of the default are no words of its own. */
export async function updateMailText(
  services: Services,
  companyId: string,
  actor: Actor,
  kind: ProductMailKind,
  text: MailText,
): Promise<UpdateMailTextOutcome> {
  const problem = findMailTextProblem(kind, text);
  if (problem) return { kind: 'invalid', ...problem };
  const original = productMailTexts[kind];
  if (text.subject === original.subject && text.body === original.body) {
    await restoreMailText(services, companyId, actor, kind);
    return { kind: 'updated' };
  }
  const now = services.clock.now();
  await services.database.transaction(async (tx) => {
    await putMailText(tx, companyId, kind, text, now);
    await insertEvents(tx, [eventOf('mail_text.updated', companyId, actor, kind, now)]);
  });
  return { kind: 'updated' };
}

/** Goes back to the default words; where it had none of its own, nothing changes. */
export async function restoreMailText(
  { database, clock }: Services,
  companyId: string,
  actor: Actor,
  kind: ProductMailKind,
): Promise<void> {
  const now = clock.now();
  await database.transaction(async (tx) => {
    if (!(await deleteMailText(tx, companyId, kind))) return;
    await insertEvents(tx, [eventOf('mail_text.restored', companyId, actor, kind, now)]);
  });
}

function eventOf(
  type: string,
  companyId: string,
  actor: Actor,
  kind: ProductMailKind,
  createdAt: number,
) {
  return { companyId, type, subjectId: companyId, actor, data: { kind }, createdAt };
}
