import { Button, Group, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { createProduct } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { productTexts, softwareTexts, uiTexts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { NewProductBasics } from './new-product-basics.tsx';
import {
  emptyProduct,
  type NewProductValues,
  newProductFields,
  newProductRules,
  toNewProduct,
} from './new-product-values.ts';
import { SoftwareFields } from './software-fields.tsx';
import { useFormSave } from './use-form-save.ts';
import { useProductSaved } from './use-product-saved.ts';

/** A product with its Software, made in one go; goes to the product after. */
export function NewProductForm() {
  const { id: companyId } = useCompany();
  const can = useCan();
  const keep = useProductSaved();
  const navigate = useNavigate();
  const form = useForm<NewProductValues>({
    mode: 'controlled',
    initialValues: emptyProduct,
    validate: newProductRules,
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: newProductFields,
    save: () => createProduct(companyId, toNewProduct(form.getValues())),
    async onSaved(product) {
      keep(product);
      notify.success(productTexts.made(product.name));
      await navigate({
        to: '/$companyId/products/$productId',
        params: { companyId, productId: product.id },
        search: product.software ? { tab: 'plans' } : {},
        ignoreBlocker: true,
      });
    },
  });
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst)} noValidate>
      <UnsavedGuard when={form.isDirty()} />
      <NewProductBasics form={form} />
      {can('create_experience') && (
        <Section title={softwareTexts.title} description={softwareTexts.about}>
          <Switch
            label={softwareTexts.addNow}
            description={softwareTexts.addNowHint}
            {...form.getInputProps('with_software', { type: 'checkbox' })}
          />
          {form.values.with_software && (
            <SoftwareFields
              links={form.values.software.links}
              field={(name) => form.getInputProps(`software.${name}`)}
            />
          )}
        </Section>
      )}
      <Stack gap="sm">
        <FormError error={error} />
        <Group gap="xs">
          <Button type="submit" loading={saving}>
            {productTexts.makeIt}
          </Button>
          <LinkButton to="/$companyId/products" params={{ companyId }} variant="subtle">
            {uiTexts.cancel}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );

  function focusFirst(problems: object) {
    const [first] = Object.keys(problems);
    if (first !== undefined) form.getInputNode(first)?.focus();
  }
}
