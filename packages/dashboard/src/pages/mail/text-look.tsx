import { Code, Text } from '@mantine/core';
import type { MailText } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';

/** The words of a mail for who may look but not change. */
export function TextLook({ text: { subject, body } }: { readonly text: MailText }) {
  return (
    <Section title={texts.editTitle}>
      <Written label={texts.subject} text={subject} />
      <Written label={texts.body} text={body} />
    </Section>
  );
}

function Written({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Code block className="break-anywhere" mt={4} style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Code>
    </div>
  );
}
