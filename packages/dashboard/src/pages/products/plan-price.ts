import type { Plan } from '../../api/plan.ts';
import { planTexts } from '../../texts/index.ts';
import { formatMoney } from '../../ui/money.ts';

type Priced = Pick<Plan, 'plan_type' | 'price' | 'currency' | 'billing_days'>;

/** What a plan costs, in words: "Free", "$9.99 once", "$9.99 every 30 days". */
export function describePrice({ plan_type, price, currency, billing_days }: Priced): string {
  const free = Number(price) === 0;
  const money = free ? planTexts.free : formatMoney(price, currency);
  if (plan_type === 'renewal' && billing_days !== null) {
    return planTexts.every(money, billing_days);
  }
  return free ? money : planTexts.once(money);
}
