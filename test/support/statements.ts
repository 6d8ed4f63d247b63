import { DatabaseSync, StatementSync } from 'node:sqlite';
import pg from 'pg';

/** One statement as it went to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Writes down every statement that this process sends to a database, and passes it on. The hooks sit in the
 * drivers, below all code of ours. `stop` takes them off.
 */
export function recordStatements(): { readonly sent: readonly Statement[]; stop(): void } {
  const sent: Statement[] = [];
  const undo: (() => void)[] = [];

  function hook<T extends object>(
    target: T,
    name: string,
    read: (self: unknown, args: readonly unknown[]) => Statement,
  ): void {
    const original = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    Reflect.set(target, name, function hooked(this: unknown, ...args: unknown[]) {
      sent.push(read(this, args));
      return original.apply(this, args);
    });
    undo.push(() => Reflect.set(target, name, original));
  }

  for (const name of ['get', 'all', 'run', 'iterate']) {
    hook(StatementSync.prototype, name, (self, values) => ({
      text: (self as StatementSync).sourceSQL,
      values,
    }));
  }
  hook(DatabaseSync.prototype, 'exec', (_, [text]) => ({ text: String(text), values: [] }));
  hook(pg.Client.prototype, 'query', (_, [query, values]) => {
    const { text, values: own } = query as { text?: string; values?: unknown[] };
    return text === undefined
      ? { text: String(query), values: Array.isArray(values) ? values : [] }
      : { text, values: own ?? [] };
  });
  return {
    sent,
    stop() {
      for (const restore of undo.splice(0)) restore();
    },
  };
}
