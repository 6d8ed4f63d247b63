import type { Migration } from './migration.ts';

/** Up to the id, like the order of lists: else SQLite prefers an index that is in order already. */
export const orderMembershipIndexes: Migration = {
  name: '0016-order-membership-indexes',
  async up(db) {
    for (const [name, column] of [
      ['memberships_by_customer', 'customer_id'],
      ['memberships_by_email', 'email_normal'],
    ] as const) {
      await db.schema.dropIndex(name).execute();
      await db.schema
        .createIndex(name)
        .on('memberships')
        .columns(['company_id', column, 'created_at', 'id'])
        .execute();
    }
  },
};
