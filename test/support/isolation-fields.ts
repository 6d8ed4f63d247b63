import type { FreshDatabase } from './database.ts';
import type { Ids } from './isolation-world.ts';
import { queryDatabase } from './sql.ts';

/** A text that nothing stores unless it takes what it was not asked for. */
export const planted = 'planted-by-the-matrix';

/** Every name that a column of the database has. */
export async function listColumns(database: FreshDatabase): Promise<string[]> {
  const rows = await queryDatabase(
    database,
    database.kind === 'sqlite'
      ? "select distinct c.name as name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'"
      : "select distinct column_name as name from information_schema.columns where table_schema = 'public'",
  );
  return rows.map((row) => String(row.name)).sort();
}

/** Values that their columns would take, and that no row has by itself. */
const likely: Readonly<Record<string, unknown>> = {
  role: 'owner',
  status: 'completed',
  visibility: 'archived',
  plan_type: 'renewal',
  key_origin: 'custom',
  actor_kind: 'system',
  metadata: { HWID: planted },
  data: { planted },
  scopes: null,
  product_ids: null,
  binding_members: [planted],
  downloads: { windows: `https://example.com/${planted}` },
  email_verified: true,
  two_factor_enabled: true,
};

/** Members for a body, named like columns and like what mappers call them, for each but `listed`. */
export function unlistedMembers(
  columns: readonly string[],
  listed: readonly string[],
  theirs: Ids,
): Record<string, unknown> {
  const others: Readonly<Record<string, unknown>> = {
    company_id: theirs.company[0],
    product_id: theirs.product[0],
    plan_id: theirs.plan[0],
    membership_id: theirs.membership[0],
    user_id: theirs.account[0],
    customer_id: theirs.user[0],
    id: theirs.membership[0],
  };
  const numbers = /_at$|_end$|_start$|_days$|_limit$|^count$|^version$|quantity|stock|price|flag/;
  const members = columns
    .filter((name) => !listed.includes(name))
    .map((name) => {
      const value = others[name] ?? (name in likely ? likely[name] : undefined);
      return [name, value === undefined ? (numbers.test(name) ? 777 : planted) : value] as const;
    });
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  const both = members.flatMap(([name, value]) =>
    listed.includes(camel(name))
      ? [[name, value]]
      : [
          [name, value],
          [camel(name), value],
        ],
  );
  return Object.fromEntries(both);
}

/**
 * A changed row without what two equal calls give differently: ids, keys, hashes, times. What
 * `theirs` names stays, so that it shows.
 */
export function withoutChance(row: string): string {
  return row
    .replace(/\b(biz|prod|plan|exp|user|mem|evt|apik|mail|inv|erase)_[0-9A-Za-z]{14}\b/g, '$1')
    .replace(/\b[0-9a-f]{64}\b/g, 'hash')
    .replace(/\b[0-9a-f]{32}:[0-9a-f]{128}\b/g, 'password')
    .replace(/\b[0-9A-Za-z]{32}\b/g, 'random')
    .replace(/\b[0-9A-Z]{1,12}-[0-9A-Z]{7}-[0-9A-Z]{8}-[0-9A-Z]{8}\b/g, 'key')
    .replace(/\b1[0-9]{12}(\d{3})?\b/g, 'time')
    .replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'time')
    .replace(/(\["hint","[^"]*)[0-9A-Za-z]{4}"/g, '$1"')
    .replace(/(\["facts",")[\w-]{60,}"/g, '$1sealed"')
    .replace(/\berased-\w{20}@erased/g, 'erased@erased')
    .replace(/-\d+@example\.com/g, '@example.com');
}
