import { Text } from '@mantine/core';
import type { Mail } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { MailParts } from './mail-parts.tsx';

/** What a mail said; what is missing of it, and why. */
export function MailContent({ mail }: { readonly mail: Mail }) {
  const { subject, text, html, status } = mail;
  if (text === null) {
    return <Text c="dimmed">{status === 'waiting' ? texts.notWritten : texts.contentGone}</Text>;
  }
  return <MailParts label={texts.contentTitle} mail={{ subject: subject ?? '', text, html }} />;
}
