import type { Queries, Transaction } from '../db/database.ts';
import type { CompanyMemberTable } from './account.table.ts';

/** Makes somebody a member of a company; one who is keeps the role. */
export async function insertCompanyMemberIfNew(
  tx: Transaction,
  row: CompanyMemberTable,
): Promise<void> {
  await tx
    .insertInto('company_members')
    .values(row)
    .onConflict((conflict) => conflict.columns(['company_id', 'user_id']).doNothing())
    .execute();
}

/** Whether anybody has an account here: before, the server is not set up. */
export async function hasAnyMember(db: Queries): Promise<boolean> {
  const row = await db.selectFrom('company_members').select('user_id').limit(1).executeTakeFirst();
  return row !== undefined;
}
