import type { Queries } from '../db/database.ts';
import type { EventTable } from '../events/event.table.ts';
import type { CursorPage } from '../http/pagination.ts';
import type { MembershipDayTable } from './membership.table.ts';
import type { Membership } from './membership.ts';
import {
  listAccountEmails,
  listApiKeyNames,
  listDaysUpTo,
  listEventsBehind,
} from './timeline.repository.ts';
import { toTimelineData } from './timeline-data.ts';
import { readTimelinePage } from './timeline-page.ts';

/**
 * A page of what happened to a membership as the seller sees it, newest first: all events, and the
 * counts of each day. Undefined for a cursor that is none.
 */
export async function readTimeline(
  db: Queries,
  { companyId, id }: Pick<Membership, 'companyId' | 'id'>,
  cursorPage: CursorPage,
) {
  const page = await readTimelinePage(
    {
      events: (behind, limit) => listEventsBehind(db, companyId, id, behind, limit),
      days: (lastDay, limit) => listDaysUpTo(db, companyId, id, lastDay, limit),
    },
    cursorPage,
  );
  if (!page) return undefined;
  const events = page.entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []));
  const names = await readActorNames(db, companyId, events);
  return {
    data: page.entries.map((entry) =>
      entry.kind === 'event' ? toEventEntry(entry.event, names) : toDayEntry(entry.row),
    ),
    next_cursor: page.nextCursor,
  };
}

function toEventEntry(event: EventTable, names: ReadonlyMap<string, string>) {
  return {
    id: event.id,
    kind: 'event',
    type: event.type,
    at: Math.floor(event.created_at / 1000),
    actor: { kind: event.actor_kind, name: names.get(event.actor_id ?? '') ?? null },
    address: event.address,
    data: toTimelineData(event.type, event.data),
  };
}

function toDayEntry({ day, validations, without_machine, refusals, last_at }: MembershipDayTable) {
  const at = Math.floor(last_at / 1000);
  return {
    id: day,
    kind: 'day',
    type: 'day',
    at,
    actor: null,
    address: null,
    data: { day, validations, without_machine, refusals, last_at: at },
  };
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
