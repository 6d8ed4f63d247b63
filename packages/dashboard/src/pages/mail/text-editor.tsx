import { SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import {
  type MailSettings,
  type MailText,
  mailSettingsQuery,
  saveMailText,
} from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { UnsavedGuard } from '../../ui/unsaved-guard.tsx';
import { FormFooter } from '../products/form-footer.tsx';
import { useFormSave } from '../products/use-form-save.ts';
import { MailPreview } from './mail-preview.tsx';
import { Placeholders } from './placeholders.tsx';
import { StandardButton } from './standard-button.tsx';
import { TestButton } from './test-button.tsx';
import { useInsert } from './use-insert.ts';
import { usePreview } from './use-preview.ts';

interface TextEditorProps {
  readonly text: MailText;
  readonly transport: MailSettings['transport'];
}

const fields = { subject: 'subject', body: 'body' } as const;

/** Changes the words of a mail, and shows beside them how it reads. */
export function TextEditor({ text, transport }: TextEditorProps) {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  const { kind } = text;
  const form = useForm({
    mode: 'controlled',
    initialValues: { subject: text.subject, body: text.body },
    validate: {
      subject: (subject) => (subject.trim() === '' ? texts.subjectMissing : null),
      body: (body) => (body.trim() === '' ? texts.bodyMissing : null),
    },
  });
  const draft = { kind, ...form.values };
  const preview = usePreview(draft);
  const { refs, insert } = useInsert(form);

  /** Takes over what the server has now. */
  function keep({ subject, body }: MailText) {
    form.setInitialValues({ subject, body });
    form.setValues({ subject, body });
    form.clearErrors();
    void client.invalidateQueries({ queryKey: mailSettingsQuery(companyId).queryKey });
  }

  const { submit, saving, error } = useFormSave({
    form,
    fields,
    save: () => saveMailText(companyId, draft),
    onSaved(saved) {
      keep(saved);
      notify.success(texts.saved);
    },
  });
  const dirty = form.isDirty();
  const propsOf = (name: 'subject' | 'body') => {
    const { error: own, ...props } = form.getInputProps(name);
    const seen = preview.problem?.parameter === name ? preview.problem.problem : undefined;
    return { ...props, error: own ?? seen };
  };
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" verticalSpacing={0}>
      <Section
        title={texts.editTitle}
        actions={text.edited && <StandardButton kind={kind} onRestored={keep} />}
      >
        <form noValidate onSubmit={form.onSubmit(submit, focusFirstError(form))}>
          <Stack gap="md">
            <TextInput
              label={texts.subject}
              ref={refs.subject}
              autoComplete="off"
              {...propsOf('subject')}
            />
            <Textarea
              ref={refs.body}
              label={texts.body}
              description={texts.bodyHint}
              autosize
              minRows={8}
              maxRows={24}
              {...propsOf('body')}
            />
            <Placeholders placeholders={text.placeholders} onInsert={insert} />
            <FormFooter
              label={texts.save}
              saving={saving}
              error={error}
              dirty={dirty}
              onDiscard={form.reset}
            />
          </Stack>
        </form>
        <UnsavedGuard when={dirty && !saving} />
      </Section>
      <MailPreview preview={preview} actions={<TestButton draft={draft} transport={transport} />} />
    </SimpleGrid>
  );
}
