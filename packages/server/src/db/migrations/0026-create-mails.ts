import type { Migration } from './migration.ts';

/**
 * The outbox: every mail from when it was decided on until it was handed over or given up. `position`
 * grows with every mail, so that those to one address in one lane (a company's, or that of codes) leave in
 * the order in which they came.
 */
export const createMails: Migration = {
  name: '0026-create-mails',
  async up(db) {
    await db.schema
      .createTable('mails')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.references('companies.id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('recipient_normal', 'text', (column) => column.notNull())
      .addColumn('lane', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text')
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('dedupe_key', 'text', (column) => column.unique())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('give_up_at', 'bigint', (column) => column.notNull())
      .addColumn('claimed_until', 'bigint')
      .addColumn('subject', 'text')
      .addColumn('body_text', 'text')
      .addColumn('body_html', 'text')
      .addColumn('problem', 'text')
      .addColumn('file', 'text')
      .addColumn('blank_at', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('settled_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('mails_due')
      .on('mails')
      .columns(['due_at', 'position'] as string[])
      .where('status', '=', 'waiting')
      .execute();
    await db.schema
      .createIndex('mails_by_recipient')
      .on('mails')
      .columns(['recipient_normal', 'position'])
      .execute();
    // What waits is little beside what was sent: it has indexes of its own.
    await db.schema
      .createIndex('mails_waiting')
      .on('mails')
      .columns(['position'] as string[])
      .where('status', '=', 'waiting')
      .execute();
    await db.schema
      .createIndex('mails_waiting_by_recipient')
      .on('mails')
      .columns(['recipient_normal', 'lane', 'position'] as string[])
      .where('status', '=', 'waiting')
      .execute();
    await db.schema
      .createIndex('mails_waiting_by_lane')
      .on('mails')
      .columns(['lane', 'due_at', 'position'] as string[])
      .where('status', '=', 'waiting')
      .execute();
    await db.schema
      .createIndex('mails_to_give_up')
      .on('mails')
      .columns(['give_up_at'] as string[])
      .where('status', '=', 'waiting')
      .execute();
    await db.schema
      .createIndex('mails_settled')
      .on('mails')
      .column('settled_at')
      .where('settled_at', 'is not', null)
      .execute();
    await db.schema
      .createIndex('mails_with_html')
      .on('mails')
      .columns(['settled_at'] as string[])
      .where('body_html', 'is not', null)
      .execute();
    await db.schema
      .createIndex('mails_by_company')
      .on('mails')
      .columns(['company_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('mails_by_subject')
      .on('mails')
      .columns(['subject_id', 'kind', 'created_at'])
      .execute();
    await db.schema
      .createIndex('mails_to_blank')
      .on('mails')
      .column('blank_at')
      .where('blank_at', 'is not', null)
      .execute();
  },
};
