import type { NewPlan, Plan, PlanChanges } from '../../api/plan.ts';
import { formTexts, planTexts } from '../../texts/index.ts';
import { isWhole } from './license-values.ts';

/** What the form about a plan holds; numbers are empty while nothing is typed. */
export interface PlanValues extends Pick<Plan, 'plan_type' | 'currency' | 'visibility'> {
  price: string;
  billing_days: number | string;
  trial_days: number | string;
  stock_kind: 'unlimited' | 'limited';
  stock: number | string;
}

export const planFields: Readonly<Record<string, keyof PlanValues>> = {
  price: 'price',
  currency: 'currency',
  billing_days: 'billing_days',
  trial_days: 'trial_days',
  stock: 'stock',
  visibility: 'visibility',
};

export const planLimits = {
  billing_days: [1, 3650],
  trial_days: [0, 3650],
  stock: [0, 1_000_000_000],
} as const;

export const newPlanValues: PlanValues = {
  plan_type: 'one_time',
  price: '',
  currency: 'usd',
  billing_days: 30,
  trial_days: 0,
  stock_kind: 'unlimited',
  stock: '',
  visibility: 'visible',
};

/** The form filled with the terms of a plan. */
export function toPlanValues(plan: Plan): PlanValues {
  const { plan_type, price, currency, billing_days, trial_days, stock, visibility } = plan;
  return {
    plan_type,
    price,
    currency,
    billing_days: billing_days ?? newPlanValues.billing_days,
    trial_days,
    stock_kind: stock === null ? 'unlimited' : 'limited',
    stock: stock ?? '',
    visibility,
  };
}

/** The terms as the server takes them: those of periods only where there are periods. */
function toTerms(values: PlanValues) {
  const { plan_type, price, currency, billing_days, trial_days, stock_kind, stock } = values;
  return {
    price: toDecimal(price),
    currency,
    stock: stock_kind === 'limited' ? Number(stock) : null,
    visibility: values.visibility,
    ...(plan_type === 'renewal' && {
      billing_days: Number(billing_days),
      trial_days: Number(trial_days),
    }),
  };
}

export const toNewPlan = (values: PlanValues): NewPlan => ({
  plan_type: values.plan_type,
  ...toTerms(values),
});

export const toPlanChanges = (values: PlanValues): PlanChanges => toTerms(values);

/** Where people write 9,99 it is 9.99; a comma before three digits may be one of thousands and stays. */
export function toDecimal(price: string): string {
  return price.trim().replace(/^(\d+),(\d{1,2})$/, '$1.$2');
}

/** What the form can say before it asks the server. */
export function findPlanProblems(values: PlanValues): Partial<Record<keyof PlanValues, string>> {
  const problems: Partial<Record<keyof PlanValues, string>> = {};
  if (values.price.trim() === '') problems.price = planTexts.priceMissing;
  for (const name of ['billing_days', 'trial_days', 'stock'] as const) {
    const counts = name === 'stock' ? values.stock_kind === 'limited' : isRenewal(values);
    const [least, most] = planLimits[name];
    if (counts && !isWhole(values[name], least, most)) {
      problems[name] = formTexts.wholeNumber(least, most);
    }
  }
  return problems;
}

const isRenewal = ({ plan_type }: PlanValues) => plan_type === 'renewal';
