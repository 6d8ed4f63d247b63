import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import type { CursorPage } from '../http/pagination.ts';
import type { MembershipDayTable } from '../memberships/membership.table.ts';
import type { Membership } from '../memberships/membership.ts';
import { readTimelinePage } from '../memberships/timeline-page.ts';
import { findOwnership } from '../privacy/find-ownership.ts';
import {
  findFirstBinding,
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
export async function readHistory(
  db: Queries,
  membership: OwnMembership & Pick<Membership, 'settings'>,
  cursorPage: CursorPage,
) {
  const { bindingMembers } = membership.settings;
  const { since } = await findOwnership(db, membership, normaliseEmail(membership.email));
  const firstBinding = await findFirstOwnBinding(db, membership, since);
  const page = await readTimelinePage(
    {
      events: (behind, limit) => listToldEvents(db, membership, { behind, since }, limit),
      days: (lastDay, limit) => listDaysOfUse(db, membership, { lastDay, since }, limit),
    },
    cursorPage,
  );
  if (!page) return undefined;
  const told = page.entries.map((entry) => {
    if (entry.kind === 'day') return tellDay(entry.row);
    const one = tellEvent(entry.event, bindingMembers);
    const isOthers = one?.type === 'reset' && entry.event.created_at <= firstBinding;
    return isOthers ? { ...one, machine: null } : one;
  });
  return { data: told.filter((entry) => entry !== null), next_cursor: page.nextCursor };
}

/** When the buyer's first machine was bound: until then, a reset is of the one that another person had. */
async function findFirstOwnBinding(
  db: Queries,
  membership: OwnMembership,
  since: number,
): Promise<number> {
  if (since === 0) return 0;
  return (await findFirstBinding(db, membership, since)) ?? Number.POSITIVE_INFINITY;
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
