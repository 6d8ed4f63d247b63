/** A seller's own words for mails of one kind. */
export interface MailTextTable {
  company_id: string;
  kind: string;
  subject: string;
  body: string;
  updated_at: number;
}

/** Who wants no reminders of a company. */
export interface MailOptOutTable {
  company_id: string;
  email_normal: string;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    mail_texts: MailTextTable;
    mail_opt_outs: MailOptOutTable;
  }
}
