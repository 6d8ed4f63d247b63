import type { Migration } from './migration.ts';

/** The sellers' own words for mails, and who wants no reminders of a company. */
export const createMailTexts: Migration = {
  name: '0027-create-mail-texts',
  async up(db) {
    await db.schema
      .createTable('mail_texts')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('mail_texts_key', ['company_id', 'kind'])
      .execute();
    await db.schema
      .createTable('mail_opt_outs')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('email_normal', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('mail_opt_outs_key', ['company_id', 'email_normal'])
      .execute();
  },
};
