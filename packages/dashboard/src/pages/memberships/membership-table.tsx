import { Text } from '@mantine/core';
import type { MembershipRow } from '../../api/membership.ts';
import { membershipListTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime, RelativeTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import type { Selection } from '../../ui/selection.tsx';
import { shorten } from './shorten.ts';
import { MembershipStatusBadge } from './status-badge.tsx';

interface MembershipTableProps {
  readonly companyId: string;
  readonly rows: readonly MembershipRow[];
  /** Left out where the role may change nothing. */
  readonly selection: Selection<MembershipRow> | undefined;
}

/** The list: a line a membership, its e-mail leading to its page. */
export function MembershipTable({ companyId, rows, selection }: MembershipTableProps) {
  return (
    <DataTable
      label={texts.title}
      columns={columnsOf(companyId)}
      rows={rows}
      rowKey={({ id }) => id}
      {...(selection && { selection })}
    />
  );
}

const columnsOf = (companyId: string): Column<MembershipRow>[] => [
  {
    key: 'email',
    header: texts.email,
    primary: true,
    cell: ({ id, email }) => (
      <TextLink
        to="/$companyId/memberships/$membershipId"
        params={{ companyId, membershipId: id }}
        fw={500}
        size="sm"
      >
        {email}
      </TextLink>
    ),
  },
  {
    key: 'product',
    header: texts.product,
    cell: ({ product, plan }) => (
      <>
        {product.name}
        <Text size="xs" c="dimmed">
          {texts.planTypes[plan.plan_type]}
        </Text>
      </>
    ),
  },
  {
    key: 'key',
    header: texts.key,
    nowrap: true,
    cell: ({ masked_key }) => (
      <Text span ff="monospace" size="xs">
        {masked_key}
      </Text>
    ),
  },
  {
    key: 'status',
    header: texts.status,
    nowrap: true,
    cell: ({ status }) => <MembershipStatusBadge status={status} />,
  },
  {
    key: 'machine',
    header: texts.machine,
    nowrap: true,
    cell: ({ bound, machine }) =>
      bound && machine !== null ? (
        <Text span ff="monospace" size="xs" title={machine}>
          <bdi>{shorten(machine)}</bdi>
        </Text>
      ) : (
        <Text span size="sm" c="dimmed">
          {texts.notBound}
        </Text>
      ),
  },
  {
    key: 'created',
    header: texts.created,
    nowrap: true,
    cell: ({ created_at }) => <DateTime at={created_at} day />,
  },
  {
    key: 'last_seen',
    header: texts.lastSeen,
    nowrap: true,
    cell: ({ last_seen_at }) => <RelativeTime at={last_seen_at} />,
  },
];
