import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastDays, midnightBefore, sumOf, toDays } from './days.ts';

const at = (instant: string) => Date.parse(instant) / 1000;
const hour = (instant: string, counts: { validated?: number; mismatch?: number }) => ({
  at: at(instant),
  new: 0,
  returned: 0,
  lost: 0,
  validated: 0,
  without_machine: 0,
  mismatch: 0,
  inactive: 0,
  empty_metadata: 0,
  unknown_key: 0,
  ...counts,
});

let before: string | undefined;
beforeEach(() => {
  before = process.env.TZ;
});
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe('the days of the viewer', () => {
  it('begin at their own midnight', () => {
    process.env.TZ = 'America/New_York';
    expect(midnightBefore(at('2026-03-01T03:00:00Z'))).toBe(at('2026-02-28T05:00:00Z'));
    process.env.TZ = 'Asia/Tokyo';
    expect(midnightBefore(at('2026-03-01T16:00:00Z'))).toBe(at('2026-03-01T15:00:00Z'));
  });

  it('are whole over the change of clocks, in which one has 23 hours', () => {
    process.env.TZ = 'Europe/Berlin';
    const days = lastDays(3, at('2026-03-30T10:00:00Z'));
    expect(days).toEqual([
      at('2026-03-27T23:00:00Z'),
      at('2026-03-28T23:00:00Z'),
      at('2026-03-29T22:00:00Z'),
    ]);
  });

  it('hold what the server counted by hours of UTC', () => {
    process.env.TZ = 'America/New_York';
    const midnights = lastDays(2, at('2026-06-02T18:00:00Z'));
    const days = toDays(
      [
        hour('2026-06-01T03:00:00Z', { validated: 100 }),
        hour('2026-06-01T04:00:00Z', { validated: 1 }),
        hour('2026-06-02T03:00:00Z', { validated: 2, mismatch: 1 }),
        hour('2026-06-02T04:00:00Z', { validated: 4 }),
      ],
      midnights,
    );
    expect(days.map(({ validated, mismatch }) => [validated, mismatch])).toEqual([
      [3, 1],
      [4, 0],
    ]);
    expect(sumOf(days, 'validated', 'mismatch')).toBe(8);
  });

  it('without anything in them are days, too', () => {
    const days = toDays([], lastDays(90, at('2026-06-02T18:00:00Z')));
    expect(days).toHaveLength(90);
    expect(sumOf(days, 'new', 'validated', 'unknown_key')).toBe(0);
  });
});
