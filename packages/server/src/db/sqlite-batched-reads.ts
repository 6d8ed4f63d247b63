import { performance } from 'node:perf_hooks';
import type { DatabaseSync } from 'node:sqlite';

/** One read transaction for all reads that answer the same batch of requests. */
export interface BatchedReads {
  /** Before each read: joins the batch that is being answered, or begins it. */
  join(): void;
  /** Ends the batch, so that the next read sees what is committed then. */
  end(): void;
}

/**
 * Beginning a read transaction costs SQLite system calls, half as much as the read itself; reads of
 * one turn of the event loop share one. Nothing gets staler by it: the operating system is asked for
 * requests once a turn, so every request of the batch had been sent before its first read, and
 * whoever is asked anew (libuv counts that in `events`) gets a new transaction. A second request of
 * one connection may have been sent later: whoever takes requests ends the batch for it. The writer of this
 * process ends the batch before it commits, as a log with a reader in it could never begin anew.
 */
export function createBatchedReads(connection: DatabaseSync): BatchedReads {
  const begin = connection.prepare('begin');
  const commit = connection.prepare('commit');
  const { nodeTiming } = performance;
  let open = false;
  let batch = -1;
  let ending = false;

  function end(): void {
    if (!open) return;
    open = false;
    // An error may have ended it already.
    if (connection.isTransaction) commit.run();
  }

  return {
    join() {
      const now = nodeTiming.uvMetricsInfo.events;
      if (open && now === batch) return;
      end();
      begin.run();
      open = true;
      batch = now;
      if (ending) return;
      ending = true;
      setImmediate(() => {
        ending = false;
        try {
          if (connection.isOpen) end();
        } catch {
          // The transaction is gone with the connection's error; the next read begins another.
        }
      });
    },
    end,
  };
}
