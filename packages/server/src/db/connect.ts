import type { Database } from './database.ts';
import { openPostgresDatabase } from './postgres-database.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/**
 * Opens the database that a URL names: `sqlite:<path>` or `postgres://…`. Runs no migration.
 * SQLite opens its file at once; PostgreSQL connects with the first statement.
 */
export function connectDatabase(url: string): Database {
  return url.startsWith('sqlite:')
    ? openSqliteDatabase(url.slice('sqlite:'.length))
    : openPostgresDatabase(url);
}
