import { expect, it } from 'vitest';
import { inLocalTime } from './local-sentence.ts';
import { fromLocalField, toLocalField } from './local-time.ts';
import { formatDateTime } from './time.ts';

it('an instant goes into a field and comes out the same, to the minute', () => {
  for (const at of [1_772_300_100, 1_785_000_000, 253_402_300_740]) {
    expect(fromLocalField(toLocalField(at))).toBe(at - (at % 60));
  }
});

it('an empty field is no instant, and no instant an empty field', () => {
  expect(fromLocalField('')).toBeNull();
  expect(fromLocalField('not a time')).toBeNull();
  expect(toLocalField(null)).toBe('');
});

it('the instants in a sentence of the server are shown in the own zone, the rest as it is', () => {
  const at = Date.parse('2026-05-03T14:05Z') / 1000;
  expect(inLocalTime('It expired on 2026-05-03 14:05 UTC. Add free days.')).toBe(
    `It expired on ${formatDateTime(at)}. Add free days.`,
  );
  expect(inLocalTime('Nothing on 2026-99-99 14:05 UTC')).toBe('Nothing on 2026-99-99 14:05 UTC');
});
