import { Button, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { isApiError } from '../../api/api-error.ts';
import { sendHubCode } from '../../api/hub-session.ts';
import { hubSignInTexts as texts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';
import { refusalWords } from './refusal-words.ts';

interface AddressStepProps {
  /** A code is on its way, if there is a purchase; or was mailed before, and can still be entered. */
  readonly onAsked: (email: string) => void;
}

/** The e-mail address that something was bought with. */
export function AddressStep({ onAsked }: AddressStepProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: { email: (text) => isEmail(texts.emailWrong)(text.trim()) },
    transformValues: ({ email }) => ({ email: email.trim() }),
  });
  const ask = useMutation({
    mutationFn: sendHubCode,
    onSuccess: (_answer, email) => onAsked(email),
  });
  const enough = isApiError(ask.error, 'too_many_codes');
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ email }) => ask.mutate(email), focusFirstError(form))}
    >
      <Stack>
        <TextInput
          type="email"
          label={texts.email}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <FormError error={ask.error && refusalWords(ask.error)} />
        <Button type="submit" loading={ask.isPending || ask.isSuccess}>
          {texts.sendCode}
        </Button>
        {enough && (
          <Button variant="default" onClick={() => onAsked(form.getTransformedValues().email)}>
            {texts.haveCode}
          </Button>
        )}
        <Text size="sm" c="dimmed">
          {texts.lostKey}
        </Text>
      </Stack>
    </form>
  );
}
