import { Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Insights, RefusedMembership } from '../../api/insight.ts';
import { useCan } from '../../state/company.ts';
import { homeTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { RelativeTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';

const number = new Intl.NumberFormat();

interface RefusedMostProps {
  readonly companyId: string;
  readonly query: UseQueryResult<Insights>;
}

/** Whose keys are refused most, each a click from its timeline. */
export function RefusedMost({ companyId, query }: RefusedMostProps) {
  const can = useCan();
  const columns: Column<RefusedMembership>[] = [
    {
      key: 'key',
      header: texts.columnKey,
      primary: true,
      nowrap: true,
      cell: ({ membership: { id, masked_key } }) =>
        can('retrieve_membership') ? (
          <TextLink
            to="/$companyId/memberships/$membershipId"
            params={{ companyId, membershipId: id }}
            ff="monospace"
            size="sm"
          >
            {masked_key}
          </TextLink>
        ) : (
          <Text ff="monospace" size="sm">
            {masked_key}
          </Text>
        ),
    },
    { key: 'email', header: texts.columnEmail, cell: ({ membership }) => membership.email },
    {
      key: 'product',
      header: texts.columnProduct,
      cell: ({ membership }) => (
        <Text inherit miw={96}>
          {membership.product.name}
        </Text>
      ),
    },
    {
      key: 'refusals',
      header: texts.columnRefusals,
      align: 'right',
      cell: ({ refusals }) => number.format(refusals),
    },
    {
      key: 'last',
      header: texts.columnLast,
      nowrap: true,
      cell: ({ last_refused_at }) => <RelativeTime at={last_refused_at} />,
    },
  ];
  return (
    <Section title={texts.refusedMostTitle} description={texts.refusedMostAbout}>
      <Loaded query={query} height={200} rows={3}>
        {({ refused_most: rows }) =>
          rows.length === 0 ? (
            <EmptyState title={texts.refusedMostEmptyTitle} text={texts.refusedMostEmptyText} />
          ) : (
            <DataTable
              label={texts.refusedMostTitle}
              columns={columns}
              rows={rows}
              rowKey={({ membership }) => membership.id}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
