import type { NewEvent } from '../events/event.ts';
import type { MembershipDayTable } from './membership.table.ts';
import type { Membership } from './membership.ts';
import { addHourCounts, type HourCounts } from './validation-hours.rules.ts';

/** What waits to be written of validations. */
export type Item =
  | { kind: 'day'; row: MembershipDayTable }
  | { kind: 'hour'; counts: HourCounts }
  | { kind: 'event'; id: number; event: NewEvent }
  | { kind: 'informed'; membership: Membership; metadata: string };

/** What belongs to a day or an hour before the one that waits under the same key. */
export interface Carried {
  readonly days: MembershipDayTable[];
  readonly hours: HourCounts[];
}

/** What the writer keeps one waiting item by. */
export function keyOf(item: Item): string {
  // By an id alone: a text put together for each validation would cost more than the rest.
  if (item.kind === 'day') return item.row.membership_id;
  if (item.kind === 'hour') return item.counts.companyId;
  return item.kind === 'event' ? `event ${item.id}` : `informed ${item.membership.id}`;
}

/** Keeps one row a membership and one a company; at midnight or the full hour the old one is carried. */
export function mergeItems(waiting: Item, added: Item, carried: Carried): Item {
  if (waiting.kind === 'hour' && added.kind === 'hour') {
    if (waiting.counts.hourAt === added.counts.hourAt) {
      addHourCounts(waiting.counts, added.counts);
      return waiting;
    }
    const isOlder = waiting.counts.hourAt < added.counts.hourAt;
    carried.hours.push(isOlder ? waiting.counts : added.counts);
    return isOlder ? added : waiting;
  }
  if (waiting.kind !== 'day' || added.kind !== 'day') return added;
  const { row } = waiting;
  if (row.day !== added.row.day) {
    const isOlder = row.day < added.row.day;
    carried.days.push(isOlder ? row : added.row);
    return isOlder ? added : waiting;
  }
  row.validations += added.row.validations;
  row.without_machine += added.row.without_machine;
  row.refusals += added.row.refusals;
  row.last_at = Math.max(row.last_at, added.row.last_at);
  return waiting;
}
