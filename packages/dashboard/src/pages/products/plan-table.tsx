import { Button, Text } from '@mantine/core';
import type { Plan } from '../../api/plan.ts';
import { useCan } from '../../state/company.ts';
import { planTexts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { describePrice } from './plan-price.ts';

const tones = { visible: 'good', hidden: 'info', archived: 'neutral' } as const;

const columns: readonly Column<Plan>[] = [
  {
    key: 'price',
    header: planTexts.columnPrice,
    primary: true,
    cell: (plan) => (
      <>
        <Text fw={600}>{describePrice(plan)}</Text>
        {plan.is_default && (
          <Text size="sm" c="dimmed">
            {planTexts.madeWithProduct}
          </Text>
        )}
      </>
    ),
  },
  {
    key: 'trial',
    header: planTexts.columnTrial,
    nowrap: true,
    cell: ({ trial_days }) => (trial_days > 0 ? planTexts.days(trial_days) : planTexts.noTrial),
  },
  {
    key: 'stock',
    header: planTexts.columnStock,
    nowrap: true,
    cell: ({ stock }) => (stock === null ? planTexts.unlimited : planTexts.left(stock)),
  },
  {
    key: 'visibility',
    header: planTexts.columnVisibility,
    nowrap: true,
    cell: ({ visibility }) => (
      <StatusBadge tone={tones[visibility]}>{planTexts.visibilityWords[visibility]}</StatusBadge>
    ),
  },
];

interface PlanTableProps {
  readonly plans: readonly Plan[];
  readonly onEdit: (plan: Plan) => void;
}

/** Plans in words; who may change them has a button. */
export function PlanTable({ plans, onEdit }: PlanTableProps) {
  const mayChange = useCan()('update_plan');
  const change: Column<Plan> = {
    key: 'change',
    header: planTexts.columnChange,
    nowrap: true,
    cell: (plan) => (
      <Button
        variant="default"
        size="xs"
        aria-label={planTexts.editWhat(describePrice(plan))}
        onClick={() => onEdit(plan)}
      >
        {planTexts.edit}
      </Button>
    ),
  };
  return (
    <DataTable
      label={planTexts.title}
      columns={mayChange ? [...columns, change] : columns}
      rows={plans}
      rowKey={({ id }) => id}
    />
  );
}
