import type { Queries, Transaction } from '../db/database.ts';
import '../memberships/membership.table.ts';
import '../privacy/erasure-request.table.ts';

export interface BoughtMembership {
  readonly id: string;
  readonly company_id: string;
  readonly customer_id: string;
  readonly created_at: number;
}

/** Whether anything was bought with an address, of whatever company. */
export async function hasPurchases(db: Queries, emailNormal: string): Promise<boolean> {
  const first = await db
    .selectFrom('memberships')
    .select('id')
    .where('email_normal', '=', emailNormal)
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}

/** What was bought with an address, over all companies, oldest first, a page behind a place. */
export async function listBoughtMemberships(
  db: Queries,
  emailNormal: string,
  behind: Pick<BoughtMembership, 'created_at' | 'id'> | undefined,
  limit: number,
): Promise<BoughtMembership[]> {
  let query = db
    .selectFrom('memberships')
    .select(['id', 'company_id', 'customer_id', 'created_at'])
    .where('email_normal', '=', emailNormal)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit);
  if (behind) {
    query = query.where((where) =>
      where(where.refTuple('created_at', 'id'), '>', where.tuple(behind.created_at, behind.id)),
    );
  }
  return query.execute();
}

/** Who wants no reminders under one address wants none under another. */
export async function moveOptOuts(tx: Transaction, from: string, to: string): Promise<void> {
  await tx
    .insertInto('mail_opt_outs')
    .columns(['company_id', 'email_normal', 'created_at'])
    .expression((select) =>
      select
        .selectFrom('mail_opt_outs')
        .select((one) => ['company_id', one.val(to).as('email_normal'), 'created_at'])
        .where('email_normal', '=', from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.deleteFrom('mail_opt_outs').where('email_normal', '=', from).execute();
}

/** What a buyer's account has asked of sellers is asked by the account that takes its place. */
export async function moveErasures(tx: Transaction, from: string, to: string): Promise<void> {
  await tx
    .updateTable('erasure_requests')
    .set({ buyer_id: to })
    .where('buyer_id', '=', from)
    .execute();
}
