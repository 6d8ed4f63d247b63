import { Modal } from '@mantine/core';
import { useState } from 'react';
import { beginTwoFactor } from '../../api/account.ts';
import { accountTexts, uiTexts } from '../../texts/index.ts';
import { ConfirmCodeForm } from './confirm-code-form.tsx';
import { PasswordForm } from './password-form.tsx';

interface EnableTwoFactorProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** It is on; the codes are shown this once. */
  readonly onEnabled: (backupCodes: readonly string[]) => void;
}

type Enrolment = Awaited<ReturnType<typeof beginTwoFactor>>;

/** Password, then QR code and a first code of the app. */
export function EnableTwoFactor({ opened, onClose, onEnabled }: EnableTwoFactorProps) {
  const [enrolment, setEnrolment] = useState<Enrolment>();
  function close() {
    setEnrolment(undefined);
    onClose();
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={accountTexts.setUpTitle}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      {enrolment ? (
        <ConfirmCodeForm
          uri={enrolment.totpURI}
          onCancel={close}
          onConfirmed={() => {
            onEnabled(enrolment.backupCodes);
            close();
          }}
        />
      ) : (
        <PasswordForm
          text={accountTexts.setUpPassword}
          submit={accountTexts.begin}
          onCancel={close}
          onPassword={async (password) => setEnrolment(await beginTwoFactor(password))}
        />
      )}
    </Modal>
  );
}
