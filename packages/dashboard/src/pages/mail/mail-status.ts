import type { MailStatus } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import type { Tone } from '../../ui/status-badge.tsx';

/** What can become of a mail. */
export const statuses = Object.keys(texts.statusWords) as MailStatus[];

export const tones: Readonly<Record<MailStatus, Tone>> = {
  waiting: 'info',
  sent: 'good',
  refused: 'bad',
  expired: 'bad',
  void: 'neutral',
};

export function isMailStatus(word: string | undefined): word is MailStatus {
  return word !== undefined && (statuses as string[]).includes(word);
}
