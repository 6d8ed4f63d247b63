import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { Database, PrecompiledRead, Transaction, TransactionOptions } from './database.ts';
import { translateDriverError } from './errors.ts';
import { createPrecompiler } from './precompile.ts';
import { sharedSqliteTimeMs } from './shared-clock.ts';
import { createBatchedReads } from './sqlite-batched-reads.ts';
import { beginImmediate, emptyLog, NodeSqliteDialect, openSqlite } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/**
 * The embedded database: one connection that writes, its transactions one after the other, and
 * two that read what is committed, so that a read never sees a transaction that is under way; one
 * of them is for the hot reads, which share read transactions.
 */
export function openSqliteDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const writing = openSqlite(path, 5);
  const reading = openSqlite(path, 1000);
  const hot = openSqlite(path, 1000);
  const batch = createBatchedReads(hot);
  const writer = new Kysely<Tables>({
    dialect: new NodeSqliteDialect(writing, { beforeCommit: batch.end }),
  });
  const read = new Kysely<Tables>({ dialect: new NodeSqliteDialect(reading) });
  let independent: Kysely<Tables> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** Each transaction waits for the one before it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** The same for a connection that begins and ends its work by itself. */
  async function takeTurn(): Promise<() => void> {
    const turn = Promise.withResolvers<void>();
    const before = last;
    last = before.then(() => turn.promise);
    await before;
    return turn.resolve;
  }

  async function run<T>(
    work: (tx: Transaction) => Promise<T>,
    { durable = true, leavesTraces = false }: TransactionOptions,
  ): Promise<T> {
    if (!durable) writing.exec('pragma synchronous = normal');
    if (leavesTraces) writing.exec('pragma secure_delete = off');
    try {
      return await writer.transaction().execute(work);
    } catch (error) {
      if (writing.isTransaction) writing.exec('rollback');
      throw translateDriverError(error);
    } finally {
      if (!durable) writing.exec('pragma synchronous = full');
      if (leavesTraces) writing.exec('pragma secure_delete = on');
    }
  }

  return {
    kind: 'sqlite',
    read,
    get independent() {
      independent ??= new Kysely<Tables>({
        // Without turns it would wait for a transaction of this very process, and block it meanwhile.
        dialect: new NodeSqliteDialect(openSqlite(path, 5000), { takeTurn }),
      });
      return independent;
    },
    transaction: (work, options) => inTurn(() => run(work, options ?? {})),
    precompile(count, build): PrecompiledRead {
      const { sql, order } = createPrecompiler(read, count, build);
      const statement = hot.prepare(sql);
      statement.setReturnArrays(true);
      const inOrder = order.every((slot, index) => slot === index) && order.length === count;
      return (...values) => {
        try {
          batch.join();
          const bound = inOrder ? values : order.map((slot) => values[slot] as string | number);
          return statement.get(...bound) as unknown as readonly unknown[] | undefined;
        } catch (error) {
          throw translateDriverError(error);
        }
      };
    },
    seeLatest: batch.end,
    async ping() {
      try {
        reading.exec('select 1');
      } catch (error) {
        throw translateDriverError(error);
      }
    },
    sharedTimeMs: () =>
      inTurn(async () => {
        await beginImmediate(writing);
        return sharedSqliteTimeMs(writing);
      }),
    forgetDeleted: () => inTurn(async () => emptyLog(writing, batch.end)),
    async close() {
      await last;
      batch.end();
      await Promise.all([writer.destroy(), read.destroy(), independent?.destroy()]);
      // Kysely closes a connection only after its first statement.
      for (const connection of [writing, reading, hot]) if (connection.isOpen) connection.close();
    },
  };
}
