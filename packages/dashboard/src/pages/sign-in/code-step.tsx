import { Anchor, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '../../api/api-error.ts';
import { sendCode } from '../../api/sign-in.ts';
import { signInTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';

interface CodeStepProps {
  readonly onDone: () => void;
  readonly onStartOver: () => void;
}

/** The code of the authenticator app, or one of the backup codes. */
export function CodeStep({ onDone, onStartOver }: CodeStepProps) {
  const [kind, setKind] = useState<'app' | 'backup'>('app');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '', trustDevice: false },
    validate: { code: isNotEmpty(signInTexts.codeMissing) },
  });
  const send = useMutation({ mutationFn: sendCode, onSuccess: onDone });
  const app = kind === 'app';
  const over = isApiError(send.error, 'sign_in_over');

  function change() {
    setKind(app ? 'backup' : 'app');
    form.setFieldValue('code', '');
    form.clearErrors();
    send.reset();
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => send.mutate({ kind, ...values }), focusFirstError(form))}
    >
      <Stack>
        <Text>{app ? signInTexts.codeText : signInTexts.backupText}</Text>
        <TextInput
          ref={focusOnMount}
          label={app ? signInTexts.code : signInTexts.backupCode}
          autoComplete={app ? 'one-time-code' : 'off'}
          inputMode={app ? 'numeric' : 'text'}
          spellCheck={false}
          key={`${kind}-${form.key('code')}`}
          {...form.getInputProps('code')}
        />
        <Checkbox
          label={signInTexts.trust}
          key={form.key('trustDevice')}
          {...form.getInputProps('trustDevice', { type: 'checkbox' })}
        />
        <FormError error={send.error} />
        {over ? (
          <Button onClick={onStartOver}>{signInTexts.startOver}</Button>
        ) : (
          <Button type="submit" loading={send.isPending || send.isSuccess}>
            {signInTexts.continue}
          </Button>
        )}
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={change}>
            {app ? signInTexts.useBackup : signInTexts.useApp}
          </Anchor>
          {!over && (
            <Anchor component="button" type="button" size="sm" onClick={onStartOver}>
              {signInTexts.startOver}
            </Anchor>
          )}
        </Group>
      </Stack>
    </form>
  );
}
