import type { NodemailerError } from 'nodemailer';
import type { Delivery, OutageProblem } from './transport.ts';

/** The server ends the connection, whatever it was asked (RFC 5321, 4.2). */
const closing = 421;

/** Codes of nodemailer for a mail that cannot be what it is; all others are of the connection. */
const ofTheMail: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);

const outages: Readonly<Record<string, OutageProblem>> = {
  EAUTH: 'sign_in_refused',
  ENOAUTH: 'sign_in_refused',
  ETLS: 'no_encryption',
  EREQUIRETLS: 'no_encryption',
};

/**
 * What an error of nodemailer means for the mail: refused for good (5yz to its recipient or its
 * content), put off (4yz), or that nothing gets through at all. A refused sender or sign-in is no
 * fault of the mail: it waits until the settings are right.
 */
export function judgeSmtpError(error: unknown): Delivery {
  const { code, originalCode, responseCode, command, response } = error as NodemailerError & {
    originalCode?: string;
  };
  if (code === undefined) return { kind: 'put_off', problem: 'not_written' };
  const detail = [originalCode ?? code, responseCode || undefined].filter(Boolean).join(' ');
  const outage = (problem: OutageProblem): Delivery => ({ kind: 'outage', problem, detail });
  if (responseCode === closing) return outage('server_busy');
  if (!ofTheMail.has(code)) return outage(outages[code] ?? 'server_unreachable');
  if (command === 'MAIL FROM') {
    return outage(isPermanent(responseCode) ? 'sender_refused' : 'server_busy');
  }
  if (!responseCode) return { kind: 'refused', problem: 'unusable_address' };
  const problem = replyCodes(responseCode, response);
  return isPermanent(responseCode) ? { kind: 'refused', problem } : { kind: 'put_off', problem };
}

/** 503 says that the session went wrong, not that the mail was refused. */
function isPermanent(code: number | undefined): boolean {
  return code !== undefined && code >= 500 && code < 600 && code !== 503;
}

/** The reply code and the enhanced one (RFC 3463) where there is one: `550 5.1.1`. Never its words. */
function replyCodes(code: number, response: string | undefined): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response ?? '')?.[1];
  return enhanced === undefined ? String(code) : `${code} ${enhanced}`;
}
