import { NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { type Company, companyQuery, updateCompany } from '../../api/company.ts';
import { useCompany } from '../../state/company.ts';
import { privacyTexts as texts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { notify } from '../../ui/notify.ts';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from '../products/form-footer.tsx';
import { useFormSave } from '../products/use-form-save.ts';

interface PrivacyValues {
  support_email: string;
  keep_addresses_days: number | string;
}

const fields = {
  support_email: 'support_email',
  keep_addresses_days: 'keep_addresses_days',
} as const;
const mostDays = 400;

/** Changes where buyers reach the company and how long their addresses are kept. */
export function PrivacyForm({ company }: { readonly company: Company }) {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  const form = useForm<PrivacyValues>({
    mode: 'controlled',
    initialValues: toValues(company),
    validate: {
      keep_addresses_days: (days) =>
        Number.isInteger(days) && Number(days) >= 0 && Number(days) <= mostDays
          ? null
          : texts.keepDaysWrong,
    },
  });
  const { submit, saving, error } = useFormSave({
    form,
    fields,
    save() {
      const { support_email, keep_addresses_days } = form.getValues();
      return updateCompany(companyId, {
        support_email: support_email.trim() || null,
        keep_addresses_days: Number(keep_addresses_days),
      });
    },
    onSaved(saved) {
      client.setQueryData(companyQuery(companyId).queryKey, saved);
      form.setInitialValues(toValues(saved));
      form.setValues(toValues(saved));
      notify.success(texts.saved);
    },
  });
  const dirty = form.isDirty();
  return (
    <form noValidate onSubmit={form.onSubmit(submit, focusFirstError(form))}>
      <Stack gap="md">
        <TextInput
          type="email"
          label={texts.supportEmail}
          description={texts.supportEmailHint}
          autoComplete="off"
          styles={{ wrapper: { maxWidth: '28rem' } }}
          {...form.getInputProps('support_email')}
        />
        <NumberInput
          label={texts.keepDays}
          description={texts.keepDaysHint}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          autoComplete="off"
          styles={{ wrapper: { maxWidth: 140 } }}
          {...form.getInputProps('keep_addresses_days')}
        />
        <FormFooter
          label={texts.save}
          saving={saving}
          error={error}
          dirty={dirty}
          onDiscard={form.reset}
        />
      </Stack>
      <UnsavedGuard when={dirty && !saving} />
    </form>
  );
}

function toValues({ support_email, keep_addresses_days }: Company): PrivacyValues {
  return { support_email: support_email ?? '', keep_addresses_days };
}
