import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../lib/canonical-json.ts';
import { checkMetadata, type MetadataUse } from './license-metadata.ts';

const validateAll: MetadataUse = { kind: 'validate', bindingMembers: 'all' };
const validateHwid: MetadataUse = { kind: 'validate', bindingMembers: ['HWID'] };
const update: MetadataUse = { kind: 'update' };

const problemOf = (value: unknown, use: MetadataUse = validateAll) => {
  const checked = checkMetadata(value, use);
  return checked.ok ? undefined : checked.problem;
};
const members = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, index]));
const nested = (depth: number): unknown => (depth === 1 ? {} : { d: nested(depth - 1) });

describe('what is taken', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a machine id', { HWID: 'a'.repeat(64) }],
    [
      'every type, kept as it is',
      { s: 'x', n: 1.5, z: -0, b: false, a: [1, null, ''], o: { x: null } },
    ],
    ['50 members', members(50)],
    ['50 members in an object within', { o: members(50) }],
    ['a name of 100 characters', { ['n'.repeat(100)]: 1 }],
    ['a name of 100 characters beyond the basic plane', { ['😀'.repeat(100)]: 1 }],
    ['a string of 500 characters', { s: 'x'.repeat(500) }],
    ['a string of 500 characters beyond the basic plane', { s: '😀'.repeat(500) }],
    ['four levels', nested(4)],
    ['four levels by arrays', { a: [[[]]] }],
    ['the largest exact integers', { a: 2 ** 53 - 1, b: -(2 ** 53 - 1) }],
    ['control characters other than NUL', { s: 'a\nb\u0007' }],
    ['an empty name', { '': 'x' }],
  ])('%s', (_, value) => {
    for (const use of [validateAll, validateHwid, update]) {
      expect(checkMetadata(value, use)).toEqual({
        ok: true,
        metadata: value,
        canonical: canonicalJson(value),
      });
    }
  });

  test('__proto__ and constructor are ordinary members, in updates too', () => {
    const text = '{"__proto__":{"a":1},"constructor":"c","gone":null}';
    const checked = checkMetadata(JSON.parse(text), update);
    expect(checked.ok && Object.keys(checked.metadata)).toEqual(['__proto__', 'constructor']);
    expect(checked.ok && checked.canonical).toBe('{"__proto__":{"a":1},"constructor":"c"}');
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  test('8 KiB are counted in bytes of the canonical text', () => {
    const fill = (last: number) => ({
      ...Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`m${at}`, 'é'.repeat(500)])),
      ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`x${at}`, 'x'.repeat(500)])),
      z: 'x'.repeat(last),
    });
    const spare = 8192 - Buffer.byteLength(canonicalJson(fill(0)));
    expect(spare).toBeLessThan(500);
    expect(problemOf(fill(spare))).toBeUndefined();
    expect(problemOf(fill(spare + 1))).toBe('It must not be larger than 8192 bytes of JSON.');
  });
});

describe('what is refused, always', () => {
  test.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'It is missing: send an object'],
    ['null', null, 'It must be an object'],
    ['an array', [], 'It must be an object'],
    ['a string', '{}', 'It must be an object'],
    ['a number', 1, 'It must be an object'],
    ['51 members', members(51), 'It must not have more than 50 members'],
    ['51 members within', { o: members(51) }, 'Member "o" must not have more than 50'],
    ['51 members in an array’s object', { o: [members(51)] }, 'Member "o" must not'],
    ['a long name', { ['n'.repeat(101)]: 1 }, `Member "${'n'.repeat(100)}…" must not have a name`],
    ['a long name within', { o: { ['n'.repeat(101)]: 1 } }, 'more than 100 characters'],
    ['a long string', { s: 'x'.repeat(501) }, 'Member "s" must not be longer than 500'],
    ['a long string of emoji', { s: '😀'.repeat(501) }, 'Member "s" must not be longer than 500'],
    ['a long string in an array', { s: [['x'.repeat(501)]] }, 'Member "s" must not be longer'],
    ['five levels', nested(5), 'Member "d" must not nest deeper than 4 levels'],
    ['five levels by arrays', { a: [[[[]]]] }, 'Member "a" must not nest deeper'],
    ['an inexact integer', { n: 2 ** 53 }, 'Member "n" must lie within'],
    ['a huge number', { o: { n: -1e300 } }, 'Member "n" must lie within'],
    ['an infinity', { n: Number.POSITIVE_INFINITY }, 'Member "n" must be a finite number'],
    ['NaN', { n: Number.NaN }, 'Member "n" must be a finite number'],
    ['a lone surrogate', { s: 'a\ud800' }, 'Member "s" must not contain lone surrogates'],
    ['a lone surrogate in a name', { 'a\udc00': 1 }, 'Member "a\\u{dc00}" must not have a name'],
    ['NUL', { s: 'a\0' }, 'Member "s" must not contain NUL'],
    ['NUL in a name', { 'a\0b': 1 }, 'Member "a\\u{0}b" must not have a name with NUL'],
    ['what is no JSON', { f: () => 1 }, 'Member "f" must be a JSON value'],
  ])('%s', (_, value, sentence) => {
    for (const use of [validateAll, validateHwid, update]) {
      expect(problemOf(value, use)).toContain(sentence);
    }
  });
});

describe('what only a validation refuses', () => {
  test('a null at the top, binding or not; nulls within are values', () => {
    for (const use of [validateAll, validateHwid]) {
      expect(problemOf({ HWID: 'a', note: null }, use)).toContain('"note" must not be null');
      expect(problemOf({ HWID: 'a', o: { note: null } }, use)).toBeUndefined();
    }
  });

  test.each(['', ' ', '\t\n', '\u00a0', '\u3000', '\ufeff'])('a blank machine id %j', (blank) => {
    for (const use of [validateAll, validateHwid]) {
      expect(problemOf({ HWID: blank }, use)).toBe(
        'Member "HWID" must not be empty: the app probably failed to read this machine\'s hardware id.',
      );
    }
    expect(problemOf({ HWID: blank }, update)).toBeUndefined();
  });

  test('a blank informative member is taken; with "all", or an empty list, there is none', () => {
    expect(problemOf({ HWID: 'a', version: '' }, validateHwid)).toBeUndefined();
    expect(problemOf({ HWID: 'a', version: '' }, validateAll)).toContain('"version"');
    expect(problemOf({ HWID: '' }, { kind: 'validate', bindingMembers: [] })).toContain('"HWID"');
  });
});

test('in an update a null at the top removes the member', () => {
  expect(checkMetadata({ b: null, a: { c: null }, d: '' }, update)).toEqual({
    ok: true,
    metadata: { a: { c: null }, d: '' },
    canonical: '{"a":{"c":null},"d":""}',
  });
});

test('a problem never quotes a value and is one printable sentence', () => {
  const secret = fc.constantFrom('s3cr3t'.repeat(100), 's3cr3t\0', 's3cr3t\ud800', ' ', null);
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), secret, { minKeys: 1 }), (value) => {
      const problem = problemOf(value) ?? '';
      expect(problem).not.toContain('s3cr3t');
      expect(problem).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(problem.length).toBeGreaterThan(10);
    }),
  );
});

test('no JSON value makes it throw, and what it takes it takes again', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom(validateAll, validateHwid, update),
      (value, use) => {
        const checked = checkMetadata(value, use);
        if (checked.ok) expect(checkMetadata(JSON.parse(checked.canonical), use).ok).toBe(true);
      },
    ),
  );
});
