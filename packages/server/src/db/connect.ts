import { OperatorError } from '../lib/operator-error.ts';
import type { Database } from './database.ts';
import { openPostgresDatabase } from './postgres-database.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/**
 * Opens the database that a URL names: `sqlite:<path>` or `postgres://…`. Runs no migration.
 * SQLite opens its file at once; PostgreSQL connects with the first statement.
 * @throws OperatorError when the file cannot be opened or is no database.
 */
export function connectDatabase(url: string): Database {
  if (!url.startsWith('sqlite:')) return openPostgresDatabase(url);
  const path = url.slice('sqlite:'.length);
  try {
    return openSqliteDatabase(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The database file ${path} cannot be opened: ${reason}.`, {
      cause: error,
    });
  }
}
