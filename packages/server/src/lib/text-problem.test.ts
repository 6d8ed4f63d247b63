import { expect, it } from 'vitest';
import { findTextProblem } from './text-problem.ts';

const name = (text: string) => findTextProblem('A name', text, { least: 1, most: 10 });
const note = (text: string) => findTextProblem('A note', text, { most: 10, lines: true });

it.each(['a', '0123456789', 'Ünï çødé', '日本語', '😀'.repeat(10), '<b>&"\'', '👩‍👩‍👧'])(
  'a text is kept as it is: %j',
  (text) => {
    expect(name(text)).toBeUndefined();
    expect(note(text)).toBeUndefined();
  },
);

it.each(['', '01234567890', '😀'.repeat(11), 'x'.repeat(10_000)])(
  'a text of another length than 1 to 10 characters is refused (%#)',
  (text) => expect(name(text)).toBe('A name has 1 to 10 characters.'),
);

it('without a least length it may be empty', () => {
  expect(note('')).toBeUndefined();
  expect(note('01234567890')).toBe('A note has at most 10 characters.');
});

it.each(['a\0', '\u0007', '\u001b[31m', '\u0085', '\u007f'])(
  'control characters are refused, in a text of several lines too: %j',
  (text) => {
    expect(name(text)).toBe('A name must not contain control characters.');
    expect(note(text)).toBe(
      'A note must not contain control characters other than line breaks and tabs.',
    );
  },
);

it('line breaks and tabs belong into a text of several lines', () => {
  expect(note('a\n\tb\r\n')).toBeUndefined();
  expect(name('a\nb')).toBe('A name must not contain control characters.');
});

it.each(['\ud83d', 'a\udc00b', '\udc00\ud83d'])('halves of characters are refused: %j', (text) => {
  expect(name(text)).toBe('A name must not contain halves of characters.');
  expect(note(text)).toBe('A note must not contain halves of characters.');
});
