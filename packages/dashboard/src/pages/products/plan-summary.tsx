import { Text } from '@mantine/core';
import { planTexts } from '../../texts/index.ts';
import { describePrice } from './plan-price.ts';
import { type PlanValues, toDecimal } from './plan-values.ts';

interface PlanSummaryProps {
  readonly values: PlanValues;
  /** The price is one that cannot be: nothing is said of it. */
  readonly refused: boolean;
}

/** What the buyer will read of the price while the seller types it. */
export function PlanSummary({ values, refused }: PlanSummaryProps) {
  return (
    <Text size="sm" c="dimmed" mih="1.4em" role="status">
      {!refused && summarise(values)}
    </Text>
  );
}

function summarise({ plan_type, price, currency, billing_days, trial_days }: PlanValues): string {
  const decimal = toDecimal(price);
  if (!/^\d{1,12}(\.\d+)?$/.test(decimal)) return '';
  const trial = Number(trial_days);
  const trialWords =
    plan_type === 'renewal' && trial > 0 ? ` ${planTexts.summaryTrial(trial)}` : '';
  if (Number(decimal) === 0) return planTexts.summaryFree;
  const words = describePrice({
    plan_type,
    price: decimal,
    currency,
    billing_days: Number(billing_days) || null,
  });
  return planTexts.summary(words) + trialWords;
}
