/** Why no mail at all can be handed over now: it is tried again, and nothing is wrong with the mail. */
export const outageProblems = [
  'server_unreachable',
  'server_busy',
  'sign_in_refused',
  'sender_refused',
  'no_encryption',
  'outbox_not_writable',
] as const;
export type OutageProblem = (typeof outageProblems)[number];

/** What came of handing a mail over. No problem ever holds an address or what a server said in words. */
export type Delivery =
  | { readonly kind: 'sent'; readonly file: string | null }
  /** For good: `550 5.1.1`, or `unusable_address`. */
  | { readonly kind: 'refused'; readonly problem: string }
  /** This one later: `451 4.7.1`, or `not_written`. */
  | { readonly kind: 'put_off'; readonly problem: string }
  /** `detail` is a code for the log, such as `ECONNREFUSED`. */
  | { readonly kind: 'outage'; readonly problem: OutageProblem; readonly detail: string };

/** A mail as it leaves: each try hands over the same bytes. */
export interface Message {
  readonly mailId: string;
  readonly kind: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly bytes: Buffer;
  readonly subject: string;
  readonly text: string;
}

/** The way that mails take. */
export interface MailTransport {
  /** Answers when the other side has it, or why not. A signal that aborts is an outage. */
  handOver(message: Message, signal: AbortSignal): Promise<Delivery>;
  close(): void;
}
