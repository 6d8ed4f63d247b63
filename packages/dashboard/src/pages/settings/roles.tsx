import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { roleTable } from '../../generated/tables.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { PermissionList } from './permission-list.tsx';
import { PermissionTable } from './permission-table.tsx';
import { roles } from './role-names.ts';

/** What each role is for, and on request each single thing that it may do. */
export function Roles() {
  const { role: own } = useCompany();
  const [opened, permissions] = useDisclosure(false);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Section title={texts.rolesTitle} description={texts.rolesAbout}>
      <Stack component="dl" gap="sm" m={0}>
        {roles.map((role) => (
          <div key={role}>
            <Group component="dt" gap="xs">
              <Text fw={500} component="span">
                {texts.roles[role]}
              </Text>
              {role === own && <StatusBadge tone="info">{texts.yours}</StatusBadge>}
            </Group>
            <Text component="dd" m={0} size="sm" c="dimmed">
              {roleTable[role].words}
            </Text>
          </div>
        ))}
      </Stack>
      <Group>
        <Button variant="default" size="xs" onClick={permissions.toggle} aria-expanded={opened}>
          {opened ? texts.hidePermissions : texts.showPermissions}
        </Button>
      </Group>
      {opened && (narrow ? <PermissionList /> : <PermissionTable />)}
    </Section>
  );
}
