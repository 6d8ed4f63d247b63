import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Clock } from '../lib/clock.ts';
import { createSealer } from '../lib/sealer.ts';
import type { Logger } from '../log.ts';
import { createFileTransport } from '../mail/file-transport.ts';
import { startMailSender } from '../mail/mail-sender.ts';
import { renderMail } from '../mail/render-mail.ts';
import { createSmtpTransport } from '../mail/smtp-transport.ts';
import { mailSealing } from '../outbox/mail-sealing.ts';

type MailingOptions = Pick<
  Config,
  'dataDir' | 'smtpUrl' | 'mailFrom' | 'mailsByCompanyPerDay' | 'publicUrl'
> & {
  readonly database: Database;
  readonly clock: Clock;
  readonly secret: string;
};

/**
 * Starts what hands over mail: to the mail server, or without one into the folder `outbox` of the
 * data folder, and onto the terminal where somebody looks at one.
 */
export function startMailing(options: MailingOptions, log: Logger): { stop(): Promise<void> } {
  const { smtpUrl, dataDir, secret } = options;
  const outboxDir = join(dataDir, 'outbox');
  const print = process.stdout.isTTY
    ? (text: string) => void process.stdout.write(text)
    : undefined;
  const transport =
    smtpUrl === undefined ? createFileTransport(outboxDir, print) : createSmtpTransport(smtpUrl);
  const mailSealer = createSealer(secret, mailSealing);
  return startMailSender({ ...options, mailSealer, renderMail, transport, outboxDir }, log);
}
