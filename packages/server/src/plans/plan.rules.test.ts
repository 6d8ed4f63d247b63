import { expect, it } from 'vitest';
import { encodeTerms, findPlanProblem, type PlanTerms, type PlanType } from './plan.rules.ts';

const once: PlanTerms = {
  price: 999,
  currency: 'usd',
  billingDays: null,
  trialDays: 0,
  stock: null,
  visibility: 'visible',
};
const monthly: PlanTerms = { ...once, billingDays: 30 };

function judge(planType: PlanType, changes: Partial<PlanTerms>, isDefault = false) {
  const terms = { ...(planType === 'renewal' ? monthly : once), ...changes };
  return findPlanProblem({ planType, isDefault }, terms);
}

it.each<[PlanType, Partial<PlanTerms>]>([
  ['one_time', {}],
  ['one_time', { price: 0 }],
  ['one_time', { price: 999_999_999_999, currency: 'JPY' }],
  ['one_time', { stock: 0 }],
  ['one_time', { stock: 1_000_000_000 }],
  ['one_time', { visibility: 'archived' }],
  ['renewal', {}],
  ['renewal', { billingDays: 1, trialDays: 3650 }],
  ['renewal', { billingDays: 3650 }],
])('a %s plan may have the terms %j', (planType, changes) => {
  expect(judge(planType, changes)).toBeUndefined();
});

it.each<[string, PlanType, Partial<PlanTerms>]>([
  ['price', 'one_time', { price: -1 }],
  ['price', 'one_time', { price: 1_000_000_000_000 }],
  ['price', 'one_time', { price: 0.5 }],
  ['currency', 'one_time', { currency: 'zzz' }],
  ['currency', 'one_time', { currency: '' }],
  ['billing_days', 'one_time', { billingDays: 30 }],
  ['trial_days', 'one_time', { trialDays: 7 }],
  ['billing_days', 'renewal', { billingDays: null }],
  ['billing_days', 'renewal', { billingDays: 0 }],
  ['billing_days', 'renewal', { billingDays: 3651 }],
  ['trial_days', 'renewal', { trialDays: -1 }],
  ['trial_days', 'renewal', { trialDays: 3651 }],
  ['stock', 'one_time', { stock: -1 }],
  ['stock', 'renewal', { stock: 1_000_000_001 }],
])('%s of a %s plan is refused in a sentence: %j', (parameter, planType, changes) => {
  expect(judge(planType, changes)).toEqual({
    parameter,
    problem: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

it('the plan on which memberships are given by hand may be hidden, not archived', () => {
  expect(judge('one_time', { visibility: 'hidden' }, true)).toBeUndefined();
  expect(judge('one_time', { visibility: 'archived' }, true)?.parameter).toBe('visibility');
});

it('a price is asked once of a one-time plan, and each period of a renewal plan', () => {
  expect(encodeTerms('one_time', once)).toMatchObject({ initial_price: 999, renewal_price: 0 });
  expect(encodeTerms('renewal', monthly)).toMatchObject({ initial_price: 0, renewal_price: 999 });
});
