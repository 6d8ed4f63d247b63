import { isIP } from 'node:net';
import type { SMTPPoolOptions, Transporter } from 'nodemailer';
import { judgeSmtpError } from './smtp-reply.ts';
import type { MailTransport } from './transport.ts';

const secondMs = 1000;

/**
 * Hands mails to the server of an address such as `smtp://user:password@host:587`, over one
 * connection that is kept while there is work.
 */
export function createSmtpTransport(smtpUrl: string): MailTransport {
  const options = smtpOptions(smtpUrl);
  let transporter: Transporter | undefined;
  return {
    async handOver({ from, to, bytes }, signal) {
      // Loaded with the first mail: most starts send none.
      const { createTransport } = await import('nodemailer');
      transporter ??= createTransport(options);
      const envelope = { from: { address: from }, to: { address: to } };
      try {
        await transporter.sendMail({ raw: bytes, envelope, signal });
        return { kind: 'sent', file: null };
      } catch (error) {
        return judgeSmtpError(error);
      }
    },
    close() {
      transporter?.close({ force: true });
      transporter = undefined;
    },
  };
}

/**
 * The connection's settings. A password leaves this machine only over a connection that is encrypted;
 * what stays on this machine needs no encryption, and has no certificate that could be checked.
 */
export function smtpOptions(smtpUrl: string): SMTPPoolOptions & { pool: true } {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const isHere = isLoopback(host);
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  const signsIn = user !== '' || pass !== '';
  return {
    pool: true,
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ignoreTLS: isHere,
    requireTLS: !secure && !isHere && signsIn,
    ...(signsIn && { auth: { user, pass } }),
    maxConnections: 1,
    // A server may have dropped the connection that was idle: then another one is opened, once.
    maxRequeues: 1,
    idleTimeout: 30 * secondMs,
    dnsTimeout: 10 * secondMs,
    connectionTimeout: 10 * secondMs,
    greetingTimeout: 10 * secondMs,
    socketTimeout: 60 * secondMs,
    socketCloseTimeout: secondMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost';
}
