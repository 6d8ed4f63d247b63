import { normaliseEmail } from '../db/columns.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import type { BuyersErasure, FoundErasure } from './erasure-request.repository.ts';

/** A request as the buyer who asked sees it. */
export function toHubErasure({ title, ...request }: BuyersErasure) {
  return { id: request.id, seller: { name: title }, ...toSettlement(request) };
}

/** The same as the seller sees it; `counts` are memberships by address (`normaliseEmail`). */
export function toDashboardErasure(request: FoundErasure, counts: ReadonlyMap<string, number>) {
  const email = askerOf(request);
  return {
    id: request.id,
    customer_id: request.customer_id,
    email,
    memberships: email === null ? 0 : (counts.get(normaliseEmail(email)) ?? 0),
    ...toSettlement(request),
  };
}

/** The address of who asked; null once it was erased, when the hub's account may still have one. */
export function askerOf(request: FoundErasure): string | null {
  if (request.outcome === 'erased') return null;
  return request.buyer_email ?? request.customer_email;
}

function toSettlement({
  requested_at,
  settled_at,
  outcome,
  reason,
}: Pick<FoundErasure, 'requested_at' | 'settled_at' | 'outcome' | 'reason'>) {
  return {
    requested_at: toUnixSeconds(requested_at),
    settled_at: toUnixSeconds(settled_at),
    outcome,
    reason,
  };
}
