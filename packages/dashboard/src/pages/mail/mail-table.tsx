import { Text } from '@mantine/core';
import type { MailRow } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { RelativeTime } from '../../ui/instant.tsx';
import { TextLink } from '../../ui/links.tsx';
import { kindWords } from './kind-words.ts';
import { MailStanding } from './mail-standing.tsx';

interface MailTableProps {
  readonly companyId: string;
  readonly rows: readonly MailRow[];
}

/** Mails, each a click from what it said. */
export function MailTable({ companyId, rows }: MailTableProps) {
  const columns: Column<MailRow>[] = [
    {
      key: 'mail',
      header: texts.columnMail,
      primary: true,
      cell: ({ id, kind, subject }) => (
        <div style={{ minWidth: '12rem' }}>
          <TextLink
            to="/$companyId/mail/$mailId"
            params={{ companyId, mailId: id }}
            size="sm"
            fw={500}
          >
            {kindWords(kind)}
          </TextLink>
          <Text size="sm" c="dimmed">
            <bdi>{subject ?? texts.noSubject}</bdi>
          </Text>
        </div>
      ),
    },
    {
      key: 'to',
      header: texts.columnTo,
      cell: ({ to }) => (
        <Text span size="sm" display="inline-block" miw={{ base: 0, sm: '9rem' }}>
          <bdi>{to}</bdi>
        </Text>
      ),
    },
    { key: 'status', header: texts.columnStatus, cell: (mail) => <MailStanding mail={mail} /> },
    {
      key: 'created',
      header: texts.columnCreated,
      nowrap: true,
      cell: ({ created_at }) => (
        <Text span size="sm">
          <RelativeTime at={created_at} />
        </Text>
      ),
    },
  ];
  return <DataTable label={texts.list} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
