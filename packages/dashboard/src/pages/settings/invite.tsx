import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { invitationsQuery, invite } from '../../api/invitation.ts';
import { mailSettingsQuery } from '../../api/mail.ts';
import type { Role } from '../../generated/tables.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { invitationTexts as texts } from '../../texts/index.ts';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { FormError } from '../../ui/form-error.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { AddCommandLine } from './add-command-line.tsx';
import { roleOptions } from './role-names.ts';

interface InviteValues {
  readonly email: string;
  readonly role: Role;
}

/** Asks somebody by mail to join the team; the command line is the other way. */
export function Invite() {
  const { id: companyId, role: own } = useCompany();
  const can = useCan();
  const client = useQueryClient();
  const [byCommand, command] = useDisclosure(false);
  const mail = useQuery({ ...mailSettingsQuery(companyId), enabled: can('list_mails') });
  const files = mail.data?.transport === 'files';
  const form = useForm<InviteValues>({
    mode: 'controlled',
    initialValues: { email: '', role: 'support' },
    validate: { email: isNotEmpty(texts.emailMissing) },
  });
  const send = useMutation({
    mutationFn: ({ email, role }: InviteValues) => invite(companyId, email.trim(), role),
    async onSuccess({ email }) {
      form.setFieldValue('email', '');
      await client.invalidateQueries({ queryKey: invitationsQuery(companyId).queryKey });
      notify.success(files ? texts.kept(email) : texts.sent(email));
    },
  });
  return (
    <Section title={texts.inviteTitle} description={texts.inviteAbout}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => send.mutate(values), focusFirstError(form))}
      >
        <Stack gap="md" align="flex-start">
          <SimpleGrid cols={{ base: 1, sm: 2 }} w="100%" maw="40rem">
            <TextInput
              type="email"
              label={texts.email}
              autoComplete="off"
              placeholder={texts.example}
              {...form.getInputProps('email')}
            />
            <NativeSelect
              label={texts.role}
              data={roleOptions(own)}
              {...form.getInputProps('role')}
            />
          </SimpleGrid>
          {files && (
            <Text size="sm" c="dimmed">
              {texts.filesHint}
            </Text>
          )}
          <FormError error={send.error} />
          <Button type="submit" loading={send.isPending}>
            {texts.invite}
          </Button>
        </Stack>
      </form>
      {can('update_company_member') && (
        <Stack gap="sm" align="flex-start">
          <Button variant="default" size="xs" aria-expanded={byCommand} onClick={command.toggle}>
            {texts.otherWay}
          </Button>
          {byCommand && <AddCommandLine email={form.values.email} role={form.values.role} />}
        </Stack>
      )}
    </Section>
  );
}
