import { Text } from '@mantine/core';
import type { MailRow } from '../../api/mail.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { describeProblem } from './mail-problem.ts';
import { tones } from './mail-status.ts';

/** What became of a mail: the word, when it is tried next, and why it did not arrive. */
export function MailStanding({ mail }: { readonly mail: MailRow }) {
  const { status, problem } = mail;
  const sentences = [
    ...(status === 'expired' ? [texts.givenUp(texts.tries(mail.attempts))] : []),
    ...(status === 'void' && problem === null ? [texts.voidText] : []),
    ...(problem === null || status === 'sent' ? [] : [describeProblem(problem)]),
  ];
  return (
    <div>
      <StatusBadge tone={isFile(mail) ? 'neutral' : tones[status]}>
        {isFile(mail) ? texts.keptAsFile : texts.statusWords[status]}
      </StatusBadge>
      {status === 'waiting' && mail.attempts > 0 && mail.next_try_at !== null && (
        <Text span size="sm" c="dimmed" ml="xs">
          {texts.nextTry} <RelativeTime at={mail.next_try_at} />
        </Text>
      )}
      {sentences.length > 0 && (
        <Text size="sm" c="dimmed" mt={4} maw="26rem" className="break-anywhere">
          {sentences.join(' ')}
        </Text>
      )}
    </div>
  );
}

const isFile = ({ status, kept_as_file }: MailRow) => status === 'sent' && kept_as_file;
