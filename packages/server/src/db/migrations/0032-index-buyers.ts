import type { Migration } from './migration.ts';

/** What the hub asks: the memberships of an e-mail address whoever sold them; trials about to end. */
export const indexBuyers: Migration = {
  name: '0032-index-buyers',
  async up(db) {
    await db.schema
      .createIndex('memberships_by_buyer')
      .on('memberships')
      .columns(['email_normal', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('memberships_by_trial_end')
      .on('memberships')
      .columns(['trial_ends_at'] as string[])
      .where('valid_noted', '=', 1)
      .where('trial_ends_at', 'is not', null)
      .execute();
  },
};
