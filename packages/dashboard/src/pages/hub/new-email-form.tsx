import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { beginEmailChange } from '../../api/hub-session.ts';
import { hubAccountTexts as texts, uiTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import { refusalWords } from './refusal-words.ts';

interface NewEmailFormProps {
  readonly present: string;
  readonly onCancel: () => void;
  readonly onSent: (newEmail: string) => void;
}

/** The address to change to; a code goes to it and to the present one. */
export function NewEmailForm({ present, onCancel, onSent }: NewEmailFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: {
      email: (text) => {
        if (text.trim().toLowerCase() === present.toLowerCase()) return texts.newEmailSame;
        return isEmail(texts.newEmailWrong)(text.trim());
      },
    },
    transformValues: ({ email }) => ({ email: email.trim() }),
  });
  const send = useMutation({
    mutationFn: beginEmailChange,
    onSuccess: (_answer, email) => onSent(email),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ email }) => send.mutate(email), focusFirstError(form))}
    >
      <Stack>
        <TextInput
          ref={focusOnMount}
          type="email"
          label={texts.newEmail}
          description={texts.newEmailHint}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <Text size="sm" c="dimmed">
          {texts.noAccess}
        </Text>
        <FormError error={send.error && refusalWords(send.error)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {texts.sendCodes}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
