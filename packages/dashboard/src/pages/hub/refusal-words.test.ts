import { expect, it } from 'vitest';
import { ApiError } from '../../api/api-error.ts';
import { formatNext, formatTime } from '../../ui/time.ts';
import { refusalWords } from './refusal-words.ts';

const soon = Math.floor(Date.now() / 1000) + 90;

it('too many tries say when to go on, and whom to ask', () => {
  const words = refusalWords(new ApiError(429, 'rate_limited', 'You are being rate limited', soon));
  expect(words).toContain(`Go on at ${formatNext(soon, Date.now() / 1000)}`);
  expect(words).toContain('write to the seller');
  const codes = refusalWords(new ApiError(429, 'too_many_codes', 'No more.', soon));
  expect(codes).toContain(formatNext(soon, Date.now() / 1000));
});

it('everything else is what the server said', () => {
  expect(refusalWords(new ApiError(400, 'wrong_code', 'It does not fit.'))).toBe(
    'It does not fit.',
  );
  expect(refusalWords(new ApiError(429, 'rate_limited', 'Too many.'))).toBe('Too many.');
});

it('the time to go on is never too early, and has its day if it is another one', () => {
  const noon = new Date(2026, 4, 3, 12, 0, 1).getTime() / 1000;
  expect(formatNext(noon, noon)).toBe(formatTime(noon + 59));
  expect(formatNext(noon + 86_400, noon)).toContain('2026');
});
