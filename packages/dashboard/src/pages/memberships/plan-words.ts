import type { Plan } from '../../api/plan.ts';
import { membershipTexts } from '../../texts/index.ts';
import { formatMoney } from '../../ui/money.ts';

/** What a plan costs, in the viewer's way to write money. */
export function planWords({ plan_type, price, currency, billing_days }: Plan): string {
  const { planFree, planOnce, planFreeEvery, planEvery } = membershipTexts;
  const free = Number(price) === 0;
  const money = formatMoney(price, currency);
  if (plan_type === 'one_time') return free ? planFree : planOnce(money);
  const days = billing_days ?? 30;
  return free ? planFreeEvery(days) : planEvery(money, days);
}
