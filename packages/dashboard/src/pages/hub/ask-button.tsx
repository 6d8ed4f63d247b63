import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { hubActionTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface AskButtonProps {
  readonly label: string;
  readonly question: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly danger?: boolean;
  readonly variant?: ButtonProps['variant'];
  readonly onConfirm: () => Promise<unknown>;
}

/** A button that says what will happen and asks before it does it. */
export function AskButton(props: AskButtonProps) {
  const { label, question, children, danger = false, variant = 'default', onConfirm } = props;
  const [asking, ask] = useDisclosure(false);
  return (
    <>
      <Button variant={variant} onClick={ask.open}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={question}
        confirmLabel={label}
        dismissLabel={hubActionTexts.goBack}
        danger={danger}
        onConfirm={onConfirm}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
