import type { Queries } from '../db/database.ts';
import type { Sealer } from '../lib/sealer.ts';
import type { MailTable } from '../outbox/mail.table.ts';

/** What the words of a mail are made with. */
export interface RenderServices {
  readonly read: Queries;
  readonly publicUrl: string;
  /** The address that mails come from, a name before it or not. */
  readonly mailFrom: string;
  /** Opens the facts of private mails. */
  readonly mailSealer: Sealer;
  /** The server's secret, for signed links. */
  readonly secret: string;
}

/** A mail in words. The sender adds what each has: Message-ID and Date. */
export interface RenderedMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo?: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text, lines ended by `\n`. */
  readonly text: string;
  readonly html: string;
  /** Further headers, such as List-Unsubscribe. */
  readonly headers: Readonly<Record<string, string>>;
  /** The addresses in it that end in a token, by which only its addressee may do something. */
  readonly tokenLinks?: readonly string[];
}

/**
 * `void` is not to be sent: its addressee wants no reminders, what it is about is gone, or its facts
 * cannot be opened (another secret).
 */
export type RenderOutcome =
  | { readonly kind: 'rendered'; readonly mail: RenderedMail }
  | {
      readonly kind: 'void';
      readonly reason: 'opted_out' | 'subject_gone' | 'not_meant' | 'unreadable';
    };

/** Writes a mail from its row at an instant (epoch milliseconds). */
export type RenderMail = (
  services: RenderServices,
  row: MailTable,
  now: number,
) => Promise<RenderOutcome>;
