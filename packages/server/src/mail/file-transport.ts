import { printable } from '../lib/printable.ts';
import { outboxFileName, writeOutboxFile } from './outbox-files.ts';
import type { MailTransport, Message } from './transport.ts';

/**
 * Writes mails into a folder, where no mail server is set: `<UTC time>-<kind>-<id>.eml`. `print` gets
 * each as plain text, for the terminal of whoever tries Latchkey out.
 */
export function createFileTransport(folder: string, print?: (text: string) => void): MailTransport {
  return {
    async handOver(message) {
      const file = outboxFileName(message);
      try {
        await writeOutboxFile(folder, file, message.bytes);
      } catch (error) {
        const detail = (error as NodeJS.ErrnoException).code ?? 'unknown';
        return { kind: 'outage', problem: 'outbox_not_writable', detail };
      }
      print?.(forTerminal(message));
      return { kind: 'sent', file };
    },
    close() {},
  };
}

const longestLine = 1000;

/** What a terminal would obey is spelled out: names in a mail are a stranger's. */
function forTerminal({ to, subject, text }: Message): string {
  const lines = [`Mail to ${to}: ${subject}`, '', ...text.split('\n')];
  return `\n${lines.map((line) => `  ${printable(line, longestLine)}`.trimEnd()).join('\n')}\n`;
}
