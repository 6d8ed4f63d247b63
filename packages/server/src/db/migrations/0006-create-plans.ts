import type { Migration } from './migration.ts';

export const createPlans: Migration = {
  name: '0006-create-plans',
  async up(db) {
    await db.schema
      .createTable('plans')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('product_id', 'text', (column) => column.notNull().references('products.id'))
      .addColumn('plan_type', 'text', (column) => column.notNull())
      .addColumn('initial_price', 'bigint', (column) => column.notNull())
      .addColumn('renewal_price', 'bigint', (column) => column.notNull())
      .addColumn('currency', 'text', (column) => column.notNull())
      .addColumn('billing_days', 'integer')
      .addColumn('trial_days', 'integer', (column) => column.notNull())
      .addColumn('visibility', 'text', (column) => column.notNull())
      .addColumn('stock', 'integer')
      .addColumn('is_default', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('plans_by_product')
      .on('plans')
      .columns(['company_id', 'product_id', 'created_at', 'id'])
      .execute();
  },
};
