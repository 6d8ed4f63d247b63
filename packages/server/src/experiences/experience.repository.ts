import type { Queries, Transaction } from '../db/database.ts';
import type { ExperienceTable } from './experience.table.ts';

export async function insertExperience(tx: Transaction, row: ExperienceTable): Promise<void> {
  await tx.insertInto('experiences').values(row).execute();
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
