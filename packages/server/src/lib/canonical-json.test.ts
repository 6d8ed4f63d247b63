import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** The same value with every object's members in reverse order of insertion. */
function reordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reordered);
  const entries = Object.entries(value).map(([name, member]) => [name, reordered(member)]);
  return Object.fromEntries(entries.reverse());
}

test('the order of members does not show, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
    }),
  );
});

test('nor in an object of texts alone, the way of most metadata', () => {
  const texts = fc.dictionary(fc.string(), fc.string(), { minKeys: 2, maxKeys: 4 });
  fc.assert(
    fc.property(texts, (value) => {
      expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
    }),
  );
});

test('the text is JSON and says the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(plain);
    }),
  );
});

test('texts are equal exactly if the values are, by type and by value', () => {
  const scalar = fc.constantFrom<unknown>(0, 1, '0', '1', true, 'true', null, 'null', '', [], {});
  const small = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), scalar, { maxKeys: 2 }),
  );
  fc.assert(
    fc.property(small, small, (one, other) => {
      const parsed = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
      expect(canonicalJson(one) === canonicalJson(other)).toBe(
        isDeepStrictEqual(parsed[0], parsed[1]),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('members sort by UTF-16 code unit, numerals too', () => {
  const text = '{"z":1,"10":1,"9":1,"Z":1,"é":1,"😀":1,"\uff21":1}';
  expect(canonicalJson(JSON.parse(text))).toBe(
    '{"10":1,"9":1,"Z":1,"z":1,"é":1,"😀":1,"\uff21":1}',
  );
});

test('minus zero is zero, and numbers written differently are one', () => {
  expect(canonicalJson(-0)).toBe('0');
  expect(canonicalJson(JSON.parse('[1.0, 10e-1, 1]'))).toBe('[1,1,1]');
});

test('__proto__, constructor and toJSON are ordinary members, inherited ones are none', () => {
  const hostile: unknown = JSON.parse('{"toJSON":"x","__proto__":{"a":1},"constructor":"c"}');
  expect(canonicalJson(hostile)).toBe('{"__proto__":{"a":1},"constructor":"c","toJSON":"x"}');
  expect(canonicalJson(JSON.parse('{"__proto__":"x"}'))).toBe('{"__proto__":"x"}');
  expect(canonicalJson(Object.create({ inherited: 1 }))).toBe('{}');
});

test('undefined members are left out; what JSON cannot say throws', () => {
  expect(canonicalJson({ a: undefined, b: 1, c: undefined })).toBe('{"b":1}');
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('s'), test]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson([value])).toThrow(TypeError);
  }
});
