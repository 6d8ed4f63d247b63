import { expect, it } from 'vitest';
import { axisTicks, namedDays } from './scale.ts';

it('the axis goes in even whole steps from nothing to at least the most', () => {
  expect(axisTicks(0)).toEqual([0, 1, 2]);
  expect(axisTicks(1)).toEqual([0, 1, 2]);
  expect(axisTicks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(axisTicks(1234)).toEqual([0, 500, 1000, 1500]);
  for (let most = 0; most < 100_000; most = most * 2 + 1) {
    const ticks = axisTicks(most);
    expect(ticks.at(-1), String(most)).toBeGreaterThanOrEqual(most);
    expect(ticks.length, String(most)).toBeGreaterThanOrEqual(3);
    expect(ticks.length, String(most)).toBeLessThanOrEqual(6);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});

it('days are named evenly, today always, never more than there is room for', () => {
  expect([...namedDays(7, 7)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...namedDays(7, 4)]).toEqual([0, 2, 4, 6]);
  for (const count of [1, 7, 30, 90]) {
    const named = namedDays(count, 6);
    expect(named.has(count - 1)).toBe(true);
    expect(named.size).toBeLessThanOrEqual(6);
  }
});
