import { normaliseEmail } from '../db/columns.ts';
import type { Queries, Transaction } from '../db/database.ts';
import { makeId } from '../lib/ids.ts';
import type { CustomerTable } from './customer.table.ts';

/** The company's customer with this address, made when there is none yet. */
export async function insertCustomerIfNew(
  tx: Transaction,
  companyId: string,
  email: string,
  now: number,
): Promise<CustomerTable> {
  const email_normal = normaliseEmail(email);
  const made = await tx
    .insertInto('customers')
    .values({
      id: makeId('user'),
      company_id: companyId,
      email: email.trim(),
      email_normal,
      name: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['company_id', 'email_normal']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (made) return made;
  return tx
    .selectFrom('customers')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('email_normal', '=', email_normal)
    .executeTakeFirstOrThrow();
}

export async function findCustomers(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<CustomerTable[]> {
  if (ids.length === 0) return [];
  // By id alone: with the company SQLite would take an index of it, and read all that it has.
  const rows = await db.selectFrom('customers').selectAll().where('id', 'in', ids).execute();
  return rows.filter((row) => row.company_id === companyId);
}
