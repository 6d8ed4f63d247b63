import { Alert } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import type { MailSettings } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';

/** Says that no mail leaves, and what the operator sets so that it does. */
export function NoServerBanner({ settings }: { readonly settings: MailSettings }) {
  if (settings.transport === 'smtp') return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      mb="lg"
      title={texts.filesTitle}
      icon={<IconMailOff aria-hidden />}
    >
      <span className="break-anywhere">{texts.filesText}</span>
    </Alert>
  );
}
