import type { Migration } from './migration.ts';

/** Buyers who asked a company to erase what it holds on them, and what came of it. */
export const createErasureRequests: Migration = {
  name: '0033-create-erasure-requests',
  async up(db) {
    await db.schema
      .createTable('erasure_requests')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      // Emptied when the customer is erased: what is left says that it was done, and not of whom.
      .addColumn('customer_id', 'text')
      .addColumn('buyer_id', 'text')
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
    await db.schema
      .createIndex('erasure_requests_by_company')
      .on('erasure_requests')
      .columns(['company_id', 'requested_at', 'id'])
      .execute();
    await db.schema
      .createIndex('erasure_requests_by_buyer')
      .on('erasure_requests')
      .columns(['buyer_id', 'requested_at'])
      .execute();
    // The keys that a membership had before, to be shown to its buyer and to be forgotten.
    await db.schema
      .createIndex('retired_license_keys_by_membership')
      .on('retired_license_keys')
      .column('membership_id')
      .execute();
  },
};
