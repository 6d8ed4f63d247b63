import { type Driver, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { sha256 } from '../lib/hash.ts';
import type { Database, PrecompiledRead } from './database.ts';
import { isConflict, translateDriverError } from './errors.ts';
import { guardConnection } from './guard-connection.ts';
import { createPrecompiler } from './precompile.ts';
import { sharedPostgresTimeMs } from './shared-clock.ts';
import type { Tables } from './tables.ts';

const attempts = 4;

class GuardedPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async (options) => {
      try {
        const connection = await acquire(options);
        guardConnection(connection);
        return connection;
      } catch (error) {
        throw translateDriverError(error);
      }
    };
    return driver;
  }
}

/** 64-bit integers as numbers: ours are epoch milliseconds and counts, all below 2^53. */
const int8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
};

/** A PostgreSQL database, or what speaks its protocol. */
export function openPostgresDatabase(url: string, poolSize = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    types,
    connectionTimeoutMillis: 3000,
    // A process that hangs in a transaction must not hold its locks for long.
    idle_in_transaction_session_timeout: 5000,
    lock_timeout: 2500,
    statement_timeout: 10_000,
    query_timeout: 10_000,
    application_name: 'latchkey',
  });
  // Without a listener, the loss of an idle connection would end the process.
  pool.on('error', () => undefined);
  // The same for one that is in use and waits between two statements; the next one will tell.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new GuardedPostgresDialect({ pool }) });

  return {
    kind: 'postgres',
    read: db,
    independent: db,
    async transaction(work, options) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await db.transaction().execute(async (tx) => {
            if (options?.durable === false)
              await sql`set local synchronous_commit = off`.execute(tx);
            return work(tx);
          });
        } catch (error) {
          if (!isConflict(error) || attempt === attempts) throw translateDriverError(error);
        }
      }
    },
    precompile(count, build): PrecompiledRead {
      const { sql: text, order } = createPrecompiler(db, count, build);
      const name = `latchkey_${sha256(text).slice(0, 24)}`;
      return async (...values) => {
        try {
          const bound = order.map((slot) => values[slot]);
          const result = await pool.query({ name, text, values: bound, rowMode: 'array' });
          return result.rows[0];
        } catch (error) {
          throw translateDriverError(error);
        }
      };
    },
    seeLatest: () => undefined,
    async ping() {
      await sql`select 1`.execute(db);
    },
    sharedTimeMs: () => sharedPostgresTimeMs(db),
    forgetDeleted: async () => true,
    async close() {
      await db.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}
