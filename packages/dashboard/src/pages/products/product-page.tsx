import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isApiError } from '../../api/api-error.ts';
import { type Product, productQuery } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ProductTabs } from './product-tabs.tsx';

/** One product. */
export function ProductPage() {
  const { id: companyId } = useCompany();
  const { productId } = useParams({ from: '/signed-in/$companyId/products/$productId' });
  const query = useQuery(productQuery(companyId, productId));
  const product = query.data;
  return (
    <>
      <PageHeader
        title={product?.name ?? productTexts.product}
        back={
          <BackLink to="/$companyId/products" params={{ companyId }}>
            {productTexts.backToList}
          </BackLink>
        }
        badge={product && <ArchivedBadge product={product} />}
      />
      {isApiError(query.error, 'product_not_found') ? (
        <EmptyState title={productTexts.unknownTitle} text={productTexts.unknownText} />
      ) : (
        <Loaded query={query} height={420}>
          {(loaded) => <ProductTabs key={loaded.id} product={loaded} />}
        </Loaded>
      )}
    </>
  );
}

function ArchivedBadge({ product: { archived } }: { readonly product: Product }) {
  return archived ? <StatusBadge tone="neutral">{productTexts.archived}</StatusBadge> : null;
}
