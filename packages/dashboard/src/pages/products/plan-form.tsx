import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { createPlan, type Plan, updatePlan } from '../../api/plan.ts';
import { useCompany } from '../../state/company.ts';
import { planTexts, uiTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { PlanFields } from './plan-fields.tsx';
import {
  findPlanProblems,
  newPlanValues,
  type PlanValues,
  planFields,
  toNewPlan,
  toPlanChanges,
  toPlanValues,
} from './plan-values.ts';
import { useFormSave } from './use-form-save.ts';

interface PlanFormProps {
  readonly productId: string;
  /** Undefined makes a new one. */
  readonly plan: Plan | undefined;
  readonly onDirty: (dirty: boolean) => void;
  readonly onCancel: () => void;
  readonly onSaved: (plan: Plan) => void;
}

/** Makes a plan, or changes the terms of one. */
export function PlanForm({ productId, plan, onDirty, onCancel, onSaved }: PlanFormProps) {
  const { id: companyId } = useCompany();
  const form = useForm<PlanValues>({
    mode: 'controlled',
    initialValues: plan ? toPlanValues(plan) : newPlanValues,
    validate: findPlanProblems,
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: planFields,
    save: () =>
      plan
        ? updatePlan(companyId, plan.id, toPlanChanges(form.getValues()))
        : createPlan(companyId, productId, toNewPlan(form.getValues())),
    onSaved(saved) {
      onSaved(saved);
      notify.success(plan ? planTexts.saved : planTexts.made);
    },
  });
  const dirty = form.isDirty();
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst)} noValidate>
      <UnsavedGuard when={dirty} />
      <Stack gap="lg">
        <PlanFields form={form} plan={plan} />
        <FormError error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={saving}>
            {plan ? planTexts.save : planTexts.makeIt}
          </Button>
        </Group>
      </Stack>
    </form>
  );

  function focusFirst(problems: object) {
    const [first] = Object.keys(problems);
    if (first !== undefined) form.getInputNode(first)?.focus();
  }
}
