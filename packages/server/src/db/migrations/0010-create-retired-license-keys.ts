import type { Migration } from './migration.ts';

export const createRetiredLicenseKeys: Migration = {
  name: '0010-create-retired-license-keys',
  async up(db) {
    await db.schema
      .createTable('retired_license_keys')
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('license_key', 'text', (column) => column.notNull())
      .addColumn('membership_id', 'text', (column) => column.notNull())
      .addColumn('retired_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('retired_license_keys_key', ['company_id', 'license_key'])
      .execute();
  },
};
