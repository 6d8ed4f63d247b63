import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { confirmEmailChange, hubSessionQuery } from '../../api/hub-session.ts';
import { hubAccountTexts as texts, uiTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';
import { CodeField, codeLength } from './code-field.tsx';
import { refusalWords } from './refusal-words.ts';

interface EmailCodesFormProps {
  readonly present: string;
  readonly newEmail: string;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

const isWhole = (code: string) => (code.length === codeLength ? null : texts.codeMissing);

/** The codes out of both mails: whoever changes the address reads mail at either. */
export function EmailCodesForm({ present, newEmail, onCancel, onDone }: EmailCodesFormProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { presentCode: '', newCode: '' },
    validate: { presentCode: isWhole, newCode: isWhole },
  });
  const confirm = useMutation({
    mutationFn: ({ presentCode, newCode }: typeof form.values) =>
      confirmEmailChange(newEmail, presentCode, newCode),
    onSuccess: (session) => {
      queryClient.setQueryData(hubSessionQuery.queryKey, session);
      void queryClient.invalidateQueries({ queryKey: ['hub', 'purchases'] });
      notify.success(texts.changed(session.email));
      onDone();
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => confirm.mutate(values), focusFirstError(form))}
    >
      <Stack>
        <Text className="break-anywhere">{texts.codesSent(present, newEmail)}</Text>
        <CodeField
          ref={focusOnMount}
          label={texts.presentCode(present)}
          {...form.getInputProps('presentCode')}
        />
        <CodeField label={texts.newCode(newEmail)} {...form.getInputProps('newCode')} />
        <FormError error={confirm.error && refusalWords(confirm.error)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {uiTexts.cancel}
          </Button>
          <Button type="submit" loading={confirm.isPending}>
            {texts.confirmChange}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
