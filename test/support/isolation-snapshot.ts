import type { FreshDatabase } from './database.ts';
import { queryDatabase } from './sql.ts';

/** What changes by itself or with every call, and why that is no effect of the call's content. */
const ignoredTables: Readonly<Record<string, string>> = {
  clock_reference: 'the heartbeat of the clock that all processes share',
  job_leases: 'which process does the work that time causes',
  code_counts: 'how many mails went out: the sender counts them when their turn comes',
};
const ignoredColumns: Readonly<Record<string, readonly string[]>> = {
  // When a key was last used is noted for its owner, also when the call was refused.
  api_keys: ['last_used_at'],
  // How far a mail has come: the server hands them over by itself.
  mails: [
    'status',
    'attempts',
    'due_at',
    'claimed_until',
    'facts',
    'subject',
    'body_text',
    'body_html',
    'problem',
    'file',
    'settled_at',
  ],
};

const ignoredRows: Readonly<Record<string, (row: Row) => boolean>> = {
  // Keys that a caller did not find are counted for the caller's own company.
  validation_hours: ({ outcome }) => outcome === 'unknown_key',
  // And tells of it.
  events: ({ type }) => String(type).startsWith('mail.'),
};

/** Every row of every table as text, by table. */
export type Snapshot = ReadonlyMap<string, readonly string[]>;

/** Reads the whole database, past the server. */
export async function takeSnapshot(database: FreshDatabase): Promise<Snapshot> {
  const rowsOf = await readAllRows(database);
  const names = [...rowsOf.keys()].filter((name) => !(name in ignoredTables));
  return new Map(
    names.sort().map((table) => {
      const rows = rowsOf.get(table)?.filter((row) => !ignoredRows[table]?.(row)) ?? [];
      return [table, rows.map((row) => describe(table, row)).sort()];
    }),
  );
}

/** Every row of every table as it is. */
export async function readAllRows(
  database: FreshDatabase,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const tables = await queryDatabase(
    database,
    database.kind === 'sqlite'
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
      : "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const names = tables.map((row) => String(row.name));
  const rows = await readTables(database, names);
  return new Map(names.map((name) => [name, rows.get(name) ?? []]));
}

type Row = Record<string, unknown>;

async function readTables(
  database: FreshDatabase,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  if (database.kind === 'sqlite') {
    const rows = names.map((name) => queryDatabase(database, `select * from "${name}"`));
    return new Map((await Promise.all(rows)).map((found, at) => [names[at] ?? '', found]));
  }
  // In one statement: each takes a connection of its own.
  const all = names.map(
    (name) => `select '${name}' as name, row_to_json(t) as row from "${name}" t`,
  );
  const rows = await queryDatabase(database, all.join(' union all '));
  const byName = Map.groupBy(rows, ({ name }) => String(name));
  return new Map([...byName].map(([name, found]) => [name, found.map(({ row }) => row as Row)]));
}

function describe(table: string, row: Row): string {
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
