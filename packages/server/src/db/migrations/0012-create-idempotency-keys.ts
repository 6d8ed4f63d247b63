import type { Migration } from './migration.ts';

export const createIdempotencyKeys: Migration = {
  name: '0012-create-idempotency-keys',
  async up(db) {
    await db.schema
      .createTable('idempotency_keys')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('idempotency_key', 'text', (column) => column.notNull())
      .addColumn('request_hash', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('idempotency_keys_key', ['company_id', 'idempotency_key'])
      .execute();
    await db.schema
      .createIndex('idempotency_keys_by_time')
      .on('idempotency_keys')
      .columns(['created_at'])
      .execute();
  },
};
