import { Stack } from '@mantine/core';
import type { Product } from '../../api/product.ts';
import { useCan } from '../../state/company.ts';
import { productTexts } from '../../texts/index.ts';
import { CopyField } from '../../ui/copy.tsx';
import { Section } from '../../ui/section.tsx';
import { ArchiveSection } from './archive-section.tsx';
import { Facts } from './facts.tsx';
import { GeneralForm } from './general-form.tsx';

/** What the product is called, its ids, and the way out of the list. */
export function GeneralTab({ product }: { readonly product: Product }) {
  const mayChange = useCan()('update_product');
  const { id, name, description, software, plans } = product;
  const defaultPlan = plans.find(({ is_default }) => is_default);
  return (
    <>
      <Section title={productTexts.generalTitle}>
        {mayChange ? (
          <GeneralForm product={product} />
        ) : (
          <Facts
            facts={[
              { label: productTexts.name, value: name },
              {
                label: productTexts.description,
                value: description ?? productTexts.noDescription,
              },
            ]}
          />
        )}
      </Section>
      <Section title={productTexts.idsTitle} description={productTexts.idsAbout}>
        <Stack gap="sm">
          <CopyField label={productTexts.productId} value={id} />
          {defaultPlan && <CopyField label={productTexts.defaultPlanId} value={defaultPlan.id} />}
          {software && <CopyField label={productTexts.softwareId} value={software.id} />}
        </Stack>
      </Section>
      {mayChange && <ArchiveSection product={product} />}
    </>
  );
}
