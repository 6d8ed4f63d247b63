import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { NewOwner } from '../../api/start.ts';
import { signInTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';

interface OwnerFormProps {
  /** The word on the button. */
  readonly submit: string;
  readonly onSubmit: (owner: NewOwner) => Promise<{ company_id: string }>;
  readonly onDone: (companyId: string) => void;
}

/** A company and the account that owns it. */
export function OwnerForm({ submit, onSubmit, onDone }: OwnerFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { company: '', email: '', password: '' },
    validate: {
      company: isNotEmpty(signInTexts.companyMissing),
      email: isEmail(signInTexts.emailWrong),
      password: hasLength({ min: 10, max: 128 }, signInTexts.passwordLength),
    },
    transformValues: ({ company, email, password }) => ({
      company: company.trim(),
      email: email.trim(),
      password,
    }),
  });
  const make = useMutation({
    mutationFn: onSubmit,
    onSuccess: ({ company_id }) => onDone(company_id),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => make.mutate(values), focusFirstError(form))}
    >
      <Stack>
        <TextInput
          label={signInTexts.company}
          description={signInTexts.companyHint}
          autoComplete="organization"
          key={form.key('company')}
          {...form.getInputProps('company')}
        />
        <TextInput
          type="email"
          label={signInTexts.email}
          autoComplete="username"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={signInTexts.password}
          description={signInTexts.passwordHint}
          autoComplete="new-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <FormError error={make.error} />
        <Button type="submit" loading={make.isPending || make.isSuccess}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
