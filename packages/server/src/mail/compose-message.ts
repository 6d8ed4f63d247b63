import { toMailDate } from '../lib/clock.ts';
import type { MailTable } from '../outbox/mail.table.ts';
import type { RenderedMail } from './rendered-mail.ts';
import type { Message } from './transport.ts';

/** Lines up to this length go as they are (RFC 2045, 6.7: what quoted-printable breaks them to). */
const longestPlainLine = 76;

/**
 * Puts a mail into the form of RFC 5322, the same bytes each time: Message-ID, Date and the boundary
 * of its parts come from its row. Plain text that is ASCII with short lines can be read in them as it is.
 */
export async function composeMessage(row: MailTable, mail: RenderedMail): Promise<Message> {
  const { createTransport } = await import('nodemailer');
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const messageId = `<${row.id}@${hostOf(mail.from.address)}>`;
  const { message } = await composer.sendMail({
    from: mail.from,
    to: { name: '', address: mail.to },
    replyTo: mail.replyTo === undefined ? undefined : { name: '', address: mail.replyTo },
    subject: mail.subject,
    messageId,
    date: toMailDate(row.created_at),
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
    text: {
      content: mail.text,
      ...(!isPlain(mail.text) && { contentTransferEncoding: 'quoted-printable' }),
    },
    html: { content: mail.html, contentTransferEncoding: 'quoted-printable' },
    baseBoundary: row.id,
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    mailId: row.id,
    kind: row.kind,
    createdAt: row.created_at,
    from: mail.from.address,
    to: mail.to,
    messageId,
    bytes: message as Buffer,
    subject: mail.subject,
    text: mail.text,
  };
}

function isPlain(text: string): boolean {
  const isAscii = /^[\t\n\x20-\x7e]*$/.test(text);
  return isAscii && text.split('\n').every((line) => line.length <= longestPlainLine);
}

/** The right-hand side of Message-IDs: the host of the address that mails come from. */
function hostOf(address: string): string {
  const host = address.slice(address.lastIndexOf('@') + 1);
  return /^[\w.-]+$/.test(host) ? host : 'latchkey.invalid';
}
