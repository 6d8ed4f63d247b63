import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { unavailable } from '../lib/app-error.ts';
import type { Database, Transaction } from './database.ts';
import type { Tables } from './tables.ts';

const attempts = 100;

/** The guard of an update: the columns hold what was read of them. */
export function asRead<T extends keyof Tables>(columns: Partial<Tables[T]>) {
  return (eb: ExpressionBuilder<Tables, T>): Expression<SqlBool> =>
    eb.and(
      Object.entries(columns).map(([column, value]) =>
        eb(column as never, value === null ? 'is' : '=', value as never),
      ),
    );
}

/** The same columns that a patch names, as they were read. */
export function columnsOf<Row extends object>(row: Row, patch: Partial<Row>): Partial<Row> {
  const names = Object.keys(patch) as (keyof Row)[];
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<Row>;
}

/**
 * Runs `work` in a transaction, and again as long as it answers `overtaken`: its guarded update met
 * a row that somebody else had changed since it was read, before it wrote anything else.
 * @throws AppError UNAVAILABLE when that never ends.
 */
export async function untilNotOvertaken<T extends object>(
  database: Database,
  work: (tx: Transaction) => Promise<T | 'overtaken'>,
): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outcome = await database.transaction(work);
    if (outcome !== 'overtaken') return outcome;
  }
  throw unavailable('a row changed under every attempt');
}
