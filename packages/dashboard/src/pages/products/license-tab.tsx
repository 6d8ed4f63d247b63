import { Code } from '@mantine/core';
import type { Product } from '../../api/product.ts';
import { useCan } from '../../state/company.ts';
import { licenseTexts, productTexts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { Facts } from './facts.tsx';
import { KeyPrefixForm } from './key-prefix-form.tsx';
import { LicenseFacts } from './license-facts.tsx';
import { LicenseForm } from './license-form.tsx';

/** How the product's license keys look and behave. */
export function LicenseTab({ product }: { readonly product: Product }) {
  const mayChange = useCan()('update_product');
  const { key_prefix, sample_key, settings } = product;
  return (
    <>
      <Section title={licenseTexts.looksTitle} description={licenseTexts.looksAbout}>
        {mayChange ? (
          <KeyPrefixForm product={product} />
        ) : (
          <Facts
            facts={[
              { label: productTexts.keyPrefix, value: key_prefix },
              { label: productTexts.keySample, value: <Code>{sample_key}</Code> },
            ]}
          />
        )}
      </Section>
      {mayChange ? <LicenseForm product={product} /> : <LicenseFacts settings={settings} />}
    </>
  );
}
