import {
  Button,
  type ButtonProps,
  Stack,
  Text,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import type { Membership } from '../../api/membership.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useChanged } from './use-changed.ts';

interface FieldActionProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly texts: Readonly<
    Record<'label' | 'question' | 'whatHappens' | 'field' | 'confirm' | 'done', string>
  >;
  /** What the button does, for who hears it alone. */
  readonly what?: string;
  readonly field: Omit<TextInputProps, 'label'>;
  /**
   * Does it with what was typed.
   * @throws Error with a sentence to show.
   */
  readonly onConfirm: (typed: string) => Promise<Membership>;
}

/** A button whose dialog says what will happen and asks for one value. */
export function FieldAction({ texts, what, field, onConfirm, variant, size }: FieldActionProps) {
  const changed = useChanged();
  const [asking, ask] = useDisclosure(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={variant ?? 'default'}
        size={size ?? 'xs'}
        onClick={ask.open}
        {...(what && { 'aria-label': what })}
      >
        {texts.label}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.question}
        confirmLabel={texts.confirm}
        onConfirm={async () => changed(await onConfirm(input.current?.value ?? ''), texts.done)}
      >
        <Stack gap="sm">
          <Text>{texts.whatHappens}</Text>
          <TextInput ref={input} label={texts.field} autoComplete="off" {...field} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
