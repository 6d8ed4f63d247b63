import type { Queries, Transaction } from '../db/database.ts';
import type { CompanyWords } from './company.rules.ts';
import type { CompanyTable } from './company.table.ts';

/** Every company on this server, oldest first. For the operator's command line only. */
export async function listCompanies(db: Queries): Promise<CompanyTable[]> {
  return db.selectFrom('companies').selectAll().orderBy('created_at').orderBy('id').execute();
}

export async function findCompany(
  db: Queries,
  companyId: string,
): Promise<CompanyTable | undefined> {
  return db.selectFrom('companies').selectAll().where('id', '=', companyId).executeTakeFirst();
}

export async function insertCompany(tx: Transaction, company: CompanyTable): Promise<void> {
  await tx.insertInto('companies').values(company).execute();
}

export async function updateCompanyRow(
  tx: Transaction,
  companyId: string,
  words: CompanyWords,
): Promise<void> {
  await tx.updateTable('companies').set(words).where('id', '=', companyId).execute();
}

/**
 * Lets one transaction at a time go on for this company: others that call it wait until this one
 * has ended, and then see what it did. For rules over several rows, which no WHERE clause of an
 * update of one of them can hold where transactions see what was committed before each statement.
 */
export async function takeTurnOfCompany(tx: Transaction, companyId: string): Promise<void> {
  await tx
    .updateTable('companies')
    .set(({ ref }) => ({ title: ref('title') }))
    .where('id', '=', companyId)
    .execute();
}
