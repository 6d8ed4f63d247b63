import { Group, Input, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Plan } from '../../api/plan.ts';
import { planTexts } from '../../texts/index.ts';
import { Choice } from './choice.tsx';
import { CurrencySelect } from './currency-select.tsx';
import { PeriodFields } from './period-fields.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { type PlanValues, planLimits } from './plan-values.ts';

const types = [
  { value: 'one_time', label: planTexts.typeOnce },
  { value: 'renewal', label: planTexts.typeRenewal },
];

const stocks = [
  { value: 'unlimited', label: planTexts.stockUnlimited },
  { value: 'limited', label: planTexts.stockLimited },
];

interface PlanFieldsProps {
  readonly form: UseFormReturnType<PlanValues>;
  readonly plan: Plan | undefined;
}

/** What a plan costs, how many there are and who can buy it. */
export function PlanFields({ form, plan }: PlanFieldsProps) {
  const { plan_type, stock_kind } = form.values;
  return (
    <Stack gap="md">
      {!plan && (
        <Segments label={planTexts.type} data={types} {...form.getInputProps('plan_type')} />
      )}
      <Group align="flex-start" gap="md" grow preventGrowOverflow={false}>
        <TextInput
          label={planTexts.price}
          inputMode="decimal"
          autoComplete="off"
          placeholder="9.99"
          miw={120}
          data-autofocus
          {...form.getInputProps('price')}
        />
        <CurrencySelect field={form.getInputProps('currency')} />
      </Group>
      {plan_type === 'renewal' && <PeriodFields form={form} />}
      <PlanSummary values={form.values} refused={form.errors.price !== undefined} />
      <Segments label={planTexts.stock} data={stocks} {...form.getInputProps('stock_kind')} />
      {stock_kind === 'limited' && (
        <NumberInput
          label={planTexts.stockCount}
          min={planLimits.stock[0]}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('stock')}
        />
      )}
      <Choice
        label={planTexts.visibility}
        options={visibilitiesOf(plan)}
        field={form.getInputProps('visibility')}
      />
      {plan && (
        <Text size="sm" c="dimmed">
          {planTexts.keepTerms} {planTexts.typeFixed}
        </Text>
      )}
    </Stack>
  );
}

interface SegmentsProps {
  readonly label: string;
  readonly data: { value: string; label: string }[];
}

function Segments({ label, data, ...field }: SegmentsProps) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <SegmentedControl aria-label={label} data={data} mt={4} {...field} />
      </div>
    </Input.Wrapper>
  );
}

/** The plan for memberships given by hand is always there. */
function visibilitiesOf(plan: Plan | undefined) {
  return Object.entries(planTexts.visibilities)
    .filter(([value]) => !(plan?.is_default && value === 'archived'))
    .map(([value, [label, feel]]) => ({ value, label, feel }));
}
