import {
  Code,
  Group,
  Input,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../generated/tables.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';
import { Section } from '../../ui/section.tsx';
import { addCommand } from './add-command.ts';
import { roleOptions } from './role-names.ts';

/** How somebody is added: the exact command, to be copied. */
export function AddMember() {
  const { id: companyId, role: own } = useCompany();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('support');
  const command = addCommand({ companyId, email: email.trim() || texts.addExample, role });
  return (
    <Section title={texts.addTitle} description={texts.addAbout}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} maw="40rem">
        <TextInput
          type="email"
          label={texts.addEmail}
          autoComplete="off"
          placeholder={texts.addExample}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.addRole}
          data={roleOptions(own)}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        />
      </SimpleGrid>
      <Stack gap={4}>
        <Group justify="space-between" align="flex-end">
          <Input.Label component="div">{texts.addCommand}</Input.Label>
          <CopyButton value={command} what={texts.addCommand} />
        </Group>
        <Code block className="break-anywhere" style={{ whiteSpace: 'pre-wrap' }}>
          {command}
        </Code>
        <Text size="sm" c="dimmed">
          {texts.addPassword}
        </Text>
      </Stack>
    </Section>
  );
}
