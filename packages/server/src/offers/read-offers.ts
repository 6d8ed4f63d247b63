import type { Queries } from '../db/database.ts';
import { listExperiencesOfProducts } from '../experiences/experience.repository.ts';
import type { ExperienceTable } from '../experiences/experience.table.ts';
import { listPlansOfProducts } from '../plans/plan.repository.ts';
import type { PlanTable } from '../plans/plan.table.ts';
import type { ProductTable } from '../products/product.table.ts';

/** A product with all that is sold of it. */
export interface Offer {
  readonly product: ProductTable;
  readonly plans: readonly PlanTable[];
  readonly software: ExperienceTable | undefined;
}

/** Products with their plans, oldest first, and their Software. */
export async function readOffers(
  db: Queries,
  companyId: string,
  products: readonly ProductTable[],
): Promise<Offer[]> {
  const ids = products.map((product) => product.id);
  const [plans, experiences] = await Promise.all([
    listPlansOfProducts(db, companyId, ids),
    listExperiencesOfProducts(db, companyId, ids),
  ]);
  const plansOf = Map.groupBy(plans, (plan) => plan.product_id);
  const softwareOf = new Map(experiences.map((one) => [one.product_id, one]));
  return products.map((product) => ({
    product,
    plans: plansOf.get(product.id) ?? [],
    software: softwareOf.get(product.id),
  }));
}
