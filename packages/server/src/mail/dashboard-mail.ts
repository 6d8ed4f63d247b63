import type { CompanyTable } from '../companies/company.table.ts';
import type { Queries } from '../db/database.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import { type ProductMailKind, productMailKinds, reminderKinds } from '../outbox/mail-kinds.ts';
import { exampleValues } from './example-values.ts';
import { sendersOf, showSender } from './mail-from.ts';
import { listMailTexts } from './mail-text.repository.ts';
import type { MailText } from './mail-text.ts';
import { fitsSubject, isRequired, placeholdersOf } from './placeholders.ts';
import { productMailTexts } from './product-mail-texts.ts';
import type { ListedMail } from './sent-mail.repository.ts';

interface SettingsServices {
  readonly read: Queries;
  readonly publicUrl: string;
  readonly mailTransport: 'smtp' | 'files';
  readonly mailFrom: string;
}

/** What the page shows of a company's mail: how it leaves, and the words of every kind. */
export async function readMailSettings(
  { read, publicUrl, mailTransport, mailFrom }: SettingsServices,
  company: CompanyTable,
) {
  const own = await listMailTexts(read, company.id);
  const { from, replyTo = null } = sendersOf(company, mailFrom);
  return {
    transport: mailTransport,
    from: showSender(from),
    reply_to: replyTo,
    texts: productMailKinds.map((kind) => toMailText(company, publicUrl, kind, own.get(kind))),
  };
}

/** The words of one kind: the company's own, or the default. */
export function toMailText(
  company: CompanyTable,
  publicUrl: string,
  kind: ProductMailKind,
  own: MailText | undefined,
) {
  const original = productMailTexts[kind];
  const examples = exampleValues(company, publicUrl);
  return {
    kind,
    subject: (own ?? original).subject,
    body: (own ?? original).body,
    default_subject: original.subject,
    default_body: original.body,
    edited: own !== undefined,
    reminder: reminderKinds.has(kind),
    placeholders: placeholdersOf(kind).map((one) => ({
      name: one.name,
      example: examples[one.name] ?? null,
      meaning: one.meaning,
      required: isRequired(kind, one.name),
      in_subject: fitsSubject(one),
    })),
  };
}

/** A mail as lists show it. */
export function toMailRow(mail: ListedMail) {
  const { subject_id: about, status } = mail;
  return {
    id: mail.id,
    kind: mail.kind,
    to: mail.recipient,
    membership_id: about !== null && isId('mem', about) ? about : null,
    subject: mail.subject,
    status,
    problem: mail.problem,
    kept_as_file: mail.file !== null,
    attempts: mail.attempts,
    created_at: toUnixSeconds(mail.created_at),
    settled_at: toUnixSeconds(mail.settled_at),
    next_try_at: status === 'waiting' ? toUnixSeconds(mail.due_at) : null,
  };
}
