import type { Compilable, Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import type { Tables } from './tables.ts';

/** Statements outside of any transaction, or inside one: repositories take either. */
export type Queries = Kysely<Tables>;
export type Transaction = KyselyTransaction<Tables>;

/** A value that is filled in at each call of a precompiled read. */
export type Slot = string & { readonly slot: unique symbol };

/**
 * A read whose SQL was built once. Answers its first row as an array in the order of the selected
 * columns, or undefined; without a promise on the embedded database.
 */
export type PrecompiledRead = (
  ...values: readonly (string | number)[]
) => MaybePromise<readonly unknown[] | undefined>;

export interface TransactionOptions {
  /**
   * False for what may be lost in a crash (last seen, counts): the commit does not wait for the
   * disk. Default true: what is answered is on the disk before.
   */
  durable?: boolean;
  /**
   * True where SQLite need not write zeros over what is replaced: for counts, thousands at a time, where it
   * would cost a tenth of all validations.
   */
  leavesTraces?: boolean;
}

/** One database, whichever it is. Nothing outside `db/` asks which. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** For reads. Sees what is committed; never used for writing. */
  readonly read: Queries;
  /**
   * For a library that brings its own statements and transactions (better-auth). Never waits for
   * `transaction` inside one of its transactions: on SQLite they take turns.
   */
  readonly independent: Queries;
  /**
   * Runs `work` in one transaction and commits what it did, or nothing when it throws.
   * `work` may run again after a conflict that the database reports, so it must have no effect
   * outside of the database.
   * @throws AppError UNAVAILABLE when the database is away, full, or busy for too long.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Compiles a read once; `slots(n)` gives n values to use in it, filled in order at each call. */
  precompile(count: number, build: (db: Queries, slots: Slot[]) => Compilable): PrecompiledRead;
  /** From now on reads see what is committed now: hot reads of one batch of requests share a view. */
  seeLatest(): void;
  /** Answers when the database answers. @throws AppError UNAVAILABLE */
  ping(): Promise<void>;
  /** What the one clock of this database says, epoch milliseconds (`shared-clock.ts`). */
  sharedTimeMs(): Promise<number>;
  /**
   * After a deletion of what nobody may read any more, also in the files: takes it out of the write-ahead
   * log of SQLite, where it stands until the log begins anew. Answers whether that is done; false when
   * others read meanwhile, and a later call may do it. On PostgreSQL that is vacuum's, and true.
   * Never throws.
   */
  forgetDeleted(): Promise<boolean>;
  close(): Promise<void>;
}
