import type { Migration } from './migration.ts';

export const createJobLeases: Migration = {
  name: '0013-create-job-leases',
  async up(db) {
    await db.schema
      .createTable('job_leases')
      .addColumn('job', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
  },
};
