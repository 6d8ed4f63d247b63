import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../generated/tables.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { isAllowed, Mark } from './mark.tsx';
import { permissionGroups } from './permissions.ts';
import { roleOptions } from './role-names.ts';

/** The permissions of one role at a time: what fits a narrow screen. */
export function PermissionList() {
  const { role: own } = useCompany();
  const [role, setRole] = useState<Role>(own);
  return (
    <Stack>
      <NativeSelect
        label={texts.chooseRole}
        data={roleOptions('owner')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
      />
      {permissionGroups.map(({ name, permissions }) => (
        <div key={name}>
          <Title order={3} mb={4}>
            {name}
          </Title>
          <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
            {permissions.map(({ permission, words }) => {
              const allowed = isAllowed(role, permission);
              return (
                <Group component="li" key={permission} gap="xs" wrap="nowrap">
                  <Mark allowed={allowed} />
                  <Text size="sm" {...(!allowed && { c: 'dimmed' })}>
                    {words}
                  </Text>
                </Group>
              );
            })}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}
