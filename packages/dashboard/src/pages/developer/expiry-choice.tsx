import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { developerTexts as texts } from '../../texts/index.ts';
import type { Expiry } from './api-key-values.ts';
import type { ApiKeyForm } from './use-api-key-form.ts';

const options: readonly { value: Expiry; label: string }[] = [
  { value: 'never', label: texts.expiryNever },
  { value: 'days_90', label: texts.expiryMonths },
  { value: 'year', label: texts.expiryYear },
  { value: 'date', label: texts.expiryDate },
];

/** How long an API key works. */
export function ExpiryChoice({ form: { values, problems, set } }: { form: ApiKeyForm }) {
  return (
    <Stack gap="sm" maw="28rem">
      <NativeSelect
        label={texts.expiry}
        data={[...options]}
        value={values.expiry}
        onChange={(event) => set({ expiry: event.currentTarget.value as Expiry })}
      />
      {values.expiry === 'date' && (
        <TextInput
          type="date"
          label={texts.expiryDay}
          data-field="day"
          value={values.day}
          error={problems.day}
          onChange={(event) => set({ day: event.currentTarget.value })}
        />
      )}
      {values.kind === 'app' && values.expiry !== 'never' && (
        <Text size="sm" c="dimmed" role="status">
          {texts.expiryInApp}
        </Text>
      )}
    </Stack>
  );
}
