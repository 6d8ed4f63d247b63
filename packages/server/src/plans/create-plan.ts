import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { findProduct } from '../products/product.repository.ts';
import { currencyExponent } from './currency.ts';
import { insertPlan } from './plan.repository.ts';
import type { PlanTable } from './plan.table.ts';

export interface CreatePlanInput {
  productId: string;
  planType: 'one_time' | 'renewal';
  /** Minor units. */
  price: number;
  currency: string;
  billingDays: number | null;
  trialDays: number;
}

export type CreatePlanOutcome =
  | { kind: 'created'; plan: PlanTable }
  | { kind: 'product_not_found' }
  | { kind: 'invalid'; problem: string };

/** Makes a plan of a product. A renewal plan bills every 30 days unless it says otherwise. */
export async function createPlan(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  input: CreatePlanInput,
): Promise<CreatePlanOutcome> {
  const problem = findProblem(input);
  if (problem) return { kind: 'invalid', problem };
  const now = clock.now();
  return database.transaction(async (tx): Promise<CreatePlanOutcome> => {
    const product = await findProduct(tx, companyId, input.productId);
    if (!product) return { kind: 'product_not_found' };
    const plan = makePlan(companyId, input, now);
    await insertPlan(tx, plan);
    await insertEvents(tx, [
      {
        companyId,
        type: 'plan.created',
        subjectId: plan.id,
        actor,
        data: { product_id: input.productId, plan_type: input.planType },
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
  const free = { planType: 'one_time', price: 0, currency: 'usd', billingDays: null } as const;
  const plan: PlanTable = {
    ...makePlan(companyId, { productId, trialDays: 0, ...free }, now),
    is_default: 1,
  };
  await insertPlan(tx, plan);
  return plan;
}

function makePlan(companyId: string, input: CreatePlanInput, now: number): PlanTable {
  const renewal = input.planType === 'renewal';
  return {
    id: makeId('plan'),
    company_id: companyId,
    product_id: input.productId,
    plan_type: input.planType,
    initial_price: renewal ? 0 : input.price,
    renewal_price: renewal ? input.price : 0,
    currency: input.currency.toLowerCase(),
    billing_days: renewal ? (input.billingDays ?? 30) : null,
    trial_days: renewal ? input.trialDays : 0,
    visibility: 'visible',
    stock: null,
    is_default: 0,
    created_at: now,
  };
}

function findProblem(input: CreatePlanInput): string | undefined {
  const whole = (value: number, least: number, most: number) =>
    Number.isSafeInteger(value) && value >= least && value <= most;
  if (!whole(input.price, 0, 999_999_999_999))
    return 'A price has at most 12 digits, those after the point included.';
  if (currencyExponent(input.currency) === undefined) {
    return 'A currency is a three-letter code of ISO 4217, such as usd.';
  }
  if (input.billingDays !== null && !whole(input.billingDays, 1, 3650)) {
    return 'Billing days are a whole number from 1 to 3650.';
  }
  if (!whole(input.trialDays, 0, 3650)) return 'Trial days are a whole number from 0 to 3650.';
  if (input.planType === 'one_time' && (input.billingDays !== null || input.trialDays > 0)) {
    return 'A one-time plan has no periods: billing days and trial days are for renewal plans.';
  }
  return undefined;
}
