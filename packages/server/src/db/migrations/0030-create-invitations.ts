import type { Migration } from './migration.ts';

/** Who was asked by mail to come to a company; of the address in the mail only its hash. */
export const createInvitations: Migration = {
  name: '0030-create-invitations',
  async up(db) {
    await db.schema
      .createTable('invitations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('invited_by', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('accepted_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('invitations_by_company')
      .on('invitations')
      .columns(['company_id', 'created_at', 'id'])
      .execute();
  },
};
