import { findCompany } from '../companies/company.repository.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import {
  isPrivateMail,
  type MailFacts,
  type PrivateMailKind,
  type ProductMailKind,
} from '../outbox/mail-kinds.ts';
import type { SealedFacts } from '../outbox/queue-mail.ts';
import { composeMail } from './compose-mail.ts';
import { composeExample } from './example-values.ts';
import { parseMailFrom, sendersOf } from './mail-from.ts';
import { privateMail } from './private-values.ts';
import { renderProductMail } from './render-product-mail.ts';
import type { RenderOutcome, RenderServices } from './rendered-mail.ts';

const gone: RenderOutcome = { kind: 'void', reason: 'subject_gone' };
const notMeant: RenderOutcome = { kind: 'void', reason: 'not_meant' };
const unreadable: RenderOutcome = { kind: 'void', reason: 'unreadable' };

/**
 * Writes a mail from its row, as what it is about stands now. The same row gives the same words
 * while nothing of that changes: links are signed until instants that the row names.
 */
export async function renderMail(services: RenderServices, row: MailTable): Promise<RenderOutcome> {
  const { kind, company_id: companyId } = row;
  if (isPrivateMail(kind)) return renderPrivateMail(services, row, kind);
  const facts = parseFacts(row.facts);
  if (facts === undefined) return unreadable;
  if (companyId === null) return gone;
  if (kind === 'test') return renderTest(services, row, companyId, facts as MailFacts['test']);
  return renderProductMail(services, row, companyId, kind as ProductMailKind, facts);
}

async function renderTest(
  { read, publicUrl, mailFrom }: RenderServices,
  { recipient }: MailTable,
  companyId: string,
  { of, subject, body }: MailFacts['test'],
): Promise<RenderOutcome> {
  const company = await findCompany(read, companyId);
  if (!company) return gone;
  const mail = await composeExample(company, publicUrl, of, { subject, body });
  const senders = sendersOf(company, mailFrom);
  const marked = { ...mail, subject: `[Test] ${mail.subject}` };
  return { kind: 'rendered', mail: { ...marked, ...senders, to: recipient, headers: {} } };
}

async function renderPrivateMail(
  { read, publicUrl, mailFrom, mailSealer }: RenderServices,
  { recipient, facts: sealed, company_id: companyId }: MailTable,
  kind: PrivateMailKind,
): Promise<RenderOutcome> {
  const facts = parseFacts(mailSealer.open(sealed));
  if (facts === undefined) return unreadable;
  const company = companyId === null ? undefined : await findCompany(read, companyId);
  if (kind === 'invitation' && !company) return gone;
  const seller = company?.title ?? null;
  const { text, values } = privateMail(kind, facts, { publicUrl, to: recipient, seller });
  const mail = await composeMail(kind, text, values);
  // Only now: until here it was the same work as for a mail that leaves.
  if ((facts as Partial<SealedFacts>).isMeant === 0) return notMeant;
  const from = parseMailFrom(mailFrom);
  return { kind: 'rendered', mail: { ...mail, from, to: recipient, headers: {} } };
}

function parseFacts(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
