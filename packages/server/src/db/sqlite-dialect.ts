import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { type Driver, type SqliteDatabase, SqliteDialect } from 'kysely';
import { isBusy, translateDriverError } from './errors.ts';
import { guardConnection } from './guard-connection.ts';

const busyDeadlineMs = 3000;

/**
 * Opens one connection with the settings that every connection needs: write-ahead log, foreign
 * keys, each commit on the disk before it answers, and zeros over what is deleted.
 */
export function openSqlite(path: string, busyTimeoutMs: number): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMs });
  // Setting the journal mode needs the write lock for a moment when several processes start.
  connection.exec('pragma busy_timeout = 5000');
  connection.exec('pragma journal_mode = wal');
  connection.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
  connection.exec('pragma synchronous = full');
  connection.exec('pragma foreign_keys = on');
  connection.exec('pragma secure_delete = on');
  connection.exec('pragma cache_size = -65536');
  connection.exec('pragma wal_autocheckpoint = 4000');
  connection.exec('pragma journal_size_limit = 67108864');
  return connection;
}

export interface DialectHooks {
  readonly beforeCommit?: () => void;
  /**
   * Waits until nobody else in this process writes, before each statement and each transaction;
   * calling the answer lets the next one write.
   */
  readonly takeTurn?: () => Promise<() => void>;
}

/** Kysely's SQLite dialect over a `node:sqlite` connection. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #connection: DatabaseSync;
  readonly #hooks: DialectHooks;

  constructor(connection: DatabaseSync, hooks: DialectHooks = {}) {
    super({ database: adapt(connection) });
    this.#connection = connection;
    this.#hooks = hooks;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    const release = driver.releaseConnection.bind(driver);
    let endTurn: (() => void) | undefined;
    driver.acquireConnection = async (options) => {
      const end = await this.#hooks.takeTurn?.();
      const connection = await acquire(options);
      endTurn = end;
      guardConnection(connection);
      return connection;
    };
    driver.releaseConnection = async (connection, options) => {
      await release(connection, options);
      endTurn?.();
    };
    // Kysely would begin deferred: an upgrade from read to write then fails at once, whatever the
    // busy time-out says.
    driver.beginTransaction = () => beginImmediate(this.#connection);
    driver.commitTransaction = async () => {
      this.#hooks.beforeCommit?.();
      this.#connection.exec('commit');
    };
    return driver;
  }
}

/** Takes the write lock, waiting without blocking the process. @throws AppError UNAVAILABLE */
export async function beginImmediate(connection: DatabaseSync): Promise<void> {
  const deadline = performance.now() + busyDeadlineMs;
  for (let waitMs = 1; ; waitMs = Math.min(waitMs * 2, 20)) {
    try {
      connection.exec('begin immediate');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw translateDriverError(error);
    }
    await delay(waitMs * Math.random());
  }
}

const emptyTries = 5;

/**
 * Writes the write-ahead log back and cuts it off, unless others go on reading it for long; answers
 * whether that was done.
 */
export async function emptyLog(connection: DatabaseSync, endReads: () => void): Promise<boolean> {
  for (let tries = 0; tries < emptyTries; tries++) {
    try {
      endReads();
      const done = connection.prepare('pragma wal_checkpoint(truncate)').get();
      if (done?.['busy'] === 0) return true;
    } catch (error) {
      if (!isBusy(error)) return false;
    }
    await delay(10);
  }
  return false;
}

function adapt(connection: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, { statement: StatementSync; reader: boolean }>();
  const prepare = (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    const made = { statement, reader: statement.columns().length > 0 };
    // Texts differ by the number of values in a list, so a ceiling keeps the cache small.
    if (statements.size >= 500) statements.clear();
    statements.set(sql, made);
    return made;
  };
  return {
    close: () => connection.close(),
    prepare(sql) {
      const { statement, reader } = prepare(sql);
      return {
        reader,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
}
