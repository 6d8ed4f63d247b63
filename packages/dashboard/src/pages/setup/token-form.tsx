import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signInTexts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { readSetupToken } from './setup-token.ts';

/** Takes the set-up address, for who came here without it. */
export function TokenForm({ onToken }: { readonly onToken: (token: string) => void }) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { address: '' },
    validate: {
      address: (text) => (readSetupToken(text) ? null : signInTexts.setupAddressWrong),
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ address }) => {
        const token = readSetupToken(address);
        if (token) onToken(token);
      }, focusFirstError(form))}
    >
      <Stack>
        <TextInput
          label={signInTexts.setupAddress}
          description={signInTexts.setupAddressHint}
          autoComplete="off"
          spellCheck={false}
          key={form.key('address')}
          {...form.getInputProps('address')}
        />
        <Button type="submit">{signInTexts.continue}</Button>
      </Stack>
    </form>
  );
}
