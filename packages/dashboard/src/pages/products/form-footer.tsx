import { Button, Group, Stack, Text } from '@mantine/core';
import { formTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';

interface FormFooterProps {
  readonly label: string;
  readonly saving: boolean;
  readonly error: Error | null;
  /** Whether there is something to save, and to throw away. */
  readonly dirty: boolean;
  readonly onDiscard: () => void;
}

/** The end of a form: what was refused, and the buttons. */
export function FormFooter({ label, saving, error, dirty, onDiscard }: FormFooterProps) {
  return (
    <Stack gap="sm">
      <FormError error={error} />
      <Group gap="xs">
        <Button type="submit" loading={saving}>
          {label}
        </Button>
        {dirty && (
          <Button variant="subtle" onClick={onDiscard}>
            {formTexts.discard}
          </Button>
        )}
        <Text size="sm" c="dimmed" role="status">
          {dirty && formTexts.unsaved}
        </Text>
      </Group>
    </Stack>
  );
}
