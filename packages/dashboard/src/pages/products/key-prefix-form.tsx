import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Product, updateProduct } from '../../api/product.ts';
import { useCompany } from '../../state/company.ts';
import { licenseTexts, productTexts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from './form-footer.tsx';
import { isKeyPrefix, onlyPrefix } from './key-prefix.ts';
import { KeySample } from './key-sample.tsx';
import { useFormSave } from './use-form-save.ts';
import { useProductSaved } from './use-product-saved.ts';

/** Changes how the keys begin that are made from now on. */
export function KeyPrefixForm({ product }: { readonly product: Product }) {
  const { id: companyId } = useCompany();
  const keep = useProductSaved();
  const form = useForm({
    mode: 'controlled',
    initialValues: { key_prefix: product.key_prefix },
    enhanceGetInputProps: () => ({ maxLength: 12, autoComplete: 'off', spellCheck: false }),
    validate: {
      key_prefix: (value) => (isKeyPrefix(value) ? null : productTexts.keyPrefixWrong),
    },
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields: { key_prefix: 'key_prefix' },
    save: () => updateProduct(companyId, product.id, form.getValues()),
    onSaved(saved) {
      form.setInitialValues({ key_prefix: saved.key_prefix });
      form.reset();
      keep(saved);
      notify.success(licenseTexts.savedPrefix(saved.key_prefix));
    },
  });
  const dirty = form.isDirty();
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <UnsavedGuard when={dirty} />
      <Stack gap="md">
        <div>
          <TextInput
            label={productTexts.keyPrefix}
            description={productTexts.keyPrefixHint}
            styles={{ wrapper: { maxWidth: 320 } }}
            {...form.getInputProps('key_prefix')}
            onChange={(event) =>
              form.setFieldValue('key_prefix', onlyPrefix(event.currentTarget.value))
            }
          />
          <KeySample prefix={form.values.key_prefix} />
        </div>
        <FormFooter
          label={licenseTexts.savePrefix}
          saving={saving}
          error={error}
          dirty={dirty}
          onDiscard={form.reset}
        />
      </Stack>
    </form>
  );
}
