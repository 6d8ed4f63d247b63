import type { Migration } from './migration.ts';

/** What the pages of figures ask: how many are valid, which events of a kind, which keys are refused. */
export const indexFigures: Migration = {
  name: '0022-index-figures',
  async up(db) {
    await db.schema
      .createIndex('memberships_by_validity')
      .on('memberships')
      .columns(['company_id', 'valid_noted'])
      .execute();
    await db.schema
      .createIndex('events_by_type')
      .on('events')
      .columns(['company_id', 'type', 'created_at'])
      .execute();
    await db.schema
      .createIndex('membership_days_refused')
      .on('membership_days')
      .columns(['company_id', 'day', 'refusals'])
      .where('refusals', '>', 0)
      .execute();
  },
};
