import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

const parse = (text: string) => parseStrictJson(new TextEncoder().encode(text));
const problemOf = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? undefined : parsed.problem;
};

test('every JSON value is read as JSON.parse reads it, however it is indented', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '  ', '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

test('damaged JSON is refused exactly when JSON.parse refuses it, and never throws', () => {
  const piece = fc.constantFrom(...'{}[],:"\\01ae \n', 'null', '"a"', '"a":', '\\"', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const problem = problemOf(text);
      if (valid) expect(problem ?? 'names a member twice').toContain('names a member twice');
      else expect(problem).toMatch(/^the body is not JSON: /);
    }),
    { numRuns: 3_000 },
  );
});

test('any bytes at all get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(typeof parseStrictJson(bytes).ok).toBe('boolean');
    }),
  );
});

/** JSON text from members in order, duplicates kept, `a` sometimes written as an escape. */
type Written = [name: string, value: Written | string][];
const render = (members: Written): string =>
  `{${members
    .map(([name, value]) => `"${name}" : ${typeof value === 'string' ? value : render(value)}`)
    .join(' ,')}}`;
const repeats = (members: Written): boolean => {
  const names = members.map(([name]) => JSON.parse(`"${name}"`) as string);
  const nested = members.some(([, value]) => typeof value !== 'string' && repeats(value));
  return new Set(names).size < names.length || nested;
};

test('a duplicate member is found at any level, however it is spelt, and nothing else is', () => {
  const { object } = fc.letrec<{ object: Written; value: Written | string }>((tie) => ({
    object: fc.array(
      fc.tuple(
        fc.constantFrom('a', '\\u0061', 'b', '1', '__proto__', 'x:y', '\\"', ''),
        tie('value'),
      ),
      { maxLength: 4 },
    ) as fc.Arbitrary<Written>,
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('1', 'null', '"a:b"', '"\\\\"', '[]', '[{"a":1},{"a":1}]'),
      tie('object'),
    ),
  }));
  fc.assert(
    fc.property(object, (members) => {
      const problem = problemOf(render(members));
      expect(problem !== undefined).toBe(repeats(members));
      if (problem !== undefined) expect(problem).toMatch(/^the body names a member twice: "/);
    }),
    { numRuns: 1_000 },
  );
});

test('the duplicate is named, clipped and printable', () => {
  expect(problemOf('{"m":{"HWID":"secret-1","HWID":"secret-2"}}')).toBe(
    'the body names a member twice: "HWID"',
  );
  const long = 'n'.repeat(500);
  expect(problemOf(`{"${long}":1,"${long}":2}`)).toBe(
    `the body names a member twice: "${'n'.repeat(100)}…"`,
  );
  expect(problemOf('{"\\u0000":1,"\\u0000":2}')).toBe('the body names a member twice: "\\u{0}"');
});

test('numbers too large to be one are refused, naming the member', () => {
  expect(problemOf('{"a":{"b":[1,[1e400]]}}')).toBe('the body has a number that is too large: "b"');
  expect(problemOf('-1e400')).toBe('the body has a number that is too large');
  expect(parse('1e-400')).toEqual({ ok: true, value: 0 });
});

test('nothing of the body but names is quoted', () => {
  for (const text of [
    '{"pw": hunter2',
    '{"pw": "hunter2" hunter2}',
    'hunter2',
    '"hunter2',
    '{"a":"hunter2\u0001"}',
  ]) {
    expect(problemOf(text)).toMatch(/^the body is not JSON: /);
    expect(problemOf(text)).not.toContain('hunter');
  }
});

test.each([
  ['empty', new Uint8Array(0), 'empty'],
  ['a byte order mark', Buffer.from('\ufeff{}'), 'byte order mark'],
  ['a stray byte', Uint8Array.of(0x22, 0xff, 0x22), 'UTF-8'],
  ['an overlong form', Uint8Array.of(0x22, 0xc0, 0x80, 0x22), 'UTF-8'],
  ['an encoded surrogate', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), 'UTF-8'],
  ['UTF-16', Buffer.from('{}', 'utf16le'), 'parsed'],
  ['an early end', Buffer.from('{"a":'), 'ends too early'],
])('refused: %s', (_, bytes, reason) => {
  const parsed = parseStrictJson(bytes);
  expect(parsed.ok ? '' : parsed.problem).toContain(reason);
});

test('64 levels are read, 65 are not', () => {
  const nested = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;
  expect(parse(nested(64)).ok).toBe(true);
  expect(problemOf(nested(66))).toBe('the body is nested deeper than 64 levels');
  expect(problemOf(`[${nested(64)}]`)).toBe('the body is nested deeper than 64 levels');
  expect(parse(`"${'['.repeat(500)}"`).ok).toBe(true);
  expect(parse(`[${'[{}],'.repeat(500)}{}]`).ok).toBe(true);
});

test('S17: depth 20,000, 100,000 members and a megabyte of backslashes are answered', () => {
  expect(problemOf('['.repeat(20_000))).toContain('nested deeper');
  expect(problemOf('{"a":'.repeat(20_000))).toContain('nested deeper');
  const many = Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(',');
  expect(parse(`{${many}}`).ok).toBe(true);
  expect(problemOf(`{${many},"k7":1}`)).toBe('the body names a member twice: "k7"');
  expect(parse(`"${'\\\\'.repeat(500_000)}"`).ok).toBe(true);
  expect(problemOf(`"${'\\"'.repeat(500_000)}`)).toContain('cannot be parsed');
});

test('S17: __proto__ and constructor are own members and pollute nothing', () => {
  const parsed = parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
