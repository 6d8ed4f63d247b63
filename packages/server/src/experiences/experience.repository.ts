import { asRead, columnsOf } from '../db/as-read.ts';
import type { Queries, Transaction } from '../db/database.ts';
import type { ExperienceTable } from './experience.table.ts';

/** Inserts a product's Software unless it has one; answers whether it had none. */
export async function insertSoftwareIfNone(
  tx: Transaction,
  row: ExperienceTable,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('experiences')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The Software of a product. */
export async function findSoftware(
  db: Queries,
  companyId: string,
  productId: string,
): Promise<ExperienceTable | undefined> {
  return db
    .selectFrom('experiences')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('product_id', '=', productId)
    .where('experience_type', '=', 'software')
    .executeTakeFirst();
}

/** Changes an experience that is still as it was read; answers whether it was. */
export async function updateExperienceIfUnchanged(
  tx: Transaction,
  before: ExperienceTable,
  patch: Partial<ExperienceTable>,
): Promise<boolean> {
  const row = await tx
    .updateTable('experiences')
    .set(patch)
    .where('company_id', '=', before.company_id)
    .where('id', '=', before.id)
    .where(asRead<'experiences'>(columnsOf(before, patch)))
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The experiences of some products, oldest first. */
export async function listExperiencesOfProducts(
  db: Queries,
  companyId: string,
  productIds: readonly string[],
): Promise<ExperienceTable[]> {
  if (productIds.length === 0) return [];
  return db
    .selectFrom('experiences')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('product_id', 'in', productIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
