import { Code, SimpleGrid, Stack, Text } from '@mantine/core';
import type { MailText } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { MailPreview } from './mail-preview.tsx';
import { usePreview } from './use-preview.ts';

/** The words of a mail for who may look but not change. */
export function TextLook({ text: { kind, subject, body } }: { readonly text: MailText }) {
  const preview = usePreview({ kind, subject, body });
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" verticalSpacing={0}>
      <div>
        <Section title={texts.lookTitle}>
          <Stack gap="md">
            <Written label={texts.subject} text={subject} />
            <Written label={texts.body} text={body} />
          </Stack>
        </Section>
      </div>
      <MailPreview preview={preview} />
    </SimpleGrid>
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
