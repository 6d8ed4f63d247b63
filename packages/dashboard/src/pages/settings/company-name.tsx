import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { updateCompany } from '../../api/company.ts';
import { sessionQuery } from '../../api/session.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';

/** What the company is called; a form for who may change it. */
export function CompanyName() {
  const can = useCan();
  const { title } = useCompany();
  return (
    <Section title={texts.companyTitle} description={texts.companyAbout}>
      {can('update_company') ? (
        <NameForm />
      ) : (
        <Text fw={500} className="break-anywhere">
          {title}
        </Text>
      )}
    </Section>
  );
}

function NameForm() {
  const { id: companyId, title } = useCompany();
  const queryClient = useQueryClient();
  const form = useForm({
    mode: 'controlled',
    initialValues: { title },
    validate: { title: (text) => (text.trim() === '' ? texts.nameMissing : null) },
  });
  const save = useMutation({
    mutationFn: () => updateCompany(companyId, { title: form.getValues().title.trim() }),
    async onSuccess(company) {
      form.setInitialValues({ title: company.title });
      form.setValues({ title: company.title });
      form.resetDirty({ title: company.title });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      notify.success(texts.saved);
    },
  });
  const dirty = form.isDirty();
  return (
    <form noValidate onSubmit={form.onSubmit(() => save.mutate())}>
      <Stack gap="md">
        <TextInput
          label={texts.name}
          maw="28rem"
          maxLength={200}
          autoComplete="organization"
          {...form.getInputProps('title')}
        />
        <FormError error={save.error} />
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>
            {texts.save}
          </Button>
          {dirty && (
            <Button variant="subtle" onClick={form.reset}>
              {texts.discard}
            </Button>
          )}
          <Text size="sm" c="dimmed" role="status">
            {dirty && texts.unsaved}
          </Text>
        </Group>
      </Stack>
      <UnsavedGuard when={dirty && !save.isPending} />
    </form>
  );
}
