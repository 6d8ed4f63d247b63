import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** What is searched by its beginning. */
const searched = [
  ['memberships', 'email_normal'],
  ['memberships', 'license_key'],
  ['membership_values', 'value_normal'],
] as const;

/**
 * Orders searched texts by code point, so that those with one beginning stand together. SQLite does
 * so always; a PostgreSQL with a language of its own sorts as dictionaries do.
 */
export const orderSearchedTexts: Migration = {
  name: '0025-order-searched-texts',
  async up(db) {
    const { rows } = await sql<{ is_dictionary: unknown }>`
      select 'a' < 'B' as is_dictionary
    `.execute(db);
    // 0 on SQLite, which has no booleans.
    if (rows[0]?.is_dictionary !== true) return;
    for (const [table, column] of searched) {
      await sql`
        alter table ${sql.table(table)} alter column ${sql.ref(column)} type text collate "C"
      `.execute(db);
    }
  },
};
