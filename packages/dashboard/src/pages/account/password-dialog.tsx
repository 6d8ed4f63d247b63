import { Modal } from '@mantine/core';
import { uiTexts } from '../../texts/index.ts';
import { PasswordForm } from './password-form.tsx';

interface PasswordDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** Closes after it has succeeded; what it throws is shown. */
  readonly onPassword: (password: string) => Promise<unknown>;
}

/** Asks before a change that wants the password once more. */
export function PasswordDialog({
  opened,
  onClose,
  title,
  onPassword,
  ...rest
}: PasswordDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      <PasswordForm
        {...rest}
        onCancel={onClose}
        onPassword={async (password) => {
          await onPassword(password);
          onClose();
        }}
      />
    </Modal>
  );
}
