import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('plain text of any language stays as it is', () => {
  for (const text of ['HWID', 'größe', '機械', 'a b', '😀']) expect(printable(text)).toBe(text);
});

test('what cannot be seen is written out', () => {
  expect(printable('a\0b\n\u202e\u200b\ud800')).toBe('a\\u{0}b\\u{a}\\u{202e}\\u{200b}\\u{d800}');
});

test('long text is clipped by code points, never inside a character', () => {
  expect(printable('abcd', 3)).toBe('abc…');
  expect(printable('😀😀😀', 2)).toBe('😀😀…');
});

test('whatever comes in, the result is short, well-formed and without controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const shown = printable(text, 20);
      expect(shown).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(shown.length).toBeLessThanOrEqual(20 * 10 + 1);
    }),
  );
});
