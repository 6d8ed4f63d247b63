import { useCan, useCompany } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NewProductForm } from './new-product-form.tsx';

/** Makes a product. */
export function NewProductPage() {
  const { id: companyId } = useCompany();
  const mayMake = useCan()('create_product');
  return (
    <>
      <PageHeader
        title={productTexts.newTitle}
        description={mayMake && productTexts.newAbout}
        back={
          <BackLink to="/$companyId/products" params={{ companyId }}>
            {productTexts.backToList}
          </BackLink>
        }
      />
      {mayMake ? (
        <NewProductForm />
      ) : (
        <EmptyState title={productTexts.newRefusedTitle} text={productTexts.newRefusedText} />
      )}
    </>
  );
}
