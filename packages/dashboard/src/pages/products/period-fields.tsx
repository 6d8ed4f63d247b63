import { Button, Group, NumberInput, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { planTexts } from '../../texts/index.ts';
import { type PlanValues, planLimits } from './plan-values.ts';

const whole = { clampBehavior: 'none', allowDecimal: false, allowNegative: false } as const;

/** How long a period is, and how long the buyer may try for nothing. */
export function PeriodFields({ form }: { readonly form: UseFormReturnType<PlanValues> }) {
  const [shortest, longest] = planLimits.billing_days;
  const [leastTrial, mostTrial] = planLimits.trial_days;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <div>
        <NumberInput
          label={planTexts.period}
          min={shortest}
          max={longest}
          {...whole}
          {...form.getInputProps('billing_days')}
        />
        <Group role="group" aria-label={planTexts.periodShortcuts} gap={6} mt={6}>
          {Object.entries(planTexts.periods).map(([days, words]) => (
            <Button
              key={days}
              size="compact-sm"
              variant="default"
              fw={400}
              onClick={() => form.setFieldValue('billing_days', Number(days))}
            >
              {words}
            </Button>
          ))}
        </Group>
      </div>
      <NumberInput
        label={planTexts.trial}
        description={planTexts.trialHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={leastTrial}
        max={mostTrial}
        {...whole}
        {...form.getInputProps('trial_days')}
      />
    </SimpleGrid>
  );
}
