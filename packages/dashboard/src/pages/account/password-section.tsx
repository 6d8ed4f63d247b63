import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { hasLength, isNotEmpty, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changePassword } from '../../api/account.ts';
import { sessionsQuery } from '../../api/session.ts';
import { accountTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';

interface Passwords {
  readonly current: string;
  readonly next: string;
}

/** Changing the password. */
export function PasswordSection({ email }: { readonly email: string }) {
  const queries = useQueryClient();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current: '', next: '' },
    validate: {
      current: isNotEmpty(accountTexts.currentMissing),
      next: hasLength({ min: 10, max: 128 }, accountTexts.newLength),
    },
  });
  const change = useMutation({
    mutationFn: ({ current, next }: Passwords) => changePassword(current, next),
    onSuccess: async () => {
      form.reset();
      notify.success(accountTexts.passwordChanged);
      await queries.invalidateQueries(sessionsQuery);
    },
  });
  return (
    <Section title={accountTexts.password} description={accountTexts.passwordAbout}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => change.mutate(values), focusFirstError(form))}
      >
        <Stack maw={420}>
          {/* Password managers file a new password under the name beside it. */}
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <PasswordInput
            label={accountTexts.currentPassword}
            autoComplete="current-password"
            key={form.key('current')}
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label={accountTexts.newPassword}
            description={accountTexts.newPasswordHint}
            autoComplete="new-password"
            key={form.key('next')}
            {...form.getInputProps('next')}
          />
          <FormError error={change.error} />
          <Group>
            <Button type="submit" loading={change.isPending}>
              {accountTexts.changePassword}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
