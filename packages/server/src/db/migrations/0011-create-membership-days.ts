import type { Migration } from './migration.ts';

export const createMembershipDays: Migration = {
  name: '0011-create-membership-days',
  async up(db) {
    await db.schema
      .createTable('membership_days')
      .addColumn('membership_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('company_id', 'text', (column) => column.notNull())
      .addColumn('validations', 'integer', (column) => column.notNull())
      .addColumn('without_machine', 'integer', (column) => column.notNull())
      .addColumn('refusals', 'integer', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('membership_days_key', ['membership_id', 'day'])
      .execute();
  },
};
