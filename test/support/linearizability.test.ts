import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, isLinearizable, type Operation, unbound } from './linearizability.ts';

const a = '{"HWID":"a"}';
const b = '{"HWID":"b"}';

function at(beganAt: number, endedAt: number, action: Action): Operation {
  return { ...action, beganAt, endedAt };
}
const validate = (sent: string, outcome: 201 | 400 | 'unknown'): Action => ({
  kind: 'validate',
  sent,
  outcome,
});
const reset = (outcome: 201 | 'unknown' = 201): Action => ({ kind: 'reset', outcome });
const read = (saw: string): Action => ({ kind: 'read', saw });

/** One after the other. */
function inTurn(...actions: Action[]): Operation[] {
  return actions.map((action, index) => at(index * 2, index * 2 + 1, action));
}
/** All at once. */
function together(...actions: Action[]): Operation[] {
  return actions.map((action, index) => at(index, 100 + index, action));
}

describe('what a register of metadata may do', () => {
  it.each<[string, Operation[]]>([
    ['nothing', []],
    [
      'bind, same again, other refused',
      inTurn(validate(a, 201), validate(a, 201), validate(b, 400)),
    ],
    ['reset lets the other in', inTurn(validate(a, 201), reset(), validate(b, 201), read(b))],
    ['one of two at once wins', together(validate(a, 400), validate(b, 201))],
    [
      'a reset at the same time lets both in',
      together(validate(a, 201), validate(b, 201), reset()),
    ],
    ['empty metadata binds nothing', inTurn(validate(unbound, 201), validate(a, 201), read(a))],
    ['an unanswered bind that took effect', inTurn(validate(a, 'unknown'), validate(b, 400))],
    ['an unanswered bind that did not', inTurn(validate(a, 'unknown'), validate(b, 201))],
    [
      'an unanswered bind that took effect late',
      inTurn(validate(b, 'unknown'), validate(a, 201), reset(), validate(a, 400), read(b)),
    ],
    [
      'an unanswered reset that took effect late',
      inTurn(validate(a, 201), reset('unknown'), validate(b, 400), validate(b, 201)),
    ],
  ])('allows: %s', (_name, history) => {
    expect(isLinearizable(history)).toBe(true);
  });
});

describe('what it may never do', () => {
  it.each<[string, Operation[]]>([
    ['two machines in without a reset', together(validate(a, 201), validate(b, 201))],
    ['a lost bind', inTurn(validate(a, 201), read(unbound))],
    ['a lost bind that lets another in', inTurn(validate(a, 201), validate(b, 201))],
    ['a stale refusal after the reset', inTurn(validate(a, 201), reset(), validate(b, 400))],
    ['a refusal of the only machine', inTurn(validate(a, 201), validate(a, 400))],
    ['nobody in at all', together(validate(a, 400), validate(b, 400))],
    ['a stored value that nobody sent', inTurn(validate(a, 201), read('{"HWID":"c"}'))],
    ['a binding that an empty validate removed', inTurn(validate(a, 201), validate(unbound, 201))],
    ['a reset that was lost', inTurn(validate(a, 201), reset(), read(a))],
    [
      'one unanswered reset used twice',
      inTurn(validate(a, 201), reset('unknown'), validate(b, 201), validate(a, 201)),
    ],
    [
      'an effect before its call began',
      inTurn(validate(a, 201), validate(b, 201), reset('unknown')),
    ],
    [
      'answers in the wrong order of real time',
      inTurn(validate(b, 400), validate(a, 201), validate(b, 400)),
    ],
  ])('rejects: %s', (_name, history) => {
    expect(isLinearizable(history)).toBe(false);
  });
});

type Step = { client: number; want: 'a' | 'b' | 'reset' | 'empty'; answered: boolean };
const steps = fc.array(
  fc.record<Step>({
    client: fc.nat(7),
    want: fc.constantFrom('a', 'b', 'reset', 'empty'),
    answered: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  }),
  { maxLength: 120 },
);

/** Runs the steps on a true register; each takes effect somewhere between its begin and its end. */
function simulate(run: readonly Step[]): Operation[] {
  let state = unbound;
  let clock = 0;
  const history: Operation[] = [];
  const busy = new Map<number, { beganAt: number; action: Action }>();
  const finish = (client: number) => {
    const one = busy.get(client);
    busy.delete(client);
    if (one) history.push(at(one.beganAt, clock++, one.action));
  };
  for (const { client, want, answered } of run) {
    finish(client);
    const beganAt = clock++;
    if (want === 'reset') {
      state = unbound;
      busy.set(client, { beganAt, action: reset(answered ? 201 : 'unknown') });
      continue;
    }
    const sent = want === 'empty' ? unbound : want === 'a' ? a : b;
    const accepted = state === unbound || state === sent;
    if (accepted) state = sent;
    const outcome = answered ? (accepted ? 201 : 400) : 'unknown';
    busy.set(client, { beganAt, action: validate(sent, outcome) });
  }
  for (const client of [...busy.keys()]) finish(client);
  history.push(at(clock++, clock++, read(state)));
  return history;
}

describe('histories of a true register', () => {
  it('are all allowed, whatever the calls were', () => {
    fc.assert(
      fc.property(steps, (run) => isLinearizable(simulate(run))),
      { numRuns: 500 },
    );
  });

  it('are rejected when the last reading is changed to what nobody stored', () => {
    fc.assert(
      fc.property(steps, (run) => {
        const history = simulate(run);
        const last = history.pop() as Operation;
        return !isLinearizable([
          ...history,
          at(last.beganAt, last.endedAt, read('{"HWID":"never"}')),
        ]);
      }),
    );
  });
});
