import type { Migration } from './migration.ts';

/** Buyers who asked a company to erase what it holds on them, and what came of it. */
export const createErasureRequests: Migration = {
  name: '0033-create-erasure-requests',
  async up(db) {
    await db.schema
      .createTable('erasure_requests')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('customer_id', 'text', (column) => column.notNull())
      .addColumn('requested_at', 'bigint', (column) => column.notNull())
      .addColumn('settled_at', 'bigint')
      .addColumn('outcome', 'text')
      .addColumn('reason', 'text')
      .execute();
    // One that waits for each customer; asking again finds it.
    await db.schema
      .createIndex('erasure_requests_waiting')
      .on('erasure_requests')
      .columns(['company_id', 'customer_id'] as string[])
      .unique()
      .where('settled_at', 'is', null)
      .execute();
  },
};
