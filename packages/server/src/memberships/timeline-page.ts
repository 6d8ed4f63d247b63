import type { EventTable } from '../events/event.table.ts';
import type { CursorPage } from '../http/pagination.ts';
import { latestInstantMs, utcDay, utcDayStart } from '../lib/clock.ts';
import { type ListPosition, readPosition, writePosition } from './list-position.rules.ts';
import type { MembershipDayTable } from './membership.table.ts';
import { dayMs } from './membership.ts';

/** Where a timeline's entries come from: newest first, at most so many, behind a place. */
export interface TimelineSources {
  events(behind: ListPosition, limit: number): Promise<EventTable[]>;
  /** Of this UTC day and the days before it. */
  days(lastDay: string, limit: number): Promise<MembershipDayTable[]>;
}

export type TimelineEntry =
  | { readonly kind: 'event'; readonly event: EventTable }
  | { readonly kind: 'day'; readonly row: MembershipDayTable };

export interface TimelinePage {
  readonly entries: readonly TimelineEntry[];
  readonly nextCursor: string | null;
}

/**
 * A page of what happened to a membership, newest first. A day's counts stand above all events of
 * that day: a place that stays when more validations come, so that pages have no gaps and repeat
 * nothing. Undefined for a cursor that is none.
 */
export async function readTimelinePage(
  sources: TimelineSources,
  { cursor, per }: CursorPage,
): Promise<TimelinePage | undefined> {
  const behind =
    cursor === undefined ? { at: latestInstantMs, id: '' } : readPosition('evt', cursor);
  if (!behind) return undefined;
  const [events, days] = await Promise.all([
    sources.events(behind, per + 1),
    sources.days(lastDayBehind(behind), per + 1),
  ]);
  const placed = [...events.map(placeEvent), ...days.map(placeDay)].sort(newestFirst);
  const shown = placed.slice(0, per);
  const last = placed.length > per ? shown.at(-1) : undefined;
  return {
    entries: shown.map(({ entry }) => entry),
    nextCursor: last ? writePosition(last.position) : null,
  };
}

/** One thing on the timeline, with the place where it stands. */
interface Placed {
  readonly position: ListPosition;
  readonly entry: TimelineEntry;
}

function placeEvent(event: EventTable): Placed {
  return { position: { at: event.created_at, id: event.id }, entry: { kind: 'event', event } };
}

/** Stands where the next day begins, behind whatever happened at that very instant. */
function placeDay(row: MembershipDayTable): Placed {
  const at = utcDayStart(row.day) + dayMs;
  return { position: { at, id: '' }, entry: { kind: 'day', row } };
}

/** The newest day whose place is behind a position. */
function lastDayBehind({ at, id }: ListPosition): string {
  return utcDay(Math.max(0, at - dayMs - (id === '' ? 1 : 0)));
}

/** Events of one instant stay as the database has ordered them; a day comes behind them. */
function newestFirst({ position: a }: Placed, { position: b }: Placed): number {
  return b.at - a.at || Number(a.id === '') - Number(b.id === '');
}
