import { describe, expect, it } from 'vitest';
import { readRange } from './insight-range.ts';

const now = Date.UTC(2026, 4, 3, 12, 34, 56);
const seconds = (ms: number) => String(ms / 1000);
const day = 86_400_000;

function rangeOf(from?: string, to?: string) {
  const outcome = readRange(from, to, now);
  if (outcome.kind === 'invalid') throw new Error(outcome.problem);
  const { fromMs, toMs, bucket } = outcome.range;
  return [new Date(fromMs).toISOString(), new Date(toMs).toISOString(), bucket];
}

describe('a range of figures', () => {
  it('is the last 30 days by the hour unless it is asked for otherwise', () => {
    const wanted = ['2026-04-03T12:00:00.000Z', '2026-05-03T13:00:00.000Z', 'hour'];
    expect(rangeOf()).toEqual(wanted);
    expect(rangeOf('', '')).toEqual(wanted);
  });

  it('ends now, or begins 30 days before its end, when one end is named', () => {
    expect(rangeOf(seconds(now - day))[1]).toBe('2026-05-03T13:00:00.000Z');
    expect(rangeOf(undefined, seconds(now - day))[0]).toBe('2026-04-02T12:00:00.000Z');
  });

  it('is widened to the hours that it touches, and is not when it ends on one', () => {
    const from = Date.UTC(2026, 0, 1, 10, 59, 59);
    expect(rangeOf(seconds(from), seconds(from + 1000)).slice(0, 2)).toEqual([
      '2026-01-01T10:00:00.000Z',
      '2026-01-01T11:00:00.000Z',
    ]);
  });

  it('goes by hours up to 92 days and by whole UTC days beyond', () => {
    expect(rangeOf(seconds(now - 92 * day), seconds(now))[2]).toBe('hour');
    expect(rangeOf(seconds(now - 92 * day - 1000), seconds(now))).toEqual([
      '2026-01-31T00:00:00.000Z',
      '2026-05-04T00:00:00.000Z',
      'day',
    ]);
  });

  it('is at most 400 days long', () => {
    expect(rangeOf(seconds(now - 400 * day), seconds(now))[2]).toBe('day');
    expect(readRange(seconds(now - 400 * day - 1000), seconds(now), now)).toMatchObject({
      kind: 'invalid',
      parameter: 'from',
    });
  });

  it('begins no earlier than time itself', () => {
    expect(rangeOf(undefined, '86400')[0]).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['from', 'yesterday', undefined],
    ['from', '-1', undefined],
    ['from', '1.5', undefined],
    ['from', '2026-05-01', undefined],
    ['from', '999999999999', undefined],
    ['to', undefined, 'now'],
    ['to', undefined, '1e9'],
    ['to', undefined, '\u0000'],
    ['from', seconds(now - 5000), seconds(now - 5000)],
    ['from', seconds(now - 5000), seconds(now - 9000)],
    ['from', '99999999999', undefined],
  ])('with a bad value is refused, and %s is named (%s, %s)', (parameter, from, to) => {
    expect(readRange(from, to, now)).toMatchObject({ kind: 'invalid', parameter });
  });
});
