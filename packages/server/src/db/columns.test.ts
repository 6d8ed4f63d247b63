import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseEmail as accountEmail } from '../accounts/account-email.ts';
import { normaliseEmail } from './columns.ts';

const awkward = [
  'J\u030c',
  'H\u0331',
  'T\u0308',
  'W\u030a',
  'Y\u030a',
  'A\u02be',
  '\u212a',
  '\u212b',
  '\u0130',
  'I\u0307',
  'Σ',
  'ΑΣ',
  '\u0345',
  '\u1e9e',
  '\u0307\u0323',
];

it.each(awkward)('the normal form of %j is its own', (text) => {
  for (const one of [text, text.normalize('NFD'), `${text}\u0323`, ` ${text}@x `]) {
    expect(normaliseEmail(normaliseEmail(one))).toBe(normaliseEmail(one));
    expect(normaliseEmail(one).normalize('NFC')).toBe(normaliseEmail(one));
  }
});

it('so is that of any text, and texts that look alike have the same', () => {
  const part = fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.integer({ min: 0x300, max: 0x345 }).map((code) => String.fromCodePoint(code)),
  );
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (email) => {
      const normal = normaliseEmail(email);
      expect(normaliseEmail(normal)).toBe(normal);
      expect(normaliseEmail(email.normalize('NFD'))).toBe(normal);
    }),
    { numRuns: 2000 },
  );
});

it('every character has a form of its own alone and before each accent', () => {
  const accents = Array.from({ length: 0x46 }, (_, index) => String.fromCodePoint(0x300 + index));
  const odd: string[] = [];
  for (let code = 0; code < 0x3000; code++) {
    for (const accent of ['', ...accents]) {
      const normal = normaliseEmail(String.fromCodePoint(code) + accent);
      if (normaliseEmail(normal) !== normal) odd.push(code.toString(16));
    }
  }
  expect(odd).toEqual([]);
});

it('accounts, whose addresses are of ASCII, are known by the same form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (email) => {
      expect(normaliseEmail(email)).toBe(accountEmail(email));
    }),
  );
});
