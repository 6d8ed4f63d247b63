import type { Migration } from './migration.ts';

export const createEvents: Migration = {
  name: '0002-create-events',
  async up(db) {
    await db.schema
      .createTable('events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('subject_id', 'text', (column) => column.notNull())
      .addColumn('actor_kind', 'text', (column) => column.notNull())
      .addColumn('actor_id', 'text')
      .addColumn('address', 'text')
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('events_by_subject')
      .on('events')
      .columns(['company_id', 'subject_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('events_by_time')
      .on('events')
      .columns(['company_id', 'created_at', 'id'])
      .execute();
  },
};
