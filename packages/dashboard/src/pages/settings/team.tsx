import { Group, Text } from '@mantine/core';
import type { CompanyMember } from '../../api/company.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { RemoveMember } from './remove-member.tsx';
import { RoleSelect } from './role-select.tsx';

/** Who works for the company, with what each may be changed to by who looks. */
export function Team({ members }: { readonly members: readonly CompanyMember[] }) {
  const can = useCan();
  const { role: own } = useCompany();
  // One's own place is changed by others; owners are changed by owners.
  const mayTouch = ({ current, role }: CompanyMember) =>
    !current && (role !== 'owner' || own === 'owner');
  const columns: Column<CompanyMember>[] = [
    { key: 'person', header: texts.columnPerson, primary: true, cell: personCell },
    {
      key: 'role',
      header: texts.columnRole,
      cell: (member) =>
        can('update_company_member') && mayTouch(member) ? (
          <RoleSelect member={member} />
        ) : (
          texts.roles[member.role]
        ),
    },
    {
      key: 'two-factor',
      header: texts.columnTwoFactor,
      cell: ({ two_factor_enabled }) => (
        <StatusBadge tone={two_factor_enabled ? 'good' : 'neutral'}>
          {two_factor_enabled ? texts.twoFactorOn : texts.twoFactorOff}
        </StatusBadge>
      ),
    },
    {
      key: 'since',
      header: texts.columnSince,
      nowrap: true,
      cell: ({ created_at }) => <DateTime at={created_at} day />,
    },
    {
      key: 'actions',
      header: texts.columnActions,
      hideHeader: true,
      align: 'right',
      cell: (member) =>
        can('delete_company_member') && mayTouch(member) && <RemoveMember member={member} />,
    },
  ];
  return (
    <Section title={texts.teamTitle} description={texts.teamAbout}>
      <DataTable
        label={texts.teamTitle}
        columns={columns}
        rows={members}
        rowKey={({ user_id }) => user_id}
      />
    </Section>
  );
}

function personCell({ email, current }: CompanyMember) {
  return (
    <Group gap="xs">
      <Text fw={500} size="sm" component="span" className="break-anywhere">
        {email}
      </Text>
      {current && <StatusBadge tone="info">{texts.you}</StatusBadge>}
    </Group>
  );
}
