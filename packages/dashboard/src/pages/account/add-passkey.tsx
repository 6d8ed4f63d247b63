import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { addPasskey, canUsePasskeys } from '../../api/passkey.ts';
import { accountTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';

/** Adds a passkey of this device, or of one at hand, under a name. */
export function AddPasskey({ onAdded }: { readonly onAdded: () => Promise<unknown> }) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '' },
    validate: { name: isNotEmpty(accountTexts.passkeyNameMissing) },
  });
  const add = useMutation({
    mutationFn: (name: string) => addPasskey(name),
    onSuccess: async (_, name) => {
      form.reset();
      notify.success(accountTexts.passkeyDone(name));
      await onAdded();
    },
  });
  if (!canUsePasskeys()) return <Text c="dimmed">{accountTexts.passkeysUnsupported}</Text>;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ name }) => add.mutate(name.trim()), focusFirstError(form))}
    >
      <Stack maw={420}>
        <TextInput
          label={accountTexts.passkeyName}
          description={accountTexts.passkeyNameHint}
          maxLength={100}
          autoComplete="off"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <FormError error={add.error} />
        <Group>
          <Button type="submit" variant="default" loading={add.isPending}>
            {accountTexts.addPasskey}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
