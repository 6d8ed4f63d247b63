import { formatPrice } from './currency.ts';
import { priceOf } from './plan.rules.ts';
import type { PlanTable } from './plan.table.ts';

/** A plan as the seller's pages show it; the price in the currency's own decimals. */
export function toDashboardPlan(plan: PlanTable, publicUrl: string) {
  return {
    id: plan.id,
    product_id: plan.product_id,
    name: null,
    plan_type: plan.plan_type,
    price: formatPrice(priceOf(plan), plan.currency),
    currency: plan.currency,
    billing_days: plan.billing_days,
    trial_days: plan.trial_days,
    stock: plan.stock,
    visibility: plan.visibility,
    is_default: plan.is_default === 1,
    created_at: Math.floor(plan.created_at / 1000),
    link: `${publicUrl}/checkout/${plan.id}`,
  };
}
