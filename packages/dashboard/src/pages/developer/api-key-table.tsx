import { Stack, Text } from '@mantine/core';
import type { ApiKey } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime, RelativeTime } from '../../ui/instant.tsx';
import { ApiKeyActions } from './api-key-actions.tsx';
import { ApiKeyKind } from './api-key-kind.tsx';
import { ApiKeyState } from './api-key-state.tsx';
import type { Made } from './made-api-key.tsx';

interface ApiKeyTableProps {
  readonly apiKeys: readonly ApiKey[];
  readonly products: readonly Product[];
  /** Nothing while another secret is still shown. */
  readonly onRotated: ((made: Made) => void) | undefined;
}

/** API keys with what they may do, when they were used last and until when they work. */
export function ApiKeyTable({ apiKeys, products, onRotated }: ApiKeyTableProps) {
  const columns: Column<ApiKey>[] = [
    { key: 'name', header: texts.columnName, primary: true, cell: nameCell },
    { key: 'kind', header: texts.columnKind, cell: (apiKey) => <ApiKeyKind apiKey={apiKey} /> },
    {
      key: 'products',
      header: texts.columnProducts,
      cell: ({ product_ids }) => productNames(product_ids, products),
    },
    {
      key: 'used',
      header: texts.columnUsed,
      nowrap: true,
      cell: ({ last_used_at }) => <RelativeTime at={last_used_at} />,
    },
    { key: 'state', header: texts.columnState, cell: (apiKey) => <ApiKeyState apiKey={apiKey} /> },
    {
      key: 'actions',
      header: texts.columnActions,
      hideHeader: true,
      align: 'right',
      cell: (apiKey) => <ApiKeyActions apiKey={apiKey} onRotated={onRotated} />,
    },
  ];
  return (
    <DataTable label={texts.keysTitle} columns={columns} rows={apiKeys} rowKey={({ id }) => id} />
  );
}

function nameCell({ name, hint, created_at, created_by }: ApiKey) {
  return (
    <Stack gap={2}>
      <Text fw={500} size="sm" component="span">
        {name}
      </Text>
      <Text size="xs" c="dimmed" component="span" ff="monospace">
        lk_…{hint}
      </Text>
      <Text size="xs" c="dimmed" component="span">
        {texts.made} <DateTime at={created_at} day />{' '}
        {created_by === null ? texts.madeByCommand : texts.madeBy(created_by)}
      </Text>
    </Stack>
  );
}

function productNames(ids: readonly string[] | null, products: readonly Product[]): string {
  if (ids === null) return texts.productsAll;
  const names = ids.map((id) => products.find((product) => product.id === id)?.name);
  return names.map((name) => name ?? texts.unknownProduct).join(', ');
}
