const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const utcDate = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' });
const dayOfAnyYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const toDate = (at: number) => new Date(at * 1000);

/** Day, time with seconds and zone of an instant (Unix seconds), in the viewer's zone. */
export const formatInstant = (at: number) => whole.format(toDate(at));

export const formatDate = (at: number) => date.format(toDate(at));

export const formatDateTime = (at: number) => dateTime.format(toDate(at));

export const formatTime = (at: number) => time.format(toDate(at));

/** A UTC day such as `2026-05-03`; what is none stays as it is. */
export function formatUtcDay(day: unknown): string {
  const at = Date.parse(`${String(day)}T00:00:00Z`);
  return Number.isNaN(at) ? String(day) : utcDate.format(at);
}

/** When to go on, both in Unix seconds: the time, with the day if it is another one; never too early. */
export function formatNext(at: number, now: number): string {
  const minute = Math.ceil(at / 60) * 60;
  const sameDay = toDate(minute).toDateString() === toDate(now).toDateString();
  return sameDay ? formatTime(minute) : formatDateTime(minute);
}

/** A day as it is said in a sentence, both in Unix seconds: "4 May", with the year if it is another one. */
export function formatDay(at: number, now: number): string {
  const sameYear = toDate(at).getFullYear() === toDate(now).getFullYear();
  return (sameYear ? dayOfYear : dayOfAnyYear).format(toDate(at));
}

/** How long ago, or in how long, as people say it; both in Unix seconds. */
export function formatRelative(at: number, now: number): string {
  const seconds = at - now;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  if (unit === 'second') return relative.format(0, 'minute');
  return relative.format(Math.trunc(seconds / length), unit);
}
