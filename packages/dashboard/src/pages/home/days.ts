import type { InsightHour } from '../../api/insight.ts';

/** Everything that is counted; `at` is when it happened. */
export type Counts = Omit<InsightHour, 'at'>;
export type CountName = keyof Counts;

/** What was counted on one day of the viewer's time zone. */
export interface DayCounts extends Counts {
  /** The day's midnight, Unix seconds. */
  readonly at: number;
}

const none: Counts = {
  new: 0,
  returned: 0,
  lost: 0,
  validated: 0,
  without_machine: 0,
  mismatch: 0,
  inactive: 0,
  empty_metadata: 0,
  unknown_key: 0,
};

const names = Object.keys(none) as CountName[];

/** The midnight before an instant in the viewer's time zone; both in Unix seconds. */
export function midnightBefore(at: number): number {
  return new Date(at * 1000).setHours(0, 0, 0, 0) / 1000;
}

/**
 * The midnights of the last days, today included, the oldest first. Days of 23 and of 25 hours are
 * days, too.
 */
export function lastDays(count: number, now: number): number[] {
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(midnightBefore(now) * 1000);
    day.setDate(day.getDate() - (count - 1 - place));
    return day.getTime() / 1000;
  });
}

/**
 * Puts the server's hours into the viewer's days. An hour belongs to the day in which it begins:
 * where zones are half an hour apart, a day is counted from the first full hour.
 */
export function toDays(hours: readonly InsightHour[], midnights: readonly number[]): DayCounts[] {
  const days = new Map(midnights.map((at) => [at, { at, ...none }]));
  for (const hour of hours) {
    const day = days.get(midnightBefore(hour.at));
    if (day) for (const name of names) day[name] += hour[name];
  }
  return [...days.values()];
}

/** How often some of it happened on all of these days together. */
export function sumOf(days: readonly Counts[], ...wanted: readonly CountName[]): number {
  let sum = 0;
  for (const day of days) for (const name of wanted) sum += day[name];
  return sum;
}
