import { Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { mailTexts as texts } from '../../texts/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { MailParts } from './mail-parts.tsx';
import type { Preview } from './use-preview.ts';

interface MailPreviewProps {
  readonly preview: Preview;
  readonly actions?: ReactNode;
}

/** How the mail reads with made-up values. While there is something wrong with it, how it was before. */
export function MailPreview({ preview: { query, problem }, actions }: MailPreviewProps) {
  const last = useRef(query.data);
  if (query.data) last.current = query.data;
  const shown = query.data ?? last.current;
  const old = problem !== undefined && shown !== undefined;
  return (
    <div>
      <Section
        title={texts.previewTitle}
        description={old ? texts.previewOld : texts.previewAbout}
        actions={actions}
      >
        <Loaded query={{ ...query, data: shown }} height={420}>
          {(mail) => <MailParts label={texts.previewLabel} mail={mail} />}
        </Loaded>
        {query.error && !problem && shown && (
          <Text size="sm" c="red" role="alert">
            {query.error.message}
          </Text>
        )}
      </Section>
    </div>
  );
}
