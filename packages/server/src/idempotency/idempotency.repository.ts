import type { Queries, Transaction } from '../db/database.ts';
import type { IdempotencyKeyTable } from './idempotency.table.ts';

export async function findIdempotencyKey(
  db: Queries,
  companyId: string,
  key: string,
): Promise<IdempotencyKeyTable | undefined> {
  return db
    .selectFrom('idempotency_keys')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
}

/** Remembers an answer unless another request did so first; answers whether it was this one. */
export async function insertIdempotencyKeyIfNew(
  tx: Transaction,
  row: IdempotencyKeyTable,
): Promise<boolean> {
  const made = await tx
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) => conflict.columns(['company_id', 'idempotency_key']).doNothing())
    .returning('created_at')
    .executeTakeFirst();
  return made !== undefined;
}

/** Forgets this answer, so that its key may be used again; not one that came in its place since. */
export async function deleteIdempotencyKey(
  tx: Transaction,
  { company_id, idempotency_key, created_at }: IdempotencyKeyTable,
): Promise<void> {
  await tx
    .deleteFrom('idempotency_keys')
    .where('company_id', '=', company_id)
    .where('idempotency_key', '=', idempotency_key)
    .where('created_at', '=', created_at)
    .execute();
}

/** Forgets the answers of a company that name a thing by its id. */
export async function deleteIdempotencyKeysThatName(
  tx: Transaction,
  companyId: string,
  id: string,
): Promise<void> {
  await tx
    .deleteFrom('idempotency_keys')
    .where('company_id', '=', companyId)
    .where('answer', 'like', `%${id}%`)
    .execute();
}

/** Forgets all keys from before an instant (epoch ms). */
export async function deleteIdempotencyKeysBefore(tx: Transaction, before: number): Promise<void> {
  await tx.deleteFrom('idempotency_keys').where('created_at', '<', before).execute();
}
