import type { UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { CustomerTable } from '../customers/customer.table.ts';
import type { Queries, Transaction } from '../db/database.ts';
import { isOfCompany } from '../db/of-company.ts';
import type { Tables } from '../db/tables.ts';
import '../memberships/membership.table.ts';
import '../outbox/mail.table.ts';

/** The customers of a company with one of these addresses (`normaliseEmail`). */
export async function listCustomersOf(
  db: Queries,
  companyId: string,
  emails: readonly string[],
): Promise<CustomerTable[]> {
  if (emails.length === 0) return [];
  return db
    .selectFrom('customers')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('email_normal', 'in', emails)
    .execute();
}

/** Whether a customer has a membership. */
export async function hasMemberships(
  db: Queries,
  companyId: string,
  customerId: string,
): Promise<boolean> {
  const first = await db
    .selectFrom('memberships')
    .select('id')
    .where('company_id', '=', companyId)
    .where('customer_id', '=', customerId)
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/**
 * Keeps the memberships of a customer from changing until the transaction has ended: whoever has
 * read one finds another version. Answers their ids, oldest first.
 */
export async function lockMemberships(
  tx: Transaction,
  companyId: string,
  customerId: string,
): Promise<string[]> {
  const rows = await tx
    .updateTable('memberships')
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('company_id', '=', companyId)
    .where('customer_id', '=', customerId)
    .returning(['id', 'created_at'])
    .execute();
  return rows
    .sort((a, b) => a.created_at - b.created_at || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** The ids of the memberships of a customer. */
export async function listMembershipIds(
  db: Queries,
  companyId: string,
  customerId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('memberships')
    .select('id')
    .where('company_id', '=', companyId)
    .where('customer_id', '=', customerId)
    .execute();
  return rows.map(({ id }) => id);
}

export async function renameCustomer(
  tx: Transaction,
  companyId: string,
  customerId: string,
  email: string,
): Promise<void> {
  await tx
    .updateTable('customers')
    .set({ email, email_normal: email, name: null })
    .where('company_id', '=', companyId)
    .where('id', '=', customerId)
    .execute();
}

/** Forgets the retired keys of memberships that hold a text; a seller may have made keys of addresses. */
export async function deleteRetiredKeysHolding(
  tx: Transaction,
  companyId: string,
  membershipIds: readonly string[],
  text: string,
): Promise<void> {
  if (membershipIds.length === 0) return;
  await tx
    .deleteFrom('retired_license_keys')
    .where('membership_id', 'in', membershipIds)
    .where(isOfCompany('company_id', companyId))
    .where((where) => where(where.fn('lower', ['license_key']), 'like', `%${text}%`))
    .execute();
}

/** Empties the mails of a company to these addresses, and keeps those that wait from leaving. */
export async function eraseMails(
  tx: Transaction,
  companyId: string,
  addresses: readonly string[],
  erased: string,
  now: number,
): Promise<void> {
  const theirs = () =>
    tx
      .updateTable('mails')
      .where('recipient_normal', 'in', addresses)
      .where(isOfCompany('company_id', companyId));
  await emptyMails(theirs, erased, now);
}

/** The same of the mails of the server itself that brought codes for the hub to an address. */
export async function eraseCodeMails(
  tx: Transaction,
  emailNormal: string,
  erased: string,
  now: number,
): Promise<void> {
  const theirs = () =>
    tx
      .updateTable('mails')
      .where('recipient_normal', '=', emailNormal)
      .where('kind', 'in', ['sign_in_code', 'email_change_code']);
  await emptyMails(theirs, erased, now);
}

async function emptyMails(
  mails: () => UpdateQueryBuilder<Tables, 'mails', 'mails', UpdateResult>,
  erased: string,
  now: number,
): Promise<void> {
  await mails().set({ status: 'void', settled_at: now }).where('status', '=', 'waiting').execute();
  await mails()
    .set({
      recipient: erased,
      recipient_normal: erased,
      facts: '{}',
      subject: null,
      body_text: null,
      body_html: null,
      claimed_until: null,
    })
    .execute();
}

export async function deleteOptOuts(
  tx: Transaction,
  companyId: string,
  emails: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('mail_opt_outs')
    .where('company_id', '=', companyId)
    .where('email_normal', 'in', emails)
    .execute();
}
