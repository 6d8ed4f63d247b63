import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { uiTexts } from '../texts/index.ts';
import { FormError } from './form-error.tsx';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The question: "Reset this key?" */
  readonly title: string;
  /** What will happen, in a sentence or two. */
  readonly children: ReactNode;
  /** The verb on the button: "Reset the key". */
  readonly confirmLabel: string;
  /** On the button that changes nothing, where "Cancel" would be taken for the verb. */
  readonly dismissLabel?: string;
  readonly danger?: boolean;
  /** A word that has to be typed first, for what cannot be undone. */
  readonly typedWord?: string;
  /** Closes after it has succeeded; what it throws is shown. */
  readonly onConfirm: () => Promise<unknown>;
}

/** Says what will happen and asks. Nothing that ends or changes somebody's access goes without it. */
export function ConfirmDialog({ opened, onClose, title, ...rest }: ConfirmDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      <Question onClose={onClose} {...rest} />
    </Modal>
  );
}

type QuestionProps = Omit<ConfirmDialogProps, 'opened' | 'title'>;

function Question(props: QuestionProps) {
  const { onClose, children, confirmLabel, danger = false, typedWord, onConfirm } = props;
  const { dismissLabel = uiTexts.cancel } = props;
  const [typed, setTyped] = useState('');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const ready = typedWord === undefined || typed.trim() === typedWord;

  async function confirm() {
    setPending(true);
    setError(null);
    try {
      await onConfirm();
      onClose();
    } catch (caught) {
      setError(caught as Error);
    } finally {
      setPending(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !pending) void confirm();
      }}
    >
      <Stack>
        <Text component="div">{children}</Text>
        {typedWord !== undefined && (
          <TextInput
            label={uiTexts.typeToConfirm(typedWord)}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <FormError error={error} />
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={onClose}
            data-autofocus={typedWord === undefined || undefined}
          >
            {dismissLabel}
          </Button>
          <Button
            type="submit"
            disabled={!ready}
            loading={pending}
            {...(danger && { color: 'red' })}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
