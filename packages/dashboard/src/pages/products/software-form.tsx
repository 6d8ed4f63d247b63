import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Product, saveSoftware } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { softwareTexts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from './form-footer.tsx';
import { SoftwareFields } from './software-fields.tsx';
import {
  type SoftwareValues,
  softwareFields,
  toNewSoftware,
  toSoftwareValues,
} from './software-values.ts';
import { useFormSave } from './use-form-save.ts';
import { useProductSaved } from './use-product-saved.ts';

/** Makes or changes the Software of a product. */
export function SoftwareForm({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  const keep = useProductSaved();
  const form = useForm<SoftwareValues>({
    mode: 'controlled',
    initialValues: toSoftwareValues(product.software),
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: softwareFields,
    save: () => saveSoftware(companyId, product.id, toNewSoftware(form.getValues())),
    onSaved(saved) {
      const values = toSoftwareValues(saved.software);
      form.setInitialValues(values);
      form.setValues(values);
      keep(saved);
      notify.success(softwareTexts.saved);
    },
  });
  const dirty = form.isDirty();
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <UnsavedGuard when={dirty} />
      <Stack gap="lg">
        <SoftwareFields links={form.values.links} field={(name) => form.getInputProps(name)} />
        <FormFooter
          label={softwareTexts.save}
          saving={saving}
          error={error}
          dirty={dirty}
          onDiscard={form.reset}
        />
      </Stack>
    </form>
  );
}
