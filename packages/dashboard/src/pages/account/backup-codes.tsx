import { Alert, Button, Code, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { accountTexts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';

interface BackupCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Backup codes, until the person says that they have kept them. */
export function BackupCodes({ codes, onDone }: BackupCodesProps) {
  return (
    <Alert
      variant="light"
      color="yellow"
      title={accountTexts.backupCodes}
      icon={<IconKey aria-hidden />}
      role="status"
    >
      <Stack>
        <div>{accountTexts.backupCodesText}</div>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={4} maw={360}>
          {codes.map((code) => (
            <Code key={code} fz="sm">
              {code}
            </Code>
          ))}
        </SimpleGrid>
        <Group gap="xs">
          <CopyButton value={codes.join('\n')} what={accountTexts.backupCodes} size="sm" />
          <Button onClick={onDone}>{accountTexts.backupCodesKept}</Button>
        </Group>
      </Stack>
    </Alert>
  );
}
