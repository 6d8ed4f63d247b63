import type { Migration } from './migration.ts';

export const createCustomers: Migration = {
  name: '0008-create-customers',
  async up(db) {
    await db.schema
      .createTable('customers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('email_normal', 'text', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('customers_email', ['company_id', 'email_normal'])
      .execute();
  },
};
