import { findCustomers } from '../customers/customer.repository.ts';
import type { Queries } from '../db/database.ts';
import { listExperiencesOfProducts } from '../experiences/experience.repository.ts';
import '../experiences/experience.table.ts';
import { findPlans, listPlansOfProducts } from '../plans/plan.repository.ts';
import { toPlanResponse } from '../plans/plan-response.ts';
import { findProducts } from '../products/product.repository.ts';
import { toProductResponse } from '../products/product-response.ts';
import type { Membership } from './membership.ts';
import { type Expanded, toUserResponse } from './membership-response.ts';

export const expandable = ['product', 'user', 'plan', 'promo_code'] as const;
export type Expansion = (typeof expandable)[number];

export type ExpandableIds = Pick<Membership, 'productId' | 'planId' | 'customerId'>;

/**
 * Reads the objects that a request expands, for all memberships of an answer at once.
 * Answers what to put in the place of the ids, by membership.
 */
export async function expandMemberships(
  db: Queries,
  companyId: string,
  publicUrl: string,
  memberships: readonly ExpandableIds[],
  expand: ReadonlySet<Expansion>,
): Promise<(membership: ExpandableIds) => Expanded> {
  const idsOf = (pick: (membership: ExpandableIds) => string) => [
    ...new Set(memberships.map(pick)),
  ];
  const [products, plans, users] = await Promise.all([
    expand.has('product')
      ? readProducts(
          db,
          companyId,
          idsOf((one) => one.productId),
        )
      : undefined,
    expand.has('plan')
      ? findPlans(
          db,
          companyId,
          idsOf((one) => one.planId),
        )
      : undefined,
    expand.has('user')
      ? findCustomers(
          db,
          companyId,
          idsOf((one) => one.customerId),
        )
      : undefined,
  ]);
  const planById = byId(plans?.map((plan) => toPlanResponse(plan, publicUrl)));
  const userById = byId(users?.map(toUserResponse));
  const productById = byId(products);
  return (membership) => ({
    product: productById.get(membership.productId),
    plan: planById.get(membership.planId),
    user: userById.get(membership.customerId),
  });
}

async function readProducts(db: Queries, companyId: string, ids: readonly string[]) {
  const [products, plans, experiences] = await Promise.all([
    findProducts(db, companyId, ids),
    listPlansOfProducts(db, companyId, ids),
    listExperiencesOfProducts(db, companyId, ids),
  ]);
  return products.map((product) =>
    toProductResponse(
      product,
      plans.filter((plan) => plan.product_id === product.id).map((plan) => plan.id),
      experiences.filter((one) => one.product_id === product.id).map((one) => one.id),
    ),
  );
}

function byId<T extends { id: string }>(objects: readonly T[] = []): Map<string, T> {
  return new Map(objects.map((object) => [object.id, object]));
}
