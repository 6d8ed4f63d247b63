import { expect, it } from 'vitest';
import { formatDay, formatRelative } from './time.ts';

const now = 1_800_000_000;
const words = (seconds: number) => formatRelative(now + seconds, now);

it('an instant is told in the largest unit that it fills, past and future', () => {
  const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  expect(words(-30)).toBe(relative.format(0, 'minute'));
  expect(words(-60)).toBe(relative.format(-1, 'minute'));
  expect(words(-3599)).toBe(relative.format(-59, 'minute'));
  expect(words(3600 * 5 + 100)).toBe(relative.format(5, 'hour'));
  expect(words(-86_400)).toBe(relative.format(-1, 'day'));
  expect(words(-86_400 * 10)).toBe(relative.format(-1, 'week'));
  expect(words(86_400 * 70)).toBe(relative.format(2, 'month'));
  expect(words(-86_400 * 800)).toBe(relative.format(-2, 'year'));
});

it('a day is told without its year while that is the present one', () => {
  const year = String(new Date(now * 1000).getFullYear());
  expect(formatDay(now - 86_400 * 3, now)).not.toContain(year);
  expect(formatDay(now - 86_400 * 800, now)).toMatch(/\d{4}/);
});
