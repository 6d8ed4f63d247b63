import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { uiTexts } from '../texts/index.ts';
import { CopyField } from './copy.tsx';

interface SecretOnceProps {
  readonly label: string;
  readonly value: string;
  /** Beside that it is shown once: where it belongs, what it can do. */
  readonly children?: ReactNode;
  /** The person says that they have it. */
  readonly onDone: () => void;
}

/** Shows what can be shown only once, until it is said to be kept. */
export function SecretOnce({ label, value, children, onDone }: SecretOnceProps) {
  return (
    <Alert
      variant="light"
      color="yellow"
      title={uiTexts.secretOnceTitle}
      icon={<IconKey aria-hidden />}
      role="status"
    >
      <Stack gap="md">
        <div>{uiTexts.secretOnceText}</div>
        <CopyField label={label} value={value} />
        {children}
        <Group>
          <Button onClick={onDone}>{uiTexts.secretKept}</Button>
        </Group>
      </Stack>
    </Alert>
  );
}
