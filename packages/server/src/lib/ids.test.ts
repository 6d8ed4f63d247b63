import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasIdPrefix, type IdPrefix, isId, makeId } from './ids.ts';

const prefixes: IdPrefix[] = [
  ...(['biz', 'prod', 'plan', 'exp', 'user', 'mem'] as const),
  ...(['pay', 'ch', 'promo', 'hook', 'evt', 'apik'] as const),
];

test('an id is its prefix and 14 alphanumerics, and is one of its kind only', () => {
  for (const prefix of prefixes) {
    const id = makeId(prefix);
    expect(id).toMatch(new RegExp(`^${prefix}_[0-9A-Za-z]{14}$`));
    expect(hasIdPrefix(id)).toBe(true);
    expect(prefixes.filter((other) => isId(other, id))).toEqual([prefix]);
  }
});

test('the same random bytes make the same id', () => {
  const zeros = (count: number) => new Uint8Array(count);
  expect(makeId('mem', zeros)).toBe('mem_00000000000000');
});

test('100,000 ids are 100,000 different ones and use every character', () => {
  const ids = Array.from({ length: 100_000 }, () => makeId('ch'));
  expect(new Set(ids).size).toBe(100_000);
  expect(new Set(ids.join('').replaceAll('ch_', '')).size).toBe(62);
});

test.each([
  'mem_',
  'mem_1234567890123',
  'mem_123456789012345',
  'mem_1234567890123-',
  'mem_12345678901234\n',
  'MEM_12345678901234',
  'mem-12345678901234',
  ' mem_12345678901234',
  'mem_１2345678901234',
  'member_12345678901',
])('%j is no membership id', (text) => {
  expect(isId('mem', text)).toBe(false);
});

test('a text begins like an id exactly if a prefix and an underscore are in front', () => {
  expect(hasIdPrefix('mem_x')).toBe(true);
  expect(hasIdPrefix('promo_')).toBe(true);
  for (const text of ['', '_', 'mem', 'memo_x', 'MEM_x', ' mem_x', 'xmem_1', 'chat_1']) {
    expect(hasIdPrefix(text)).toBe(false);
  }
});

test('no text of any kind makes the questions throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isId('mem', text) && !hasIdPrefix(text)).toBe(false);
    }),
  );
});
