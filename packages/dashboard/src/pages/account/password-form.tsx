import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { accountTexts, uiTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';

interface PasswordFormProps {
  readonly text: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly onCancel: () => void;
  readonly onPassword: (password: string) => Promise<unknown>;
}

/** One field for the password, inside of a dialog. */
export function PasswordForm(props: PasswordFormProps) {
  const { text, submit, danger = false, onCancel, onPassword } = props;
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: isNotEmpty(accountTexts.currentMissing) },
  });
  const send = useMutation({ mutationFn: onPassword });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ password }) => send.mutate(password), focusFirstError(form))}
    >
      <Stack>
        <Text>{text}</Text>
        <PasswordInput
          label={accountTexts.confirmPassword}
          autoComplete="current-password"
          data-autofocus
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <FormError error={send.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={send.isPending} {...(danger && { color: 'red' })}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
