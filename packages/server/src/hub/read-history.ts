import type { Queries } from '../db/database.ts';
import type { CursorPage } from '../http/pagination.ts';
import { utcDay } from '../lib/clock.ts';
import type { MembershipDayTable } from '../memberships/membership.table.ts';
import { readTimelinePage } from '../memberships/timeline-page.ts';
import {
  findHandover,
  listDaysOfUse,
  listToldEvents,
  type OwnMembership,
} from './history.repository.ts';
import { type HistoryEntry, tellEvent } from './history.rules.ts';

/**
 * A page of what happened to a purchase as its buyer is told it, newest first: events, and each day
 * of use (UTC) above the events of that day. It begins where the seller last gave it to another
 * address. Undefined for a cursor that is none.
 */
export async function readHistory(db: Queries, membership: OwnMembership, cursorPage: CursorPage) {
  const since = (await findHandover(db, membership))?.created_at ?? 0;
  const firstDay = utcDay(since);
  const page = await readTimelinePage(
    {
      events: (behind, limit) => listToldEvents(db, membership, { behind, since }, limit),
      days: (lastDay, limit) => listDaysOfUse(db, membership, { lastDay, firstDay }, limit),
    },
    cursorPage,
  );
  if (!page) return undefined;
  const told = page.entries.map((entry) =>
    entry.kind === 'event' ? tellEvent(entry.event) : tellDay(entry.row),
  );
  return { data: told.filter((entry) => entry !== null), next_cursor: page.nextCursor };
}

function tellDay({ day, validations, last_at }: MembershipDayTable): HistoryEntry {
  return {
    id: day,
    type: 'used_day',
    at: Math.floor(last_at / 1000),
    by: 'app',
    machine: null,
    count: validations,
    data: { day },
  };
}
