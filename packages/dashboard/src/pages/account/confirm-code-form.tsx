import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { confirmTwoFactor } from '../../api/account.ts';
import { accountTexts, uiTexts } from '../../texts/index.ts';
import { CopyField } from '../../ui/copy.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import { LoadingState } from '../../ui/states.tsx';

const QrCode = lazy(() => import('./qr-code.tsx').then((module) => ({ default: module.QrCode })));
const qrPixels = 200;

interface ConfirmCodeFormProps {
  /** `otpauth://…`, as the server made it. */
  readonly uri: string;
  readonly onCancel: () => void;
  readonly onConfirmed: () => void;
}

/** The key for the app, as a picture and as text, and the first code to prove that it has it. */
export function ConfirmCodeForm({ uri, onCancel, onConfirmed }: ConfirmCodeFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: isNotEmpty(accountTexts.codeMissing) },
  });
  const confirm = useMutation({ mutationFn: confirmTwoFactor, onSuccess: onConfirmed });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ code }) => confirm.mutate(code), focusFirstError(form))}
    >
      <Stack>
        <Text>{accountTexts.scan}</Text>
        <Suspense fallback={<LoadingState height={qrPixels} rows={1} />}>
          <QrCode text={uri} label={accountTexts.qrLabel} pixels={qrPixels} />
        </Suspense>
        <CopyField
          label={accountTexts.secret}
          value={new URL(uri).searchParams.get('secret') ?? ''}
        />
        <TextInput
          ref={focusOnMount}
          label={accountTexts.codeNow}
          autoComplete="one-time-code"
          inputMode="numeric"
          key={form.key('code')}
          {...form.getInputProps('code')}
        />
        <FormError error={confirm.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={confirm.isPending}>
            {accountTexts.confirmCode}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
