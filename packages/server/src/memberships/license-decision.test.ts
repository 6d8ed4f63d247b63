import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../lib/canonical-json.ts';
import {
  type BindingMembers,
  decideValidation,
  type Metadata,
  type ValidationInput,
} from './license-metadata.ts';

type Settings = Partial<
  Pick<ValidationInput, 'bindingMembers' | 'emptyOnBound' | 'emptyOnUnbound'>
>;

function decide(stored: Metadata, sent: Metadata, settings: Settings = {}) {
  return decideValidation({
    stored: canonicalJson(stored),
    sent: { metadata: sent, canonical: canonicalJson(sent) },
    bindingMembers: 'all',
    emptyOnBound: 'refuse',
    emptyOnUnbound: 'allow',
    ...settings,
  });
}

test('the table of the contract, row by row', () => {
  expect(decide({}, {})).toEqual({ kind: 'nothing' });
  expect(decide({}, { b: 1, a: 'x' })).toEqual({ kind: 'bind', metadata: '{"a":"x","b":1}' });
  expect(decide({ a: 'x', b: 1 }, { b: 1, a: 'x' })).toEqual({ kind: 'match' });
  expect(decide({ a: 'x', b: 1 }, { a: 'x', b: 2 })).toEqual({ kind: 'mismatch' });
  expect(decide({ a: 'x', b: 1 }, { a: 'x' })).toEqual({ kind: 'mismatch' });
  expect(decide({ a: 'x' }, { a: 'x', b: 1 })).toEqual({ kind: 'mismatch' });
  expect(decide({ a: 'x' }, {})).toEqual({ kind: 'mismatch' });
});

test('comparison is strict: no types, substrings, cases, prototypes or orders of lists mixed up', () => {
  const own: Metadata = JSON.parse('{"__proto__":{"a":1}}');
  const different: [Metadata, Metadata][] = [
    [{ a: 1 }, { a: '1' }],
    [{ a: 0 }, { a: false }],
    [{ a: null }, { a: 'null' }],
    [{ a: 'HWID-12' }, { a: 'HWID-1' }],
    [{ a: 'x' }, { a: 'X' }],
    [{ a: 'x' }, { A: 'x' }],
    [{ a: 'x' }, { a: 'x ' }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: {} }, { a: [] }],
    [{ a: 1 }, own],
    [{ a: { b: 1 } }, { 'a.b': 1 }],
  ];
  for (const [one, other] of different) {
    for (const bindingMembers of ['all', ['a', 'A', 'a.b', '__proto__']] as BindingMembers[]) {
      expect(decide(one, other, { bindingMembers })).toEqual({ kind: 'mismatch' });
      expect(decide(other, one, { bindingMembers })).toEqual({ kind: 'mismatch' });
    }
  }
  expect(decide({ a: -0 }, { a: 0 })).toEqual({ kind: 'match' });
  expect(decide(own, own)).toEqual({ kind: 'match' });
});

test('empty metadata: each setting does what it says, and nothing to any other call', () => {
  for (const bindingMembers of ['all', ['a']] as const) {
    const bound = (emptyOnBound: ValidationInput['emptyOnBound'], sent: Metadata = {}) =>
      decide({ a: 'x' }, sent, { bindingMembers, emptyOnBound }).kind;
    expect(bound('refuse')).toBe('mismatch');
    expect(bound('accept')).toBe('accept_empty');
    expect(bound('reset')).toBe('reset');
    for (const setting of ['refuse', 'accept', 'reset'] as const) {
      expect(bound(setting, { a: 'y' })).toBe('mismatch');
      expect(bound(setting, { b: 'y' })).toBe('mismatch');
      expect(bound(setting, { a: 'x' })).toBe('match');
    }
    const unbound = { bindingMembers, emptyOnUnbound: 'refuse' } as const;
    expect(decide({}, {}, unbound)).toEqual({ kind: 'empty_refused' });
    expect(decide({}, { a: 'x' }, unbound)).toEqual({ kind: 'bind', metadata: '{"a":"x"}' });
  }
});

test('with a list, only its members lock the key; the others are replaced by each valid call', () => {
  const bindingMembers = ['HWID', 'disk'];
  const listed = (stored: Metadata, sent: Metadata) => decide(stored, sent, { bindingMembers });
  expect(listed({}, { v: 1, HWID: 'x' })).toEqual({ kind: 'bind', metadata: '{"HWID":"x","v":1}' });
  expect(listed({ HWID: 'x', v: 1 }, { v: 1, HWID: 'x' })).toEqual({ kind: 'match' });
  expect(listed({ HWID: 'x', v: 1 }, { HWID: 'x', v: 2, w: 3 })).toEqual({
    kind: 'match',
    informative: '{"HWID":"x","v":2,"w":3}',
  });
  expect(listed({ HWID: 'x', v: 1 }, { HWID: 'x' })).toEqual({
    kind: 'match',
    informative: '{"HWID":"x"}',
  });
  expect(listed({ HWID: 'x', v: 1 }, { HWID: 'y', v: 1 })).toEqual({ kind: 'mismatch' });
  expect(listed({ HWID: 'x' }, { HWID: 'x', disk: 'd' })).toEqual({ kind: 'mismatch' });
  expect(listed({ HWID: 'x', disk: 'd' }, { HWID: 'x' })).toEqual({ kind: 'mismatch' });
  expect(listed({ HWID: 'x' }, { v: 1 })).toEqual({ kind: 'mismatch' });
});

test('with a list, a call without any of its members never binds', () => {
  const bindingMembers = ['HWID'];
  expect(decide({}, { v: 1 }, { bindingMembers })).toEqual({
    kind: 'nothing',
    informative: '{"v":1}',
  });
  expect(decide({ v: 1 }, { v: 1 }, { bindingMembers })).toEqual({ kind: 'nothing' });
  expect(decide({ v: 1 }, {}, { bindingMembers })).toEqual({ kind: 'nothing' });
  expect(decide({ v: 1 }, { HWID: 'x' }, { bindingMembers })).toEqual({
    kind: 'bind',
    metadata: '{"HWID":"x"}',
  });
  for (const sent of [{ v: 1 }, {}]) {
    expect(decide({ v: 1 }, sent, { bindingMembers, emptyOnUnbound: 'refuse' })).toEqual({
      kind: 'empty_refused',
    });
  }
});

test('an empty list locks with everything: a slip in the settings opens no key', () => {
  expect(decide({ a: 'x' }, { a: 'y' }, { bindingMembers: [] })).toEqual({ kind: 'mismatch' });
  expect(decide({}, { a: 'y' }, { bindingMembers: [] }).kind).toBe('bind');
});

test('inherited names are not members: toString in the list binds nothing by itself', () => {
  const bindingMembers = ['toString', '__proto__'];
  expect(decide({}, { v: 1 }, { bindingMembers }).kind).toBe('nothing');
  expect(decide({}, { toString: 'x' }, { bindingMembers }).kind).toBe('bind');
});

test('for any metadata and list, the decision is that of a model that compares members', () => {
  const value = fc.constantFrom<unknown>('x', 'y', 1, '1', true, [1], { n: 1 });
  const metadata = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), value, {
    maxKeys: 3,
  });
  const list = fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(fc.constantFrom('a', 'b', '__proto__'), { minLength: 1 }),
  );
  const pick = (from: Metadata, names: BindingMembers) =>
    Object.entries(from)
      .filter(([name]) => names === 'all' || names.includes(name))
      .sort(([one], [other]) => (one < other ? -1 : 1));
  fc.assert(
    fc.property(metadata, metadata, list, (stored, sent, bindingMembers) => {
      const held = pick(stored, bindingMembers);
      const shown = pick(sent, bindingMembers);
      const expected =
        held.length === 0
          ? shown.length === 0
            ? 'nothing'
            : 'bind'
          : isDeepStrictEqual(held, shown)
            ? 'match'
            : 'mismatch';
      expect(decide(stored, sent, { bindingMembers }).kind).toBe(expected);
      expect(decide(sent, sent, { bindingMembers }).kind).toBe(
        shown.length === 0 ? 'nothing' : 'match',
      );
    }),
    { numRuns: 2_000 },
  );
});
