import type { CompiledQuery, DatabaseConnection } from 'kysely';
import { translateDriverError } from './errors.ts';

const guarded = new WeakSet<DatabaseConnection>();

/** Makes a connection's errors readable for the layers above, whichever the database. */
export function guardConnection(connection: DatabaseConnection): void {
  if (guarded.has(connection)) return;
  guarded.add(connection);
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async <R>(query: CompiledQuery) => {
    try {
      return await execute<R>(query);
    } catch (error) {
      throw translateDriverError(error);
    }
  };
}
