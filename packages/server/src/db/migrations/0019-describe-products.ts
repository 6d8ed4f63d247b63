import type { Migration } from './migration.ts';

/** What a seller says of products and their software, and when a product was archived. */
export const describeProducts: Migration = {
  name: '0019-describe-products',
  async up(db) {
    await db.schema.alterTable('products').addColumn('description', 'text').execute();
    await db.schema.alterTable('products').addColumn('archived_at', 'bigint').execute();
    await db.schema.alterTable('experiences').addColumn('note', 'text').execute();
    await db.schema.alterTable('experiences').addColumn('updated_at', 'bigint').execute();
  },
};
