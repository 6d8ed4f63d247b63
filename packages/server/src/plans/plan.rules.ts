import type { Problem } from '../lib/problem.ts';
import { currencyExponent } from './currency.ts';
import type { PlanTable } from './plan.table.ts';

export type PlanType = 'one_time' | 'renewal';
export type PlanVisibility = 'visible' | 'hidden' | 'archived';

/** What a plan asks of a buyer: what is said when it is made, and may be changed after. */
export interface PlanTerms {
  /** Minor units of the currency. */
  readonly price: number;
  readonly currency: string;
  /** Null of a one-time plan. */
  readonly billingDays: number | null;
  readonly trialDays: number;
  /** Null is unlimited. */
  readonly stock: number | null;
  readonly visibility: PlanVisibility;
}

/** Days of a period that nobody chose. */
export const usualBillingDays = 30;

const mostMinorUnits = 999_999_999_999;
const mostDays = 3650;
const mostStock = 1_000_000_000;

/** Why a plan cannot have these terms; one rule for new plans and for changed ones. */
export function findPlanProblem(
  plan: { planType: PlanType; isDefault: boolean },
  terms: PlanTerms,
): Problem | undefined {
  return (
    findPriceProblem(terms) ??
    findPeriodProblem(plan.planType, terms) ??
    findSaleProblem(plan, terms)
  );
}

function findPriceProblem({ price, currency }: PlanTerms): Problem | undefined {
  if (currencyExponent(currency) === undefined) {
    return refuse('currency', 'A currency is a three-letter code of ISO 4217, such as usd.');
  }
  if (!isWhole(price, 0, mostMinorUnits)) {
    return refuse('price', 'A price has at most 12 digits, those after the point included.');
  }
  return undefined;
}

function findPeriodProblem(
  planType: PlanType,
  { billingDays, trialDays }: PlanTerms,
): Problem | undefined {
  if (planType === 'one_time') {
    if (billingDays === null && trialDays === 0) return undefined;
    return refuse(
      billingDays === null ? 'trial_days' : 'billing_days',
      'A one-time plan has no periods: billing days and trial days are for renewal plans.',
    );
  }
  if (billingDays === null || !isWhole(billingDays, 1, mostDays)) {
    return refuse('billing_days', `Billing days are a whole number from 1 to ${mostDays}.`);
  }
  if (!isWhole(trialDays, 0, mostDays)) {
    return refuse('trial_days', `Trial days are a whole number from 0 to ${mostDays}.`);
  }
  return undefined;
}

function findSaleProblem(
  { isDefault }: { isDefault: boolean },
  { stock, visibility }: PlanTerms,
): Problem | undefined {
  if (stock !== null && !isWhole(stock, 0, mostStock)) {
    return refuse('stock', `Stock is a whole number from 0 to ${mostStock}, or null for no limit.`);
  }
  if (isDefault && visibility === 'archived') {
    return refuse(
      'visibility',
      'Memberships that are given by hand are on this plan, so it cannot be archived. Hide it instead.',
    );
  }
  return undefined;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function refuse(parameter: string, problem: string): Problem {
  return { parameter, problem };
}

/** What a plan costs, in minor units: once, or each period. */
export function priceOf(
  plan: Pick<PlanTable, 'plan_type' | 'initial_price' | 'renewal_price'>,
): number {
  return plan.plan_type === 'renewal' ? plan.renewal_price : plan.initial_price;
}

/** The terms of a stored plan. */
export function termsOf(plan: PlanTable): PlanTerms {
  return {
    price: priceOf(plan),
    currency: plan.currency,
    billingDays: plan.billing_days,
    trialDays: plan.trial_days,
    stock: plan.stock,
    visibility: plan.visibility,
  };
}

/** The columns that hold the terms. */
export function encodeTerms(planType: PlanType, terms: PlanTerms) {
  const renewal = planType === 'renewal';
  return {
    initial_price: renewal ? 0 : terms.price,
    renewal_price: renewal ? terms.price : 0,
    currency: terms.currency.toLowerCase(),
    billing_days: terms.billingDays,
    trial_days: terms.trialDays,
    stock: terms.stock,
    visibility: terms.visibility,
  };
}
