import { Code, Text } from '@mantine/core';
import type { Product } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

const columns: readonly Column<Product>[] = [
  {
    key: 'name',
    header: productTexts.columnProduct,
    primary: true,
    cell: (product) => <ProductName product={product} />,
  },
  {
    key: 'keys',
    header: productTexts.columnKeys,
    nowrap: true,
    cell: ({ sample_key }) => <Code>{sample_key}</Code>,
  },
  {
    key: 'software',
    header: productTexts.columnSoftware,
    nowrap: true,
    cell: (product) => <SoftwareBadge product={product} />,
  },
  {
    key: 'plans',
    header: productTexts.columnPlans,
    align: 'right',
    cell: ({ plans }) => plans.filter(({ visibility }) => visibility !== 'archived').length,
  },
  {
    key: 'created',
    header: productTexts.columnCreated,
    nowrap: true,
    cell: ({ created_at }) => <DateTime at={created_at} day />,
  },
];

/** Products with how their keys look and whether buyers get something. */
export function ProductTable({ products }: { readonly products: readonly Product[] }) {
  return (
    <DataTable
      label={productTexts.title}
      columns={columns}
      rows={products}
      rowKey={({ id }) => id}
    />
  );
}

function ProductName({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  return (
    <>
      <TextLink
        to="/$companyId/products/$productId"
        params={{ companyId, productId: product.id }}
        fw={600}
      >
        {product.name}
      </TextLink>
      {product.description && (
        <Text size="sm" c="dimmed" lineClamp={1}>
          {product.description}
        </Text>
      )}
    </>
  );
}

/** Whether buyers have something to download. */
export function SoftwareBadge({ product: { software } }: { readonly product: Product }) {
  if (!software) return <StatusBadge tone="warn">{productTexts.noSoftware}</StatusBadge>;
  return (
    <StatusBadge tone="good">
      {software.version === null
        ? productTexts.hasSoftware
        : productTexts.hasVersion(software.version)}
    </StatusBadge>
  );
}
