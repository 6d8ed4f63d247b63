import type { Migration } from './migration.ts';

/** The tables of better-auth's two-factor and passkey plugins, in the types that it uses with SQLite. */
export const addSecondFactors: Migration = {
  name: '0017-add-second-factors',
  async up(db) {
    await db.schema.alterTable('auth_users').addColumn('two_factor_enabled', 'integer').execute();
    await db.schema
      .createTable('auth_two_factors')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('backup_codes', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) =>
        column.notNull().references('auth_users.id').onDelete('cascade'),
      )
      .addColumn('verified', 'integer')
      .addColumn('failed_verification_count', 'integer')
      .addColumn('locked_until', 'text')
      .execute();
    await db.schema
      .createTable('auth_passkeys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text')
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) =>
        column.notNull().references('auth_users.id').onDelete('cascade'),
      )
      .addColumn('credential_id', 'text', (column) => column.notNull())
      .addColumn('counter', 'integer', (column) => column.notNull())
      .addColumn('device_type', 'text', (column) => column.notNull())
      .addColumn('backed_up', 'integer', (column) => column.notNull())
      .addColumn('transports', 'text')
      .addColumn('created_at', 'text')
      .addColumn('aaguid', 'text')
      .execute();
    for (const [table, column] of [
      ['auth_two_factors', 'user_id'],
      ['auth_passkeys', 'user_id'],
      ['auth_passkeys', 'credential_id'],
    ] as const) {
      await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    }
  },
};
