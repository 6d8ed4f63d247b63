import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import type { Problem } from '../lib/problem.ts';
import { findProduct } from '../products/product.repository.ts';
import { insertPlan } from './plan.repository.ts';
import {
  encodeTerms,
  findPlanProblem,
  type PlanTerms,
  type PlanType,
  usualBillingDays,
} from './plan.rules.ts';
import type { PlanTable } from './plan.table.ts';

export interface CreatePlanInput extends Omit<PlanTerms, 'stock' | 'visibility'> {
  readonly productId: string;
  readonly planType: PlanType;
  /** Default: no limit. */
  readonly stock?: PlanTerms['stock'];
  readonly visibility?: PlanTerms['visibility'];
}

export type CreatePlanOutcome =
  | { kind: 'created'; plan: PlanTable }
  | { kind: 'product_not_found' }
  | ({ kind: 'invalid' } & Problem);

/** Makes a plan of a product. A renewal plan bills every 30 days unless it says otherwise. */
export async function createPlan(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: CreatePlanInput,
): Promise<CreatePlanOutcome> {
  const terms = readTerms(input);
  const problem = findPlanProblem({ planType: input.planType, isDefault: false }, terms);
  if (problem) return { kind: 'invalid', ...problem };
  const now = clock.now();
  return database.transaction(async (tx): Promise<CreatePlanOutcome> => {
    const product = await findProduct(tx, companyId, input.productId);
    if (!product) return { kind: 'product_not_found' };
    const plan = makePlan(companyId, input, terms, now);
    await insertPlan(tx, plan);
    await insertEvents(tx, [
      {
        companyId,
        type: 'plan.created',
        subjectId: plan.id,
        actor,
        data: {
          product_id: plan.product_id,
          plan_type: plan.plan_type,
          ...encodeTerms(plan.plan_type, terms),
        },
        createdAt: now,
      },
    ]);
    return { kind: 'created', plan };
  });
}

/** Makes the free one-time plan that a product comes with, in the product's own transaction. */
export async function insertDefaultPlan(
  tx: Transaction,
  companyId: string,
  productId: string,
  now: number,
): Promise<PlanTable> {
  const free = { price: 0, currency: 'usd', billingDays: null, trialDays: 0 };
  const input = { productId, planType: 'one_time', ...free } as const;
  const plan: PlanTable = { ...makePlan(companyId, input, readTerms(input), now), is_default: 1 };
  await insertPlan(tx, plan);
  return plan;
}

function readTerms(input: CreatePlanInput): PlanTerms {
  const { price, currency, billingDays, trialDays, stock = null, visibility = 'visible' } = input;
  const days = input.planType === 'renewal' ? (billingDays ?? usualBillingDays) : billingDays;
  return { price, currency, billingDays: days, trialDays, stock, visibility };
}

function makePlan(
  companyId: string,
  { productId, planType }: CreatePlanInput,
  terms: PlanTerms,
  now: number,
): PlanTable {
  return {
    id: makeId('plan'),
    company_id: companyId,
    product_id: productId,
    plan_type: planType,
    ...encodeTerms(planType, terms),
    is_default: 0,
    created_at: now,
  };
}
