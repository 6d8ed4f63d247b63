import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { hasLength, useForm } from '@mantine/form';
import { invitationTexts as texts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';
import { useJoin } from './use-join.ts';

interface JoinFormProps {
  readonly token: string;
  readonly email: string;
}

/** Makes the account of somebody who has none, with a password. */
export function JoinForm({ token, email }: JoinFormProps) {
  const join = useJoin(token);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: hasLength({ min: 10, max: 128 }, texts.passwordLength) },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ password }) => join.mutate(password), focusFirstError(form))}
    >
      <Stack>
        <Text>{texts.choosePassword}</Text>
        <TextInput
          label={texts.address}
          type="email"
          autoComplete="username"
          value={email}
          readOnly
        />
        <PasswordInput
          label={texts.password}
          description={texts.passwordHint}
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <FormError error={join.error} />
        <Button type="submit" loading={join.isPending || join.isSuccess}>
          {texts.join}
        </Button>
      </Stack>
    </form>
  );
}
