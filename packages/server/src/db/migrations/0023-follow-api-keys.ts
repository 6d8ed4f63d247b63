import type { Migration } from './migration.ts';

/** Who made an API key, and which one it was rotated to. */
export const followApiKeys: Migration = {
  name: '0023-follow-api-keys',
  async up(db) {
    await db.schema.alterTable('api_keys').addColumn('created_by', 'text').execute();
    await db.schema.alterTable('api_keys').addColumn('successor_id', 'text').execute();
  },
};
