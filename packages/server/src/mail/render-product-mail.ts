import { findCompany } from '../companies/company.repository.ts';
import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import { findSoftware } from '../experiences/experience.repository.ts';
import { findMembershipById } from '../memberships/membership.repository.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import { type ProductMailKind, reminderKinds } from '../outbox/mail-kinds.ts';
import { findProduct } from '../products/product.repository.ts';
import { composeMail } from './compose-mail.ts';
import type { MailValues } from './fill-text.ts';
import { makeUnsubscribeToken } from './link-tokens.ts';
import { sendersOf } from './mail-from.ts';
import { findMailText } from './mail-text.repository.ts';
import { hasOptedOut } from './opt-out.repository.ts';
import { productMailTexts } from './product-mail-texts.ts';
import { isStillTrue, type MailSubject, productValues } from './product-values.ts';
import type { RenderOutcome, RenderServices } from './rendered-mail.ts';

/** Writes a mail to the holder of a membership, in the seller's words where there are some. */
export async function renderProductMail(
  services: RenderServices,
  row: MailTable,
  companyId: string,
  kind: ProductMailKind,
  facts: unknown,
): Promise<RenderOutcome> {
  const { read, publicUrl, secret } = services;
  const about = await findSubject(read, row, companyId);
  if (!about || !isStillTrue(kind, facts, about.membership)) {
    return { kind: 'void', reason: 'subject_gone' };
  }
  const isReminder = reminderKinds.has(kind);
  if (isReminder && (await hasOptedOut(read, companyId, row.recipient_normal))) {
    return { kind: 'void', reason: 'opted_out' };
  }
  const token = isReminder ? makeUnsubscribeToken(secret, [companyId, row.recipient_normal]) : null;
  const values: MailValues = {
    ...productValues(services, about, row.recipient, kind, facts),
    unsubscribe_link: token && `${publicUrl}/hub/unsubscribe#token=${token}`,
  };
  const words = (await findMailText(read, companyId, kind)) ?? productMailTexts[kind];
  const mail = await composeMail(kind, words, values);
  return {
    kind: 'rendered',
    mail: {
      ...mail,
      ...sendersOf(about.company, services.mailFrom),
      to: row.recipient,
      headers: token === null ? {} : unsubscribeHeaders(publicUrl, token),
      tokenLinks: [values.not_you_link, values.unsubscribe_link].filter((link) => link != null),
    },
  };
}

/**
 * What a mail is about. Undefined when it is gone, or is not the addressee's any more: a key is told
 * to nobody but whom the membership belongs to when the mail leaves.
 */
async function findSubject(
  read: Queries,
  { subject_id: id, recipient_normal: recipient }: MailTable,
  companyId: string,
): Promise<MailSubject | undefined> {
  if (id === null) return undefined;
  const membership = await findMembershipById(read, companyId, id);
  if (!membership || normaliseEmail(membership.email) !== recipient) return undefined;
  const { productId } = membership;
  const [company, product, software] = await Promise.all([
    findCompany(read, companyId),
    findProduct(read, companyId, productId),
    findSoftware(read, companyId, productId),
  ]);
  if (!company || !product) return undefined;
  return { company, membership, productName: product.name, hasSoftware: software !== undefined };
}

/** For mail programs that have a button of their own for it (RFC 2369, RFC 8058). */
function unsubscribeHeaders(publicUrl: string, token: string): Readonly<Record<string, string>> {
  return {
    'List-Unsubscribe': `<${publicUrl}/api/hub/unsubscribe?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
