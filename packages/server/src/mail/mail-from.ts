import type { CompanyTable } from '../companies/company.table.ts';
import type { RenderedMail } from './rendered-mail.ts';

type From = RenderedMail['from'];

/** Takes an address with or without a name before it apart: `Acme <mail@example.com>`. */
export function parseMailFrom(mailFrom: string): From {
  const [, name = '', address = mailFrom] = /^([^<]*)<([^<>]+)>$/.exec(mailFrom.trim()) ?? [];
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.trim() };
}

const unfit = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069<>"]+/gu;

/**
 * Whom the mails of a company come from: its title before the server's address. The title is a
 * stranger's text, so it stays on one line and shows no address of its own in brackets.
 */
export function sendersOf(
  { title, support_email }: Pick<CompanyTable, 'title' | 'support_email'>,
  mailFrom: string,
): Pick<RenderedMail, 'from' | 'replyTo'> {
  const name = title.replace(unfit, ' ').replace(/\s+/g, ' ').trim();
  return {
    from: { name, address: parseMailFrom(mailFrom).address },
    ...(support_email !== null && { replyTo: support_email }),
  };
}

/** One line for a page: `Acme <mail@example.com>`. */
export function showSender({ name, address }: From): string {
  return name === '' ? address : `${name} <${address}>`;
}
