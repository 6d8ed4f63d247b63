import type { Queries, Transaction } from '../db/database.ts';
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
