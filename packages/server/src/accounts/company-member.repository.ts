import type { Transaction } from '../db/database.ts';
import type { CompanyMemberTable } from './account.table.ts';

export async function insertCompanyMember(tx: Transaction, row: CompanyMemberTable): Promise<void> {
  await tx.insertInto('company_members').values(row).execute();
}
