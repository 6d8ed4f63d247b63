import { expect, it } from 'vitest';
import type { HistoryEntry } from '../../api/hub-purchase.ts';
import { mergeRefusals } from './merge-refusals.ts';

const noon = Math.floor(new Date(2027, 4, 4, 12).getTime() / 1000);
const entry = (id: string, changed: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  type: 'refused',
  at: noon,
  by: 'app',
  machine: null,
  data: { reason: 'another_machine' },
  ...changed,
});
const merge = (...entries: HistoryEntry[]) =>
  mergeRefusals(entries).map(({ id, count }) => [id, count]);

it('refusals that follow one another on a day for one reason are one', () => {
  expect(merge(entry('3'), entry('2', { count: 5 }), entry('1'))).toEqual([['3', 7]]);
});

it('another day, another reason or something between keeps them apart', () => {
  expect(merge(entry('2'), entry('1', { at: noon - 86_400 }))).toHaveLength(2);
  expect(merge(entry('2'), entry('1', { data: { reason: 'inactive' } }))).toHaveLength(2);
  expect(merge(entry('3'), entry('2', { type: 'reset' }), entry('1'))).toHaveLength(3);
  expect(merge(entry('1', { type: 'bound' }))).toEqual([['1', undefined]]);
});
