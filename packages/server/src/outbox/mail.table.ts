/** `void` was never meant to leave; `refused` by a mail server; `expired` was given up. */
export type MailStatus = 'waiting' | 'sent' | 'refused' | 'expired' | 'void';

/** The lane of private mails: it goes first, and waits for no company's mails. */
export const privateLane = 'private';

export interface MailTable {
  id: string;
  company_id: string | null;
  kind: string;
  recipient: string;
  recipient_normal: string;
  /** Within it the order for each address is kept: `private`, or the id of the company that it is of. */
  lane: string;
  /** What it is about: a membership's id, an account's id. */
  subject_id: string | null;
  /** Grows with every mail that is queued. */
  position: number;
  /** JSON; of private kinds sealed, and emptied once it was sent or given up. */
  facts: string;
  /** Of mails with the same one there is one. */
  dedupe_key: string | null;
  status: MailStatus;
  attempts: number;
  due_at: number;
  give_up_at: number;
  /** Until then a process is handing it over. */
  claimed_until: number | null;
  /** As it was sent; never of private kinds. */
  subject: string | null;
  body_text: string | null;
  body_html: string | null;
  /** Why it did not arrive: a reply code such as `550 5.1.1`, or a word of ours. Never an address. */
  problem: string | null;
  /** Its file in the outbox folder, where no mail server is set. */
  file: string | null;
  /** When a private mail is forgotten, and its file blanked. */
  blank_at: number | null;
  created_at: number;
  /** When it was sent, refused or given up. */
  settled_at: number | null;
}

declare module '../db/tables.ts' {
  interface Tables {
    mails: MailTable;
  }
}
