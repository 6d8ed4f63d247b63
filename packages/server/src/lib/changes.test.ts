import { expect, it } from 'vitest';
import { findChanges } from './changes.ts';

it('tells the members that a patch changes, as they were and as they become', () => {
  const row = { a: 1, b: null as string | null, c: 'c' };
  expect(findChanges(row, { a: 1, b: 'b' })).toEqual({ before: { b: null }, after: { b: 'b' } });
  expect(findChanges(row, { a: 1, c: 'c' })).toBeUndefined();
  expect(findChanges(row, {})).toBeUndefined();
});
