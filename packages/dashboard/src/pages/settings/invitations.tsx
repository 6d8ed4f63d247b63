import { Group, Text } from '@mantine/core';
import type { Invitation } from '../../api/invitation.ts';
import { settingsTexts, invitationTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { InvitationActions } from './invitation-actions.tsx';

const columns: readonly Column<Invitation>[] = [
  {
    key: 'person',
    header: texts.columnPerson,
    primary: true,
    cell: ({ email, invited_by }) => (
      <>
        <Text fw={500} size="sm" className="break-anywhere">
          {email}
        </Text>
        <Text size="xs" c="dimmed" className="break-anywhere">
          {invited_by === null ? texts.byCommand : texts.by(invited_by)}
        </Text>
      </>
    ),
  },
  {
    key: 'role',
    header: texts.columnRole,
    nowrap: true,
    cell: ({ role }) => settingsTexts.roles[role],
  },
  {
    key: 'state',
    header: texts.columnState,
    nowrap: true,
    cell: ({ state, expires_at }) =>
      state === 'expired' ? (
        <StatusBadge tone="neutral">{texts.states.expired}</StatusBadge>
      ) : (
        <Group gap={6} wrap="nowrap" justify="flex-start" w="fit-content">
          <StatusBadge tone="info">{texts.states.waiting}</StatusBadge>
          <Text span size="sm" c="dimmed">
            {texts.until} <DateTime at={expires_at} day />
          </Text>
        </Group>
      ),
  },
  {
    key: 'actions',
    header: texts.columnActions,
    hideHeader: true,
    align: 'right',
    cell: (invitation) => <InvitationActions invitation={invitation} />,
  },
];

/** Who was invited and has not come yet; nothing where that is nobody. */
export function Invitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  if (invitations.length === 0) return null;
  return (
    <Section title={texts.waitingTitle} description={texts.waitingAbout}>
      <DataTable label={texts.list} columns={columns} rows={invitations} rowKey={({ id }) => id} />
    </Section>
  );
}
