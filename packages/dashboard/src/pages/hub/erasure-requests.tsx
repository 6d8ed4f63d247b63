import { Text } from '@mantine/core';
import type { ErasureRequest } from '../../api/hub-privacy.ts';
import { hubAccountTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { sayDay } from './purchase-words.ts';

const columns: readonly Column<ErasureRequest>[] = [
  { key: 'seller', header: texts.seller, primary: true, cell: ({ seller }) => seller.name },
  {
    key: 'requested',
    header: texts.requested,
    nowrap: true,
    cell: ({ requested_at }) => <DateTime at={requested_at} day />,
  },
  { key: 'state', header: texts.state, cell: (request) => <State request={request} /> },
];

/** What was asked of which seller, and what became of it. */
export function ErasureRequests({ requests }: { readonly requests: readonly ErasureRequest[] }) {
  return (
    <DataTable label={texts.requests} columns={columns} rows={requests} rowKey={({ id }) => id} />
  );
}

function State({ request }: { readonly request: ErasureRequest }) {
  const { outcome, settled_at, requested_at, reason } = request;
  const day = sayDay(settled_at ?? requested_at);
  if (outcome === null) return texts.waiting;
  if (outcome === 'erased') return texts.erased(day);
  return (
    <>
      {texts.declined(day)}
      {reason !== null && reason !== '' && (
        <Text size="sm" c="dimmed">
          {texts.reason(reason)}
        </Text>
      )}
    </>
  );
}
