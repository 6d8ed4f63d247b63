import type { Migration } from './migration.ts';

export const createExperiences: Migration = {
  name: '0007-create-experiences',
  async up(db) {
    await db.schema
      .createTable('experiences')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('product_id', 'text', (column) => column.notNull().references('products.id'))
      .addColumn('experience_type', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('download_link', 'text')
      .addColumn('downloads', 'text', (column) => column.notNull())
      .addColumn('version', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('experiences_by_product')
      .on('experiences')
      .columns(['company_id', 'product_id', 'created_at', 'id'])
      .execute();
  },
};
