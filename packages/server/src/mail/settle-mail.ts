import type { Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import { systemActor } from '../events/event.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { isPrivateMail } from '../outbox/mail-kinds.ts';
import { endMail } from './mail.repository.ts';

/** How a mail ends. `void` and `expired` say why where they know. */
export type MailEnd =
  | { readonly status: 'sent'; readonly file: string | null }
  | { readonly status: 'refused'; readonly problem: string }
  | { readonly status: 'void'; readonly problem: string }
  | { readonly status: 'expired' };

/**
 * Notes how a mail ended, once, with its event on the timeline of the membership that it is about.
 * What only its addressee may read is emptied, and leaves no event: such a mail is nobody else's business.
 */
export async function settleMail(
  tx: Transaction,
  mail: MailTable,
  end: MailEnd,
  now: number,
): Promise<boolean> {
  const isPrivate = isPrivateMail(mail.kind);
  const ended = await endMail(tx, mail, {
    ...(end.status === 'sent' && { problem: null }),
    ...(isPrivate && { facts: '' }),
    ...end,
    settled_at: now,
  });
  if (!ended || isPrivate || end.status === 'void') return ended;
  if (mail.company_id === null || !mail.subject_id?.startsWith('mem_')) return ended;
  await insertEvents(tx, [
    {
      companyId: mail.company_id,
      type: `mail.${end.status}`,
      subjectId: mail.subject_id,
      actor: systemActor,
      data: { kind: mail.kind, ...(end.status === 'refused' && { problem: end.problem }) },
      createdAt: now,
    },
  ]);
  return ended;
}
