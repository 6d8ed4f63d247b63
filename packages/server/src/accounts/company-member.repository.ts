import type { Queries, Transaction } from '../db/database.ts';
import type { CompanyMemberTable } from './account.table.ts';

export async function insertCompanyMember(tx: Transaction, row: CompanyMemberTable): Promise<void> {
  await tx.insertInto('company_members').values(row).execute();
}

/** Somebody's place in a company; undefined when they do not belong to it. */
export async function findCompanyMember(
  db: Queries,
  companyId: string,
  userId: string,
): Promise<CompanyMemberTable | undefined> {
  return db
    .selectFrom('company_members')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** The companies that somebody belongs to, with their role there, oldest first. */
export async function listCompaniesOfUser(db: Queries, userId: string) {
  return db
    .selectFrom('company_members')
    .innerJoin('companies', 'companies.id', 'company_members.company_id')
    .select(['companies.id', 'companies.title', 'company_members.role'])
    .where('company_members.user_id', '=', userId)
    .orderBy('companies.created_at')
    .orderBy('companies.id')
    .execute();
}
