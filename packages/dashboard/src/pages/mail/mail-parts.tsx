import { Code, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { mailTexts as texts } from '../../texts/index.ts';
import { MailHtml } from '../../ui/mail-html.tsx';

interface MailPartsProps {
  /** What it is, for who cannot see it. */
  readonly label: string;
  /** HTML is kept for a month; the text says the same. */
  readonly mail: { readonly subject: string; readonly text: string; readonly html: string | null };
}

const parts = [
  { value: 'html', label: texts.asHtml },
  { value: 'text', label: texts.asText },
];

/** A mail's subject and, one at a time, its two parts; the text alone where the HTML is gone. */
export function MailParts({ label, mail: { subject, text, html } }: MailPartsProps) {
  const [part, setPart] = useState('html');
  return (
    <Stack gap="sm">
      <div>
        <Text size="xs" c="dimmed">
          {texts.subjectIs}
        </Text>
        <Text fw={500} className="break-anywhere">
          <bdi>{subject}</bdi>
        </Text>
      </div>
      {html !== null && (
        <SegmentedControl
          aria-label={texts.part}
          data={parts}
          value={part}
          onChange={setPart}
          w="fit-content"
          maw="100%"
        />
      )}
      {html !== null && part === 'html' ? (
        <MailHtml html={html} label={label} />
      ) : (
        <Code block className="break-anywhere" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </Code>
      )}
    </Stack>
  );
}
