import type { Queries, Transaction } from '../db/database.ts';
import './mail-text.table.ts';

/** Whether an address (`normaliseEmail`) wants no reminders of a company. */
export async function hasOptedOut(
  db: Queries,
  companyId: string,
  emailNormal: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('mail_opt_outs')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('email_normal', '=', emailNormal)
    .executeTakeFirst();
  return row !== undefined;
}

/** Asked twice, the first time counts. */
export async function insertOptOut(
  tx: Transaction,
  companyId: string,
  emailNormal: string,
  now: number,
): Promise<void> {
  await tx
    .insertInto('mail_opt_outs')
    .values({ company_id: companyId, email_normal: emailNormal, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteOptOut(
  tx: Transaction,
  companyId: string,
  emailNormal: string,
): Promise<void> {
  await tx
    .deleteFrom('mail_opt_outs')
    .where('company_id', '=', companyId)
    .where('email_normal', '=', emailNormal)
    .execute();
}
