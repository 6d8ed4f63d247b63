import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { developerTexts as texts } from '../../texts/index.ts';

interface SafetyNoteProps {
  /** Whether the API key may validate and nothing else. */
  readonly safe: boolean;
  readonly full: boolean;
}

/** Whether an API key may ship inside an app: in green, or in red. */
export function SafetyNote({ safe, full }: SafetyNoteProps) {
  const Icon = safe ? IconShieldCheck : IconAlertTriangle;
  return (
    <div aria-live="polite">
      <Alert
        color={safe ? 'green' : 'red'}
        variant="light"
        title={safe ? texts.safeTitle : texts.unsafeTitle}
        icon={<Icon aria-hidden />}
      >
        {safe ? texts.safeText : full ? texts.fullText : texts.unsafeText}
      </Alert>
    </div>
  );
}
