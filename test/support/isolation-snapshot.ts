import type { FreshDatabase } from './database.ts';
import { queryDatabase } from './sql.ts';

/** What changes by itself or with every call, and why that is no effect of the call's content. */
const ignoredTables: Readonly<Record<string, string>> = {
  clock_reference: 'the heartbeat of the clock that all processes share',
  job_leases: 'which process does the work that time causes',
};
const ignoredColumns: Readonly<Record<string, readonly string[]>> = {
  // When a key was last used is noted for its owner, also when the call was refused.
  api_keys: ['last_used_at'],
};

const ignoredRows: Readonly<Record<string, (row: Record<string, unknown>) => boolean>> = {
  // Keys that a caller did not find are counted for the caller's own company.
  validation_hours: ({ outcome }) => outcome === 'unknown_key',
};

/** Every row of every table as text, by table. */
export type Snapshot = ReadonlyMap<string, readonly string[]>;

/** Reads the whole database, past the server. */
export async function takeSnapshot(database: FreshDatabase): Promise<Snapshot> {
  const tables = await queryDatabase(
    database,
    database.kind === 'sqlite'
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
      : "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const snapshot = new Map<string, string[]>();
  for (const table of tables.map((row) => String(row.name)).sort()) {
    if (table in ignoredTables) continue;
    const all = await queryDatabase(database, `select * from "${table}"`);
    const rows = all.filter((row) => !ignoredRows[table]?.(row));
    snapshot.set(table, rows.map((row) => describe(table, row)).sort());
  }
  return snapshot;
}

function describe(table: string, row: Record<string, unknown>): string {
  const ignored = ignoredColumns[table] ?? [];
  return JSON.stringify(Object.entries(row).filter(([column]) => !ignored.includes(column)));
}

/** The rows of one company in all tables, and its own row. */
export function rowsOfCompany(snapshot: Snapshot, companyId: string): Snapshot {
  const quoted = `"${companyId}"`;
  return new Map(
    [...snapshot].map(([table, rows]) => [table, rows.filter((row) => row.includes(quoted))]),
  );
}

/** What differs, a line a row: gone ones with `-`, new ones with `+`. */
export function compareSnapshots(before: Snapshot, after: Snapshot): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((table) => {
    const old = before.get(table) ?? [];
    const now = after.get(table) ?? [];
    const [known, kept] = [new Set(old), new Set(now)];
    return [
      ...old.filter((row) => !kept.has(row)).map((row) => `${table} - ${row}`),
      ...now.filter((row) => !known.has(row)).map((row) => `${table} + ${row}`),
    ];
  });
}
