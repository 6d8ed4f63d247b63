import type { Migration } from './migration.ts';

/** A product has one Software experience, however many ask for it at once. */
export const keepOneSoftware: Migration = {
  name: '0024-keep-one-software',
  async up(db) {
    await db.schema
      .createIndex('experiences_one_software')
      .on('experiences')
      .columns(['company_id', 'product_id', 'experience_type'])
      .unique()
      .where('experience_type', '=', 'software')
      .execute();
  },
};
