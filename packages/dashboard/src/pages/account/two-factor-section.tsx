import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { disableTwoFactor, makeBackupCodes } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { accountTexts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { EnableTwoFactor } from './enable-two-factor.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** The authenticator app: setting it up, new backup codes, turning it off. */
export function TwoFactorSection({ on }: { readonly on: boolean }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<'set_up' | 'off' | 'codes' | undefined>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => setOpen(undefined);
  const refresh = () => queries.invalidateQueries(sessionQuery);
  return (
    <Section
      title={accountTexts.twoFactor}
      description={accountTexts.twoFactorAbout}
      actions={
        <StatusBadge tone={on ? 'good' : 'neutral'}>
          {on ? accountTexts.on : accountTexts.off}
        </StatusBadge>
      }
    >
      {codes && <BackupCodes codes={codes} onDone={() => setCodes(undefined)} />}
      <Group gap="xs">
        {on ? (
          <>
            <Button variant="default" onClick={() => setOpen('codes')}>
              {accountTexts.newCodes}
            </Button>
            <Button variant="light" color="red" onClick={() => setOpen('off')}>
              {accountTexts.turnOff}
            </Button>
          </>
        ) : (
          <Button onClick={() => setOpen('set_up')}>{accountTexts.turnOn}</Button>
        )}
      </Group>
      <EnableTwoFactor
        opened={open === 'set_up'}
        onClose={close}
        onEnabled={(made) => {
          setCodes(made);
          notify.success(accountTexts.turnedOn);
          void refresh();
        }}
      />
      <PasswordDialog
        opened={open === 'codes'}
        onClose={close}
        title={accountTexts.newCodesTitle}
        text={accountTexts.newCodesText}
        submit={accountTexts.newCodesSubmit}
        onPassword={async (password) => setCodes((await makeBackupCodes(password)).backupCodes)}
      />
      <PasswordDialog
        opened={open === 'off'}
        onClose={close}
        title={accountTexts.turnOffTitle}
        text={accountTexts.turnOffText}
        submit={accountTexts.turnOff}
        danger
        onPassword={async (password) => {
          await disableTwoFactor(password);
          setCodes(undefined);
          notify.success(accountTexts.turnedOff);
          await refresh();
        }}
      />
    </Section>
  );
}
