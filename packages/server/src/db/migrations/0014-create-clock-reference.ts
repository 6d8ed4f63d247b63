import type { Migration } from './migration.ts';

export const createClockReference: Migration = {
  name: '0014-create-clock-reference',
  async up(db) {
    await db.schema
      .createTable('clock_reference')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('holder_pid', 'integer', (column) => column.notNull())
      .addColumn('epoch_ms', 'bigint', (column) => column.notNull())
      .addColumn('monotonic_ms', 'bigint', (column) => column.notNull())
      .addColumn('heartbeat_ms', 'bigint', (column) => column.notNull())
      .addColumn('jumped_at_ms', 'bigint')
      .execute();
  },
};
