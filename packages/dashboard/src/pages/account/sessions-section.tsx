import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type OpenSession,
  revokeOtherSessions,
  revokeSession,
  sessionsQuery,
} from '../../api/session.ts';
import { accountTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { describeDevice, sessionColumns } from './session-columns.tsx';

/** Where this person is signed in, and the way to end that. */
export function SessionsSection() {
  const query = useQuery(sessionsQuery);
  const queries = useQueryClient();
  const [asked, ask] = useState<OpenSession | 'others'>();
  const one = asked === 'others' ? undefined : asked;
  const others = query.data?.data.some(({ current }) => !current);

  async function end() {
    if (one) {
      await revokeSession(one.id);
      notify.success(accountTexts.sessionEnded);
    } else {
      const { revoked } = await revokeOtherSessions();
      notify.success(accountTexts.othersEnded(revoked));
    }
    await queries.invalidateQueries(sessionsQuery);
  }

  return (
    <Section
      title={accountTexts.sessions}
      description={accountTexts.sessionsAbout}
      actions={
        others && (
          <Button variant="default" onClick={() => ask('others')}>
            {accountTexts.endOthers}
          </Button>
        )
      }
    >
      <Loaded query={query} height={160}>
        {({ data }) => (
          <DataTable
            label={accountTexts.sessions}
            columns={sessionColumns(ask)}
            rows={data}
            rowKey={({ id }) => id}
          />
        )}
      </Loaded>
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => ask(undefined)}
        title={
          one ? accountTexts.endSessionTitle(describeDevice(one)) : accountTexts.endOthersTitle
        }
        confirmLabel={one ? accountTexts.endSession : accountTexts.endOthers}
        danger
        onConfirm={end}
      >
        {one ? accountTexts.endSessionText : accountTexts.endOthersText}
      </ConfirmDialog>
    </Section>
  );
}
