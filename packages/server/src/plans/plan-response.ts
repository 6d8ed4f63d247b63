import { toWholeUnits } from './currency.ts';
import type { PlanTable } from './plan.table.ts';

/** A plan as the wire contract shows it; prices in whole units of the currency. */
export function toPlanResponse(plan: PlanTable, publicUrl: string) {
  return {
    id: plan.id,
    product: plan.product_id,
    access_pass: plan.product_id,
    plan_type: plan.plan_type,
    release_method: 'buy_now',
    visibility: plan.visibility,
    billing_period: plan.billing_days,
    initial_price: toWholeUnits(plan.initial_price, plan.currency),
    renewal_price: toWholeUnits(plan.renewal_price, plan.currency),
    base_currency: plan.currency,
    trial_period_days: plan.trial_days > 0 ? plan.trial_days : null,
    stock: plan.stock,
    unlimited_stock: plan.stock === null,
    metadata: {},
    direct_link: `${publicUrl}/checkout/${plan.id}`,
    created_at: Math.floor(plan.created_at / 1000),
  };
}
