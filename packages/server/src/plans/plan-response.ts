import type { PlanTable } from './plan.table.ts';

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const exponents: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'bif clp djf gnf jpy kmf krw pyg rwf ugx uyi vnd vuv xaf xof xpf'.split(' ').map((c) => [c, 0]),
  ),
  ...Object.fromEntries('bhd iqd jod kwd lyd omr tnd'.split(' ').map((c) => [c, 3])),
};

/** A plan as the wire contract shows it; prices in whole units of the currency. */
export function toPlanResponse(plan: PlanTable, publicUrl: string) {
  const unit = 10 ** (exponents[plan.currency] ?? 2);
  return {
    id: plan.id,
    product: plan.product_id,
    access_pass: plan.product_id,
    plan_type: plan.plan_type,
    release_method: 'buy_now',
    visibility: plan.visibility,
    billing_period: plan.billing_days,
    initial_price: plan.initial_price / unit,
    renewal_price: plan.renewal_price / unit,
    base_currency: plan.currency,
    trial_period_days: plan.trial_days > 0 ? plan.trial_days : null,
    stock: plan.stock,
    unlimited_stock: plan.stock === null,
    metadata: {},
    direct_link: `${publicUrl}/checkout/${plan.id}`,
    created_at: Math.floor(plan.created_at / 1000),
  };
}
