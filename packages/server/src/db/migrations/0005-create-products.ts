import type { Migration } from './migration.ts';

export const createProducts: Migration = {
  name: '0005-create-products',
  async up(db) {
    await db.schema
      .createTable('products')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('visibility', 'text', (column) => column.notNull())
      .addColumn('key_prefix', 'text', (column) => column.notNull())
      .addColumn('empty_on_bound', 'text', (column) => column.notNull())
      .addColumn('empty_on_unbound', 'text', (column) => column.notNull())
      .addColumn('lapsed', 'text', (column) => column.notNull())
      .addColumn('binding_members', 'text')
      .addColumn('grace_days', 'integer', (column) => column.notNull())
      .addColumn('hide_email', 'integer', (column) => column.notNull())
      .addColumn('shuffleable', 'integer', (column) => column.notNull())
      .addColumn('reset_limit', 'integer')
      .addColumn('reset_limit_days', 'integer')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('products_by_company')
      .on('products')
      .columns(['company_id', 'created_at', 'id'])
      .execute();
  },
};
