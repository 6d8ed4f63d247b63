import { Code, Table, Text } from '@mantine/core';
import { Fragment } from 'react';
import { settingsTexts as texts } from '../../texts/index.ts';
import { isAllowed, Mark } from './mark.tsx';
import { permissionGroups } from './permissions.ts';
import { roles } from './role-names.ts';

/** Every permission against every role. */
export function PermissionTable() {
  return (
    <Table
      aria-label={texts.permissionsTable}
      verticalSpacing={6}
      stickyHeader
      stickyHeaderOffset={56}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{texts.permission}</Table.Th>
          {roles.map((role) => (
            <Table.Th key={role} scope="col" ta="center">
              {texts.roles[role]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {permissionGroups.map(({ name, permissions }) => (
        <Fragment key={name}>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="rowgroup" colSpan={roles.length + 1} pt="md">
                {name}
              </Table.Th>
            </Table.Tr>
            {permissions.map(({ permission, words }) => (
              <Table.Tr key={permission}>
                <Table.Th scope="row" fw={400}>
                  <Text component="span" size="sm" mr="xs">
                    {words}
                  </Text>
                  <Code>{permission}</Code>
                </Table.Th>
                {roles.map((role) => (
                  <Table.Td key={role} ta="center">
                    <Mark allowed={isAllowed(role, permission)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Fragment>
      ))}
    </Table>
  );
}
