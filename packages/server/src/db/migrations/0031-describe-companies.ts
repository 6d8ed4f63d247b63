import type { Migration } from './migration.ts';

/** Where buyers reach a company, and for how many days it keeps the addresses (IP) of events. */
export const describeCompanies: Migration = {
  name: '0031-describe-companies',
  async up(db) {
    await db.schema.alterTable('companies').addColumn('support_email', 'text').execute();
    await db.schema
      .alterTable('companies')
      .addColumn('keep_addresses_days', 'integer', (column) => column.notNull().defaultTo(90))
      .execute();
    await db.schema
      .createIndex('events_with_address')
      .on('events')
      .columns(['company_id', 'created_at'] as string[])
      .where('address', 'is not', null)
      .execute();
  },
};
