import { SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { productsQuery } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NoProducts } from './no-products.tsx';
import { ProductTable } from './product-table.tsx';

const filters = [
  { value: 'false', label: productTexts.active },
  { value: 'true', label: productTexts.archived },
];

/** The products of the company. */
export function ProductsPage() {
  const { id: companyId } = useCompany();
  const can = useCan();
  const { archived } = useSearch({ from: '/signed-in/$companyId/products' });
  const navigate = useNavigate();
  const shown = archived === 'true' ? 'true' : 'false';
  const query = useQuery(productsQuery(companyId, shown));
  const show = (value: string) =>
    navigate({
      to: '/$companyId/products',
      params: { companyId },
      search: value === 'true' ? { archived: value } : {},
      replace: true,
    });
  return (
    <>
      <PageHeader
        title={productTexts.title}
        description={productTexts.about}
        actions={
          can('create_product') && (
            <LinkButton
              to="/$companyId/products/new"
              params={{ companyId }}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {productTexts.create}
            </LinkButton>
          )
        }
      />
      <SegmentedControl
        aria-label={productTexts.filter}
        data={filters}
        value={shown}
        onChange={(value) => void show(value)}
        mb="md"
      />
      <Loaded query={query} height={240}>
        {({ data }) =>
          data.length === 0 ? (
            <NoProducts archived={shown === 'true'} />
          ) : (
            <ProductTable products={data} />
          )
        }
      </Loaded>
    </>
  );
}
