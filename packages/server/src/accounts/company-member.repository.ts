import type { Queries, Transaction } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import type { CompanyMemberTable } from './account.table.ts';
import type { Role } from './roles.ts';

export async function insertCompanyMember(tx: Transaction, row: CompanyMemberTable): Promise<void> {
  await tx.insertInto('company_members').values(row).execute();
}

/** The same for somebody who may have a place already, which then stays; answers whether they had none. */
export async function insertMemberUnlessThere(
  tx: Transaction,
  row: CompanyMemberTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('company_members')
    .values(row)
    .onConflict((conflict) => conflict.columns(['company_id', 'user_id']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
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

/** Who belongs to a company, with what the team page shows of them; the oldest member first. */
export async function listCompanyMembers(db: Queries, companyId: string) {
  return selectMembers(db, companyId).execute();
}

export type ListedMember = Awaited<ReturnType<typeof listCompanyMembers>>[number];

/** The same of one of them. */
export async function findListedMember(
  db: Queries,
  companyId: string,
  userId: string,
): Promise<ListedMember | undefined> {
  return selectMembers(db, companyId).where('user_id', '=', userId).executeTakeFirst();
}

function selectMembers(db: Queries, companyId: string) {
  return db
    .selectFrom('company_members')
    .innerJoin('auth_users', 'auth_users.id', 'company_members.user_id')
    .select([
      'company_members.user_id',
      'company_members.role',
      'company_members.created_at',
      'auth_users.email',
      'auth_users.two_factor_enabled',
    ])
    .where('company_id', '=', companyId)
    .orderBy('company_members.created_at')
    .orderBy('company_members.user_id');
}

/** How many owners a company has. */
export async function countOwners(db: Queries, companyId: string): Promise<number> {
  const owners = await db
    .selectFrom('company_members')
    .select('user_id')
    .where('company_id', '=', companyId)
    .where('role', '=', 'owner')
    .execute();
  return owners.length;
}

export async function updateMemberRole(
  tx: Transaction,
  companyId: string,
  userId: string,
  role: Role,
): Promise<void> {
  await tx
    .updateTable('company_members')
    .set({ role })
    .where('company_id', '=', companyId)
    .where('user_id', '=', userId)
    .execute();
}

export async function deleteMember(
  tx: Transaction,
  companyId: string,
  userId: string,
): Promise<void> {
  await tx
    .deleteFrom('company_members')
    .where('company_id', '=', companyId)
    .where('user_id', '=', userId)
    .execute();
}

/** The id of the account with this e-mail address, as accounts are known by it. */
export async function findUserIdByEmail(db: Queries, email: string): Promise<string | undefined> {
  const user = await db
    .selectFrom('auth_users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return user?.id;
}

/** An account's e-mail address was shown to be its owner's. */
export async function verifyAccountEmail(tx: Transaction, userId: string): Promise<void> {
  await tx.updateTable('auth_users').set({ email_verified: 1 }).where('id', '=', userId).execute();
}

/** What somebody may be judged by: their role, `operator` on the command line, undefined for nobody of the company. */
export async function findRoleOf(
  db: Queries,
  companyId: string,
  actor: Actor,
): Promise<Role | 'operator' | undefined> {
  if (actor.kind === 'cli') return 'operator';
  return (await findCompanyMember(db, companyId, actor.id ?? ''))?.role;
}
