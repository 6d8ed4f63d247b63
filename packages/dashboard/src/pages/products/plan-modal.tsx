import { Modal } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Plan } from '../../api/plan.ts';
import { planTexts, uiTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PlanForm } from './plan-form.tsx';

interface PlanModalProps {
  readonly productId: string;
  /** The plan to change; `new` makes one; undefined is closed. */
  readonly plan: Plan | 'new' | undefined;
  readonly onClose: () => void;
  readonly onSaved: (plan: Plan) => void;
}

/** The form about a plan over the page. With changes in it, it asks before it closes. */
export function PlanModal({ productId, plan, onClose, onSaved }: PlanModalProps) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [dirty, setDirty] = useState(false);
  const [asking, ask] = useDisclosure(false);
  const leave = () => {
    setDirty(false);
    onClose();
  };
  const close = () => (dirty ? ask.open() : leave());
  return (
    <>
      <Modal
        opened={plan !== undefined}
        onClose={close}
        closeOnEscape={!asking}
        trapFocus={!asking}
        title={plan === 'new' ? planTexts.newTitle : planTexts.editTitle}
        closeButtonProps={{ 'aria-label': uiTexts.close }}
        fullScreen={narrow}
        size="lg"
      >
        {plan !== undefined && (
          <PlanForm
            productId={productId}
            plan={plan === 'new' ? undefined : plan}
            onDirty={setDirty}
            onCancel={close}
            onSaved={(saved) => {
              onSaved(saved);
              leave();
            }}
          />
        )}
      </Modal>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={uiTexts.unsavedTitle}
        confirmLabel={uiTexts.unsavedLeave}
        onConfirm={async () => leave()}
      >
        {planTexts.unsaved}
      </ConfirmDialog>
    </>
  );
}
