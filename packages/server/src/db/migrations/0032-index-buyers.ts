import { sql } from 'kysely';
import type { Migration } from './migration.ts';

const dayMs = 86_400_000;

/** What the hub asks, the memberships of an e-mail address whoever sold them; and when time mails a buyer. */
export const indexBuyers: Migration = {
  name: '0032-index-buyers',
  async up(db) {
    await db.schema
      .createIndex('memberships_by_buyer')
      .on('memberships')
      .columns(['email_normal', 'created_at', 'id'])
      .execute();
    // A key that is refused day after day has many events, of which few are downloads.
    await db.schema
      .createIndex('events_of_downloads')
      .on('events')
      .columns(['company_id', 'subject_id', 'created_at'] as string[])
      .where('type', '=', 'membership.downloaded')
      .execute();
    await db.schema.alterTable('memberships').addColumn('remind_at', 'bigint').execute();
    await db.schema
      .createIndex('memberships_to_remind')
      .on('memberships')
      .columns(['remind_at', 'id'] as string[])
      .where('valid_noted', '=', 1)
      .where('remind_at', 'is not', null)
      .execute();
    // The earliest that a reminder can be due; the first look then finds the exact time of the next.
    for (const [column, aheadDays] of [
      ['renewal_period_end', 3],
      ['trial_ends_at', 3],
      ['expires_at', 7],
    ] as const) {
      const earliest = sql<number>`${sql.ref(column)} - ${sql.lit(aheadDays * dayMs)}`;
      await db
        .updateTable('memberships')
        .set({ remind_at: earliest })
        .where('valid_noted', '=', 1)
        .where(column, 'is not', null)
        .where((where) =>
          where.or([where('remind_at', 'is', null), where('remind_at', '>', earliest)]),
        )
        .execute();
    }
  },
};
