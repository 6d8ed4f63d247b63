import { Text } from '@mantine/core';
import type { ErasureRequest } from '../../api/erasure.ts';
import { useCan } from '../../state/company.ts';
import { privacyTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ErasureActions } from './erasure-actions.tsx';

/** What buyers asked to be erased: what waits for an answer, and what was answered. */
export function Erasures({ requests }: { readonly requests: readonly ErasureRequest[] }) {
  const can = useCan();
  const columns: Column<ErasureRequest>[] = [
    {
      key: 'buyer',
      header: texts.columnBuyer,
      primary: true,
      cell: ({ email }) => (
        <Text fw={500} size="sm" className="break-anywhere">
          {email ?? texts.erasedBuyer}
        </Text>
      ),
    },
    {
      key: 'asked',
      header: texts.columnAsked,
      nowrap: true,
      cell: ({ requested_at }) => <DateTime at={requested_at} day />,
    },
    {
      key: 'memberships',
      header: texts.columnMemberships,
      cell: ({ memberships }) => memberships,
    },
    { key: 'outcome', header: texts.columnOutcome, cell: outcomeCell },
    {
      key: 'actions',
      header: texts.columnActions,
      hideHeader: true,
      align: 'right',
      cell: (request) =>
        can('settle_erasure_request') &&
        request.settled_at === null && <ErasureActions request={request} />,
    },
  ];
  return (
    <Section title={texts.requestsTitle} description={texts.requestsAbout}>
      {requests.length === 0 ? (
        <Text size="sm">{texts.noRequests}</Text>
      ) : (
        <DataTable
          label={texts.requestsList}
          columns={columns}
          rows={requests}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}

function outcomeCell({ outcome, settled_at, reason }: ErasureRequest) {
  if (outcome === null) return <StatusBadge tone="warn">{texts.waits}</StatusBadge>;
  return (
    <>
      <Text span size="sm">
        {texts.outcomes[outcome]}, <DateTime at={settled_at} day />
      </Text>
      {reason !== null && (
        <Text size="sm" c="dimmed" className="break-anywhere">
          <bdi>{texts.reasonGiven(reason)}</bdi>
        </Text>
      )}
    </>
  );
}
