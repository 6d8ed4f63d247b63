import type { Migration } from './migration.ts';

/** From which browsers and networks somebody of a team has signed in before; hashes only. */
export const rememberSignIns: Migration = {
  name: '0034-remember-sign-ins',
  async up(db) {
    await db.schema
      .createTable('known_sign_ins')
      .addColumn('user_id', 'text', (column) =>
        column.notNull().references('auth_users.id').onDelete('cascade'),
      )
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('known_sign_ins_key', ['user_id', 'fingerprint'])
      .execute();
  },
};
