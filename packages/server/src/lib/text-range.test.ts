import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfPrefix } from './text-range.ts';

const text = fc.string({ unit: 'binary', maxLength: 8 });
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

it('a text lies in the range exactly if it begins so, by bytes as databases compare', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (start, other, extended) => {
      fc.pre(start !== '');
      const candidate = extended ? start + other : other;
      const end = endOfPrefix(start);
      const inRange =
        compare(candidate, start) >= 0 && (end === undefined || compare(candidate, end) < 0);
      expect(inRange).toBe(candidate.startsWith(start));
    }),
  );
});

it('only a beginning that nothing lies behind has no end', () => {
  expect(endOfPrefix('\u{10ffff}')).toBeUndefined();
  expect(endOfPrefix('a\u{10ffff}')).toBe('b');
  expect(endOfPrefix('a\ud7ff')).toBe('a\ue000');
});
