import type { Queries, Transaction } from '../db/database.ts';
import './erasure-request.table.ts';
import type { ErasureRequestTable } from './erasure-request.table.ts';

/** So many that were settled are listed beside those that wait. */
const settledListed = 100;
const waitingListed = 500;

/** What a buyer has asked, of every company, the newest first. */
export async function listErasuresOfBuyer(db: Queries, buyerId: string) {
  return db
    .selectFrom('erasure_requests')
    .innerJoin('companies', 'companies.id', 'erasure_requests.company_id')
    .select([
      'erasure_requests.id',
      'erasure_requests.requested_at',
      'erasure_requests.settled_at',
      'erasure_requests.outcome',
      'erasure_requests.reason',
      'companies.title',
    ])
    .where('buyer_id', '=', buyerId)
    .orderBy('requested_at', 'desc')
    .orderBy('erasure_requests.id')
    .limit(settledListed)
    .execute();
}

export type BuyersErasure = Awaited<ReturnType<typeof listErasuresOfBuyer>>[number];

/** Keeps a request unless one of the same customer waits already; answers whether it was kept. */
export async function insertErasureUnlessWaiting(
  tx: Transaction,
  row: ErasureRequestTable,
): Promise<boolean> {
  const made = await tx
    .insertInto('erasure_requests')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** With the address of who asked: that of the hub's account, else that of the customer. */
function joined(db: Queries, companyId: string) {
  return db
    .selectFrom('erasure_requests')
    .leftJoin('customers', 'customers.id', 'erasure_requests.customer_id')
    .leftJoin('auth_buyer_users', 'auth_buyer_users.id', 'erasure_requests.buyer_id')
    .select([
      'erasure_requests.id',
      'erasure_requests.company_id',
      'erasure_requests.customer_id',
      'erasure_requests.buyer_id',
      'erasure_requests.requested_at',
      'erasure_requests.settled_at',
      'erasure_requests.outcome',
      'erasure_requests.reason',
      'customers.email as customer_email',
      'auth_buyer_users.email as buyer_email',
    ])
    .where('erasure_requests.company_id', '=', companyId);
}

export async function findErasure(db: Queries, companyId: string, id: string) {
  return joined(db, companyId).where('erasure_requests.id', '=', id).executeTakeFirst();
}

export type FoundErasure = NonNullable<Awaited<ReturnType<typeof findErasure>>>;

/** What buyers ask a company: those that wait, the oldest first, then those settled last. */
export async function listErasuresOfCompany(
  db: Queries,
  companyId: string,
): Promise<FoundErasure[]> {
  const waiting = await joined(db, companyId)
    .where('settled_at', 'is', null)
    .orderBy('requested_at')
    .orderBy('erasure_requests.id')
    .limit(waitingListed)
    .execute();
  const settled = await joined(db, companyId)
    .where('settled_at', 'is not', null)
    .orderBy('settled_at', 'desc')
    .orderBy('erasure_requests.id')
    .limit(settledListed)
    .execute();
  return [...waiting, ...settled];
}

/** Settles a request that still waits: of several at once one does. */
export async function settleErasureIfWaiting(
  tx: Transaction,
  companyId: string,
  id: string,
  settled: { settled_at: number; outcome: 'erased' | 'declined'; reason: string | null },
): Promise<boolean> {
  const row = await tx
    .updateTable('erasure_requests')
    .set(settled)
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Leaves nothing in this request, and in all others of customers who were erased with it, that leads
 * to them; what waits of these is settled with it.
 */
export async function unlinkErasures(
  tx: Transaction,
  companyId: string,
  id: string,
  customerIds: readonly string[],
  now: number,
): Promise<void> {
  const theirs = () =>
    tx
      .updateTable('erasure_requests')
      .where('company_id', '=', companyId)
      .where((where) =>
        where.or([
          where('id', '=', id),
          ...(customerIds.length > 0 ? [where('customer_id', 'in', customerIds)] : []),
        ]),
      );
  await theirs()
    .set({ settled_at: now, outcome: 'erased' })
    .where('settled_at', 'is', null)
    .execute();
  await theirs().set({ customer_id: null, reason: null }).execute();
}

/** Who asked has no account of the hub any more. */
export async function forgetAsker(tx: Transaction, buyerId: string): Promise<void> {
  await tx
    .updateTable('erasure_requests')
    .set({ buyer_id: null })
    .where('buyer_id', '=', buyerId)
    .execute();
}

/** The customers of all companies who were erased since an instant. */
export async function listErasedSince(
  db: Queries,
  since: number,
): Promise<{ companyId: string; customerId: string }[]> {
  return db
    .selectFrom('events')
    .select(['company_id as companyId', 'subject_id as customerId'])
    .where('type', '=', 'customer.erased')
    .where('created_at', '>=', since)
    .where('company_id', 'in', (settled) =>
      settled
        .selectFrom('erasure_requests')
        .select('erasure_requests.company_id')
        .where('settled_at', '>=', since)
        .where('outcome', '=', 'erased'),
    )
    .execute();
}

/** How many memberships of a company have each of these addresses (`normaliseEmail`). */
export async function countMembershipsOf(
  db: Queries,
  companyId: string,
  emails: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .selectFrom('memberships')
    .select((select) => ['email_normal', select.fn.countAll<number>().as('count')])
    .where('company_id', '=', companyId)
    .where('email_normal', 'in', emails)
    .groupBy('email_normal')
    .execute();
  return new Map(rows.map((row) => [row.email_normal, row.count]));
}
