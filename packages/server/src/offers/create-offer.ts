import type { Database } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import { createSoftware } from '../experiences/create-software.ts';
import type { ExperienceTable } from '../experiences/experience.table.ts';
import { findSoftwareProblem, type SoftwareProperties } from '../experiences/software.rules.ts';
import type { Clock } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { insertDefaultPlan } from '../plans/create-plan.ts';
import type { PlanTable } from '../plans/plan.table.ts';
import { createProduct } from '../products/create-product.ts';
import { defaultKeyPrefix } from '../products/key-prefix.ts';
import type { ProductTable } from '../products/product.table.ts';

export interface CreateOfferInput {
  readonly name: string;
  readonly description?: string | null;
  /** Default: made of the name. */
  readonly keyPrefix?: string;
  readonly software?: SoftwareProperties;
}

/** What a product is made with. */
export interface NewOffer {
  readonly product: ProductTable;
  /** The free one-time plan. */
  readonly plan: PlanTable;
  readonly software: ExperienceTable | undefined;
}

export type CreateOfferOutcome =
  | { kind: 'created'; offer: NewOffer }
  | ({ kind: 'invalid' } & Problem);

/** Makes a product with its free plan and, when there is one, its Software; all or nothing. */
export async function createOffer(
  services: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: CreateOfferInput,
): Promise<CreateOfferOutcome> {
  const { name, description = null, keyPrefix = defaultKeyPrefix(name), software } = input;
  const problem = software && findSoftwareProblem(software);
  if (problem) {
    const { parameter } = problem;
    return { kind: 'invalid', ...problem, parameter: `software.${parameter}` };
  }
  let offer: NewOffer | undefined;
  const words = { name, description, keyPrefix };
  const outcome = await createProduct(services, companyId, actor, words, async (tx, product) => {
    const now = product.created_at;
    const plan = await insertDefaultPlan(tx, companyId, product.id, now);
    const experience =
      software && (await createSoftware(tx, companyId, actor, product, software, now));
    offer = { product, plan, software: experience };
  });
  if (outcome.kind !== 'created') return outcome;
  if (!offer) throw new Error('a product was made with nothing alongside');
  return { kind: 'created', offer };
}
