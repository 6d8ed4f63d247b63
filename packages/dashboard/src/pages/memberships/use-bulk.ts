import { useRef, useState } from 'react';
import { type BulkResult, changeMemberships, type MembershipRow } from '../../api/membership.ts';

export type BulkAction = 'reset_license' | 'cancel';

/** So many go to the server at once: short enough to show progress and to stop in between. */
const chunkSize = 25;

export interface BulkRun {
  readonly of: number;
  readonly results: readonly BulkResult[];
  /** Not tried yet: after a stop, or after a call that failed. */
  readonly rest: readonly MembershipRow[];
  readonly running: boolean;
  readonly error: Error | null;
}

const start: BulkRun = { of: 0, results: [], rest: [], running: false, error: null };

/** Does one thing to many memberships, chunk by chunk. */
export function useBulk(companyId: string, action: BulkAction) {
  const [run, setRun] = useState(start);
  const [stopping, setStopping] = useState(false);
  const stop = useRef(false);

  async function go(rows: readonly MembershipRow[]) {
    stop.current = false;
    setStopping(false);
    const before = run.results;
    setRun({
      of: before.length + rows.length,
      results: before,
      rest: rows,
      running: true,
      error: null,
    });
    for (let at = 0; at < rows.length && !stop.current; at += chunkSize) {
      const ids = rows.slice(at, at + chunkSize).map(({ id }) => id);
      try {
        const { data } = await changeMemberships(companyId, action, ids);
        const rest = rows.slice(at + chunkSize);
        setRun((now) => ({ ...now, results: [...now.results, ...data], rest }));
      } catch (error) {
        setRun((now) => ({ ...now, running: false, error: error as Error }));
        return;
      }
    }
    setRun((now) => ({ ...now, running: false }));
  }

  return {
    run,
    stopping,
    go,
    stop() {
      stop.current = true;
      setStopping(true);
    },
  };
}
