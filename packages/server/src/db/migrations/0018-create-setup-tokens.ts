import type { Migration } from './migration.ts';

/** The one-time addresses by which an empty server is set up; only their hashes. */
export const createSetupTokens: Migration = {
  name: '0018-create-setup-tokens',
  async up(db) {
    await db.schema
      .createTable('setup_tokens')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint')
      .execute();
  },
};
