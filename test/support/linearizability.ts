/** The metadata of a key that is bound to nothing. */
export const unbound = '{}';

/**
 * What a client did to one license key, whose stored metadata is a register. `sent` and `saw` are
 * canonical JSON. `outcome` is `unknown` when no whole answer came: the call may have had its effect
 * at any time after it began, or never.
 */
export type Action =
  | { readonly kind: 'validate'; readonly sent: string; readonly outcome: 201 | 400 | 'unknown' }
  | { readonly kind: 'reset'; readonly outcome: 201 | 'unknown' }
  | { readonly kind: 'read'; readonly saw: string };

/** An action with the places of its begin and end in one order of events, as the clients saw it. */
export type Operation = Action & { readonly beganAt: number; readonly endedAt: number };

/** Notes operations with their places in one order, whatever the clock does. */
export interface HistoryRecorder {
  readonly operations: readonly Operation[];
  note(act: () => Promise<Action | undefined>): Promise<Action | undefined>;
}

/** Shares one counter of events among all clients; an action of undefined had no effect for sure. */
export function createHistory(counter: { next: number }): HistoryRecorder {
  const operations: Operation[] = [];
  return {
    operations,
    async note(act) {
      const beganAt = counter.next++;
      const action = await act();
      if (action) operations.push({ ...action, beganAt, endedAt: counter.next++ });
      return action;
    },
  };
}

/**
 * Whether some order of the operations, in which each takes effect at one instant between its begin
 * and its end, explains all answers (Wing and Gong, with memory of what has been tried). The key is
 * unbound before the first one.
 */
export function isLinearizable(history: readonly Operation[]): boolean {
  const begun = [...history].sort((a, b) => a.beganAt - b.beganAt);
  const known = begun.filter((one) => !isUnknown(one));
  const open = begun.filter(isUnknown);
  const tried = new Set<string>();
  const done = new Set<Operation>();
  let firstLeft = 0;

  function search(before: string): boolean {
    const taken: Operation[] = [];
    const firstBefore = firstLeft;
    const back = () => {
      for (const operation of taken) done.delete(operation);
      firstLeft = firstBefore;
      return false;
    };

    // What fits this state and changes none, ever, may go first: nothing else depends on it.
    for (let again = true; again; ) {
      again = false;
      for (const operation of enabled()) {
        if (mayChange(operation) || after(operation, before) === undefined) continue;
        take(operation);
        taken.push(operation);
        again = true;
      }
    }
    if (firstLeft === known.length) return true;
    const place = `${before}|${firstLeft}|${beyond().join()}|${open.flatMap(takenAt).join()}`;
    if (tried.has(place)) return back();
    tried.add(place);
    for (const operation of [...distinct(enabled()), ...enabledOpen(before)]) {
      const next = after(operation, before);
      if (next === undefined) continue;
      const firstHere = firstLeft;
      take(operation);
      if (search(next)) return true;
      done.delete(operation);
      firstLeft = firstHere;
    }
    return back();
  }

  function take(operation: Operation): void {
    done.add(operation);
    while (firstLeft < known.length && done.has(known[firstLeft] as Operation)) firstLeft++;
  }

  /** Known operations that no other one, still left, has wholly preceded. */
  function enabled(): Operation[] {
    const left: Operation[] = [];
    let firstEnd = Number.POSITIVE_INFINITY;
    for (let i = firstLeft; i < known.length; i++) {
      const operation = known[i] as Operation;
      if (operation.beganAt > firstEnd) break;
      if (done.has(operation)) continue;
      left.push(operation);
      firstEnd = Math.min(firstEnd, operation.endedAt);
    }
    return left.filter((operation) => operation.beganAt < firstEnd);
  }

  /** Of equal operations the one that must come first: any other could change places with it. */
  function distinct(operations: readonly Operation[]): Operation[] {
    const byAction = new Map<string, Operation>();
    for (const operation of operations) {
      if (!mayChange(operation)) continue;
      const name = operation.kind === 'validate' ? operation.sent : operation.kind;
      const other = byAction.get(name);
      if (!other || operation.endedAt < other.endedAt) byAction.set(name, operation);
    }
    return [...byAction.values()];
  }

  /** Of the unanswered ones that would change the state, the earliest of each kind. */
  function enabledOpen(before: string): Operation[] {
    const firstEnd = Math.min(...enabled().map((operation) => operation.endedAt));
    const byEffect = new Map<string, Operation>();
    for (const operation of open) {
      if (operation.beganAt > firstEnd) break;
      const next = after(operation, before);
      if (done.has(operation) || next === before || next === undefined) continue;
      if (!byEffect.has(next)) byEffect.set(next, operation);
    }
    return [...byEffect.values()];
  }

  /** The places of what is done although an earlier one is left; none began after that one's end. */
  function beyond(): number[] {
    const places: number[] = [];
    const end = known[firstLeft]?.endedAt ?? 0;
    for (let i = firstLeft; i < known.length; i++) {
      const operation = known[i] as Operation;
      if (operation.beganAt > end) break;
      if (done.has(operation)) places.push(i);
    }
    return places;
  }

  function takenAt(operation: Operation, index: number): number[] {
    return done.has(operation) ? [index] : [];
  }

  return search(unbound);
}

function isUnknown(operation: Operation): boolean {
  return operation.kind !== 'read' && operation.outcome === 'unknown';
}

/** Whether the operation, with the answer it had, changes the state of some register. */
function mayChange(operation: Operation): boolean {
  if (operation.kind === 'validate') return operation.outcome !== 400 && operation.sent !== unbound;
  return operation.kind === 'reset';
}

/** The state that an operation leaves, or undefined when its answer cannot come in this state. */
function after(action: Action, before: string): string | undefined {
  switch (action.kind) {
    case 'read':
      return action.saw === before ? before : undefined;
    case 'reset':
      return unbound;
    case 'validate': {
      const accepted = before === unbound || before === action.sent;
      if (action.outcome === 'unknown') return accepted ? action.sent : before;
      if (accepted !== (action.outcome === 201)) return undefined;
      return accepted ? action.sent : before;
    }
  }
}
