import { useForm } from '@mantine/form';
import { type Product, saveLicenseSettings } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { licenseTexts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from './form-footer.tsx';
import { BuyersSection, EndSection, LockSection, PrivacySection } from './license-sections.tsx';
import {
  findLicenseProblems,
  type LicenseValues,
  licenseFields,
  toLicenseSettings,
  toLicenseValues,
} from './license-values.ts';
import { StickyBar } from './sticky-bar.tsx';
import { useFormSave } from './use-form-save.ts';
import { useProductSaved } from './use-product-saved.ts';

/** Changes what a product decides about its license keys; all of it is saved at once. */
export function LicenseForm({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  const keep = useProductSaved();
  const form = useForm<LicenseValues>({
    mode: 'controlled',
    initialValues: toLicenseValues(product.settings),
    validate: findLicenseProblems,
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: licenseFields,
    save: () => saveLicenseSettings(companyId, product.id, toLicenseSettings(form.getValues())),
    onSaved(saved) {
      const values = toLicenseValues(saved.settings);
      form.setInitialValues(values);
      form.setValues(values);
      keep(saved);
      notify.success(licenseTexts.saved);
    },
  });
  const dirty = form.isDirty();
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst)} noValidate>
      <UnsavedGuard when={dirty} />
      <LockSection form={form} />
      <EndSection form={form} />
      <BuyersSection form={form} />
      <PrivacySection form={form} />
      <StickyBar sticks={dirty}>
        <FormFooter
          label={licenseTexts.save}
          saving={saving}
          error={error}
          dirty={dirty}
          onDiscard={form.reset}
        />
      </StickyBar>
    </form>
  );

  function focusFirst(problems: object) {
    const [first] = Object.keys(problems);
    if (first !== undefined) form.getInputNode(first)?.focus();
  }
}
