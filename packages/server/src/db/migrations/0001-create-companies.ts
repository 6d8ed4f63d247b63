import type { Migration } from './migration.ts';

export const createCompanies: Migration = {
  name: '0001-create-companies',
  async up(db) {
    await db.schema
      .createTable('companies')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
