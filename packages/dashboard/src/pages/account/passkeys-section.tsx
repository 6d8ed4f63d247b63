import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deletePasskey, type Passkey, passkeysQuery } from '../../api/passkey.ts';
import { accountTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { AddPasskey } from './add-passkey.tsx';

const nameOf = ({ name }: Passkey) => name || accountTexts.passkeyUnnamed;
const addedAt = ({ createdAt }: Passkey) => Math.floor(Date.parse(createdAt) / 1000);

/** The passkeys of this person: adding one, removing one. */
export function PasskeysSection() {
  const query = useQuery(passkeysQuery);
  const queries = useQueryClient();
  const [asked, ask] = useState<Passkey>();
  const columns: readonly Column<Passkey>[] = [
    { key: 'name', header: accountTexts.passkeyName, cell: nameOf, primary: true },
    {
      key: 'added',
      header: accountTexts.passkeyAdded,
      cell: (passkey) => <DateTime at={addedAt(passkey)} day />,
    },
    {
      key: 'remove',
      header: accountTexts.removePasskey,
      hideHeader: true,
      align: 'right',
      cell: (passkey) => (
        <Button
          variant="default"
          size="xs"
          aria-label={accountTexts.removePasskeyNamed(nameOf(passkey))}
          onClick={() => ask(passkey)}
        >
          {accountTexts.removePasskey}
        </Button>
      ),
    },
  ];
  return (
    <Section title={accountTexts.passkeys} description={accountTexts.passkeysAbout}>
      <Loaded query={query} height={64} rows={1}>
        {(passkeys) =>
          passkeys.length === 0 ? (
            <Text c="dimmed" mih={64}>
              {accountTexts.passkeysNone}
            </Text>
          ) : (
            <DataTable
              label={accountTexts.passkeys}
              columns={columns}
              rows={passkeys}
              rowKey={({ id }) => id}
            />
          )
        }
      </Loaded>
      <AddPasskey onAdded={() => queries.invalidateQueries(passkeysQuery)} />
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => ask(undefined)}
        title={asked ? accountTexts.removePasskeyTitle(nameOf(asked)) : ''}
        confirmLabel={accountTexts.removePasskey}
        danger
        onConfirm={async () => {
          if (asked) await deletePasskey(asked.id);
          await queries.invalidateQueries(passkeysQuery);
          notify.success(accountTexts.passkeyRemoved);
        }}
      >
        {accountTexts.removePasskeyText}
      </ConfirmDialog>
    </Section>
  );
}
