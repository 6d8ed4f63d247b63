import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Membership } from '../../api/membership.ts';
import { grantTexts as texts, uiTexts } from '../../texts/index.ts';
import { GrantForm } from './grant-form.tsx';
import { Granted } from './granted.tsx';
import type { GrantStart } from './use-grant.ts';

interface GrantDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly companyId: string;
  /** What stands in the form already. */
  readonly initial?: GrantStart;
}

/** Grants a membership by hand and shows its license key. */
export function GrantDialog({ opened, onClose, companyId, initial = {} }: GrantDialogProps) {
  const [granted, setGranted] = useState<Membership | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => setGranted(null)}
      title={granted ? texts.doneTitle : texts.title}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      {granted ? (
        <Granted companyId={companyId} membership={granted} onAnother={() => setGranted(null)} />
      ) : (
        <GrantForm
          companyId={companyId}
          initial={initial}
          onGranted={setGranted}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
