import { normaliseEmail } from '../db/columns.ts';
import type { EventTable } from '../events/event.table.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { toTimelineData } from '../memberships/timeline-data.ts';
import { withoutAddresses } from './erased-data.rules.ts';

/** What an app does with its API key; everything else is done with it by the seller. */
const byApp: ReadonlySet<string> = new Set(['membership.bound', 'membership.refused']);

/**
 * An event as its buyer is given it: of people who sell no names and no addresses, of others who
 * tried the key nothing but that they did, of addresses (e-mail) only the buyer's own, of a machine
 * that was bound before the purchase was theirs nothing.
 */
export function toOwnEvent(event: EventTable, addresses: readonly string[], isOwnMachine: boolean) {
  const { type, actor_kind, address, created_at } = event;
  const isOwn =
    actor_kind === 'customer' || (actor_kind === 'api_key' && type === 'membership.bound');
  return {
    type,
    at: toUnixSeconds(created_at),
    by: doerOf(event),
    address: isOwn ? address : null,
    data: dataOf(event, addresses, isOwnMachine),
  };
}

function doerOf({ type, actor_kind }: EventTable): 'you' | 'seller' | 'app' | 'system' {
  if (actor_kind === 'customer') return 'you';
  if (actor_kind === 'system') return 'system';
  return actor_kind === 'api_key' && byApp.has(type) ? 'app' : 'seller';
}

function dataOf({ type, data }: EventTable, addresses: readonly string[], isOwnMachine: boolean) {
  const shown = toTimelineData(type, data);
  if (type === 'membership.refused') return { reason: shown.reason };
  if (type === 'membership.reset' && !isOwnMachine) return { cause: shown.cause };
  // The seller's timeline leaves it out; the buyer is given all that is held on them.
  if (type === 'membership.bound') return JSON.parse(data) as Record<string, unknown>;
  if (type !== 'membership.email_changed') return shown;
  return withoutAddresses(shown, (email) => !addresses.includes(normaliseEmail(email)));
}
