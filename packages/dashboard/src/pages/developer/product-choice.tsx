import { MultiSelect, NativeSelect, Text } from '@mantine/core';
import type { Product } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { TextLink } from '../../ui/links.tsx';
import type { ApiKeyForm } from './use-api-key-form.ts';

interface ProductChoiceProps {
  readonly form: ApiKeyForm;
  readonly products: readonly Product[];
}

/** The product of the app, or what any other API key is limited to. */
export function ProductChoice({ form, products }: ProductChoiceProps) {
  const { values, problems, set } = form;
  const options = products.map(({ id, name }) => ({ value: id, label: name }));
  if (values.kind !== 'app') {
    if (products.length === 0) return null;
    return (
      <MultiSelect
        label={texts.products}
        description={texts.productsHint}
        maw="28rem"
        data={options}
        value={values.products}
        onChange={(chosen) => set({ products: chosen })}
        {...(values.products.length === 0 && { placeholder: texts.productsAll })}
        searchable
        clearable
        hidePickedOptions
      />
    );
  }
  if (products.length === 0) return <NoProduct problem={problems.product} />;
  return (
    <NativeSelect
      label={texts.product}
      description={texts.productHint}
      maw="28rem"
      data-field="product"
      data={[...(products.length > 1 ? [{ value: '', label: '' }] : []), ...options]}
      value={values.product}
      error={problems.product}
      onChange={(event) => set({ product: event.currentTarget.value })}
    />
  );
}

function NoProduct({ problem }: { readonly problem: string | undefined }) {
  const { id: companyId } = useCompany();
  const can = useCan();
  return (
    <Text size="sm" {...(problem && { c: 'red', role: 'alert' })}>
      {texts.productNone}{' '}
      {can('create_product') && (
        <TextLink to="/$companyId/products/new" params={{ companyId }} inherit>
          {texts.productMake}
        </TextLink>
      )}
      .
    </Text>
  );
}
