import { Code, Group, Input, Stack, Text } from '@mantine/core';
import type { Role } from '../../generated/tables.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';
import { addCommand } from './add-command.ts';

interface AddCommandLineProps {
  readonly email: string;
  readonly role: Role;
}

/** How somebody is added without a mail: the exact command, to be copied. */
export function AddCommandLine({ email, role }: AddCommandLineProps) {
  const { id: companyId } = useCompany();
  const command = addCommand({ companyId, email: email.trim() || texts.addExample, role });
  return (
    <Stack gap={4} w="100%">
      <Group justify="space-between" align="flex-end">
        <Input.Label component="div">{texts.addCommand}</Input.Label>
        <CopyButton value={command} what={texts.addCommand} />
      </Group>
      <Code block className="break-anywhere" style={{ whiteSpace: 'pre-wrap' }}>
        {command}
      </Code>
      <Text size="sm" c="dimmed">
        {texts.addAbout} {texts.addPassword}
      </Text>
    </Stack>
  );
}
