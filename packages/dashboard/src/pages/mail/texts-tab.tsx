import { Text } from '@mantine/core';
import type { MailSettings, MailText } from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { TextLink } from '../../ui/links.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { kindWords, whenSent } from './kind-words.ts';

/** Every mail that buyers get by themselves, with when it is sent and whose words it has. */
export function TextsTab({ settings }: { readonly settings: MailSettings }) {
  const { id: companyId } = useCompany();
  const columns: Column<MailText>[] = [
    {
      key: 'mail',
      header: texts.columnMail,
      primary: true,
      cell: ({ kind, subject }) => (
        <>
          <TextLink
            to="/$companyId/mail/texts/$kind"
            params={{ companyId, kind }}
            size="sm"
            fw={500}
          >
            {kindWords(kind)}
          </TextLink>
          <Text size="sm" c="dimmed">
            <bdi>{subject}</bdi>
          </Text>
        </>
      ),
    },
    {
      key: 'when',
      header: texts.columnWhen,
      cell: ({ kind }) => (
        <Text span size="sm">
          {whenSent(kind)}
        </Text>
      ),
    },
    {
      key: 'text',
      header: texts.columnText,
      nowrap: true,
      cell: ({ edited }) => (
        <StatusBadge tone={edited ? 'info' : 'neutral'}>
          {edited ? texts.edited : texts.standard}
        </StatusBadge>
      ),
    },
  ];
  return (
    <>
      <Text size="sm" c="dimmed" mb="md" className="break-anywhere">
        {texts.textsAbout} {settings.transport === 'smtp' && texts.from(settings.from)}
      </Text>
      <DataTable
        label={texts.textsList}
        columns={columns}
        rows={settings.texts}
        rowKey={({ kind }) => kind}
      />
    </>
  );
}
