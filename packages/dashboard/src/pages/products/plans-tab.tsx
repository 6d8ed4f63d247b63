import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Plan } from '../../api/plan.ts';
import type { Product } from '../../api/product.ts';
import { useCan } from '../../state/company.ts';
import { planTexts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PlanModal } from './plan-modal.tsx';
import { PlanTable } from './plan-table.tsx';
import { useProductSaved } from './use-product-saved.ts';

/** What the product costs. */
export function PlansTab({ product }: { readonly product: Product }) {
  const can = useCan();
  const keep = useProductSaved();
  const [open, setOpen] = useState<Plan | 'new'>();
  const { plans } = product;
  const keepPlan = (plan: Plan) => {
    const known = plans.some(({ id }) => id === plan.id);
    const others = plans.map((one) => (one.id === plan.id ? plan : one));
    keep({ ...product, plans: known ? others : [...plans, plan] });
  };
  return (
    <Section
      title={planTexts.title}
      description={planTexts.about}
      actions={
        can('create_plan') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
            {planTexts.create}
          </Button>
        )
      }
    >
      {plans.length === 0 ? (
        <EmptyState title={planTexts.emptyTitle} text={planTexts.emptyText} />
      ) : (
        <PlanTable plans={plans} onEdit={setOpen} />
      )}
      <PlanModal
        productId={product.id}
        plan={open}
        onClose={() => setOpen(undefined)}
        onSaved={keepPlan}
      />
    </Section>
  );
}
