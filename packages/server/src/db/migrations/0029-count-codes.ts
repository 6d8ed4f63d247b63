import type { Migration } from './migration.ts';

/** How many codes were asked for on a day, by whom: the count that says when no more are sent. */
export const countCodes: Migration = {
  name: '0029-count-codes',
  async up(db) {
    await db.schema
      .createTable('code_counts')
      .addColumn('asked_by', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('used', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('code_counts_key', ['asked_by', 'day'])
      .execute();
  },
};
