import type { Queries } from '../db/database.ts';
import type { EventTable } from '../events/event.table.ts';
import { latestInstantMs, utcDay, utcDayStart } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import type { CursorPage } from './find-memberships.ts';
import type { MembershipDayTable } from './membership.table.ts';
import { dayMs, type Membership } from './membership.ts';
import {
  listAccountEmails,
  listApiKeyNames,
  listDaysUpTo,
  listEventsBehind,
  type TimelinePosition,
} from './timeline.repository.ts';
import { toTimelineData } from './timeline-data.ts';

/** One thing on the timeline, with the place where it stands. */
interface Entry {
  readonly position: TimelinePosition;
  render(names: ReadonlyMap<string, string>): object;
}

/**
 * A page of what happened to a membership, newest first. A day's counts stand above all events of
 * that day: a place that stays when more validations come, so that pages have no gaps and repeat
 * nothing. Undefined for a cursor that is none.
 */
export async function readTimeline(
  db: Queries,
  { companyId, id }: Pick<Membership, 'companyId' | 'id'>,
  { cursor, per }: CursorPage,
) {
  const behind = cursor === undefined ? { at: latestInstantMs, id: '' } : readCursor(cursor);
  if (!behind) return undefined;
  const [events, days] = await Promise.all([
    listEventsBehind(db, companyId, id, behind, per + 1),
    listDaysUpTo(db, companyId, id, lastDayBehind(behind), per + 1),
  ]);
  const entries = [...events.map(toEventEntry), ...days.map(toDayEntry)].sort(newestFirst);
  const shown = entries.slice(0, per);
  const last = entries.length > per ? shown.at(-1) : undefined;
  const names = await readActorNames(db, companyId, events);
  return {
    data: shown.map((entry) => entry.render(names)),
    next_cursor: last ? writeCursor(last.position) : null,
  };
}

function toEventEntry(event: EventTable): Entry {
  return {
    position: { at: event.created_at, id: event.id },
    render: (names) => ({
      id: event.id,
      kind: 'event',
      type: event.type,
      at: Math.floor(event.created_at / 1000),
      actor: { kind: event.actor_kind, name: names.get(event.actor_id ?? '') ?? null },
      address: event.address,
      data: toTimelineData(event.type, event.data),
    }),
  };
}

/** Stands where the next day begins, behind whatever happened at that very instant. */
function toDayEntry(row: MembershipDayTable): Entry {
  const { day, validations, without_machine, refusals } = row;
  const at = Math.floor(row.last_at / 1000);
  return {
    position: { at: utcDayStart(day) + dayMs, id: '' },
    render: () => ({
      id: day,
      kind: 'day',
      type: 'day',
      at,
      actor: null,
      address: null,
      data: { day, validations, without_machine, refusals, last_at: at },
    }),
  };
}

/** The newest day whose place is behind a position. */
function lastDayBehind({ at, id }: TimelinePosition): string {
  return utcDay(Math.max(0, at - dayMs - (id === '' ? 1 : 0)));
}

/** Events of one instant stay as the database has ordered them; a day comes behind them. */
function newestFirst({ position: a }: Entry, { position: b }: Entry): number {
  return b.at - a.at || Number(a.id === '') - Number(b.id === '');
}

/** Who did it, for people: the API key's name, or the e-mail of somebody of the team. */
async function readActorNames(db: Queries, companyId: string, events: readonly EventTable[]) {
  const idsOf = (kind: string) => [
    ...new Set(
      events.flatMap(({ actor_kind, actor_id }) =>
        actor_kind === kind && actor_id !== null ? [actor_id] : [],
      ),
    ),
  ];
  const [keys, people] = await Promise.all([
    listApiKeyNames(db, companyId, idsOf('api_key')),
    listAccountEmails(db, idsOf('account')),
  ]);
  return new Map([...keys, ...people]);
}

function writeCursor({ at, id }: TimelinePosition): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

function readCursor(text: string): TimelinePosition | undefined {
  const [, at, id = ''] =
    /^(\d{1,15}) (\w*)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (at === undefined || Number(at) > latestInstantMs) return undefined;
  return id === '' || isId('evt', id) ? { at: Number(at), id } : undefined;
}
