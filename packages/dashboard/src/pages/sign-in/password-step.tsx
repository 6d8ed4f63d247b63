import { Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { canUsePasskeys, signInWithPasskey } from '../../api/passkey.ts';
import { signIn } from '../../api/sign-in.ts';
import { signInTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';

interface PasswordStepProps {
  readonly onDone: () => void;
  readonly onCodeWanted: () => void;
}

/** E-mail address and password, or a passkey instead of both. */
export function PasswordStep({ onDone, onCodeWanted }: PasswordStepProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: isNotEmpty(signInTexts.emailMissing),
      password: isNotEmpty(signInTexts.passwordMissing),
    },
  });
  const enter = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      signIn(email, password),
    onSuccess: (outcome) => (outcome === 'done' ? onDone() : onCodeWanted()),
  });
  const usePasskey = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        usePasskey.reset();
        enter.mutate(values);
      }, focusFirstError(form))}
    >
      <Stack>
        <TextInput
          type="email"
          label={signInTexts.email}
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={signInTexts.password}
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <FormError error={enter.error ?? usePasskey.error} />
        <Button type="submit" loading={enter.isPending || enter.isSuccess}>
          {signInTexts.submit}
        </Button>
        {canUsePasskeys() && (
          <>
            <Divider label={signInTexts.or} />
            <Button
              variant="default"
              leftSection={<IconFingerprint size={18} aria-hidden />}
              loading={usePasskey.isPending}
              onClick={() => {
                enter.reset();
                usePasskey.mutate();
              }}
            >
              {signInTexts.passkey}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}
