import type { Migration } from './migration.ts';

/** How many validations of a company ended how in each hour (UTC), for its charts. */
export const createValidationHours: Migration = {
  name: '0021-create-validation-hours',
  async up(db) {
    await db.schema
      .createTable('validation_hours')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('hour_at', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('validation_hours_key', ['company_id', 'hour_at', 'outcome'])
      .execute();
  },
};
