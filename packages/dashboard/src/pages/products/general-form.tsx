import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Product, updateProduct } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { formTexts, productTexts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from './form-footer.tsx';
import { useFormSave } from './use-form-save.ts';
import { useProductSaved } from './use-product-saved.ts';

const valuesOf = ({ name, description }: Product) => ({ name, description: description ?? '' });

/** Changes what is said of a product. */
export function GeneralForm({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  const keep = useProductSaved();
  const form = useForm({
    mode: 'controlled',
    initialValues: valuesOf(product),
    validate: { name: (value) => (value.trim() === '' ? productTexts.nameMissing : null) },
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: { name: 'name', description: 'description' },
    save() {
      const { name, description } = form.getValues();
      return updateProduct(companyId, product.id, { name, description: description || null });
    },
    onSaved(saved) {
      form.setInitialValues(valuesOf(saved));
      form.reset();
      keep(saved);
      notify.success(productTexts.saved);
    },
  });
  const dirty = form.isDirty();
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <UnsavedGuard when={dirty} />
      <Stack gap="md">
        <TextInput
          label={productTexts.name}
          description={productTexts.nameHint}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <Textarea
          label={productTexts.description}
          description={productTexts.descriptionHint}
          autosize
          minRows={3}
          maxRows={12}
          {...form.getInputProps('description')}
        />
        <FormFooter
          label={formTexts.save}
          saving={saving}
          error={error}
          dirty={dirty}
          onDiscard={form.reset}
        />
      </Stack>
    </form>
  );
}
