import { asRead, columnsOf } from '../db/as-read.ts';
import type { Queries, Transaction } from '../db/database.ts';
import type { PlanTable } from './plan.table.ts';

export async function insertPlan(tx: Transaction, row: PlanTable): Promise<void> {
  await tx.insertInto('plans').values(row).execute();
}

export async function findPlan(
  db: Queries,
  companyId: string,
  id: string,
): Promise<PlanTable | undefined> {
  return db
    .selectFrom('plans')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findPlans(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<PlanTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('plans')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('id', 'in', ids)
    .execute();
}

/** The plans of some products, oldest first. */
export async function listPlansOfProducts(
  db: Queries,
  companyId: string,
  productIds: readonly string[],
): Promise<PlanTable[]> {
  if (productIds.length === 0) return [];
  return db
    .selectFrom('plans')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('product_id', 'in', productIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** The free one-time plan that the product was made with. */
export async function findDefaultPlan(
  db: Queries,
  companyId: string,
  productId: string,
): Promise<PlanTable | undefined> {
  return db
    .selectFrom('plans')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('product_id', '=', productId)
    .where('is_default', '=', 1)
    .executeTakeFirst();
}

/** Changes a plan that is still as it was read; answers whether it was. */
export async function updatePlanIfUnchanged(
  tx: Transaction,
  before: PlanTable,
  patch: Partial<PlanTable>,
): Promise<boolean> {
  const row = await tx
    .updateTable('plans')
    .set(patch)
    .where('company_id', '=', before.company_id)
    .where('id', '=', before.id)
    .where(asRead<'plans'>(columnsOf(before, patch)))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
