import type { Queries } from '../db/database.ts';
import { type Clock, toUnixSeconds } from '../lib/clock.ts';
import { readNamedMembership } from '../memberships/membership.columns.ts';
import { standingOf } from '../memberships/membership.ts';
import { formatPrice } from '../plans/currency.ts';
import { listDaysSince, listRetiredKeys, type PurchaseRow } from './buyer-data.repository.ts';
import { listEventsOfSubject } from './event-history.repository.ts';
import { findOwnership } from './find-ownership.ts';
import { toOwnEvent } from './own-event.ts';
import type { Ownership } from './ownership.rules.ts';

const eventsAPage = 500;
/** After one of these, the machine is one that the key was given to. */
const bindingTypes: ReadonlySet<string> = new Set([
  'membership.bound',
  'membership.metadata_replaced',
]);

/** All that is held on a purchase as JSON text, piece by piece: what came before it was the buyer's is left out. */
export async function* exportPurchase(
  { read, clock }: { read: Queries; clock: Clock },
  row: PurchaseRow,
  emailNormal: string,
): AsyncGenerator<string> {
  const { company_id: companyId, id } = row;
  const ownership = await findOwnership(read, { companyId, id }, emailNormal);
  const head = JSON.stringify(await describe(read, row, ownership, clock.now()));
  yield `${head.slice(0, -1)},"events":[`;
  yield* exportEvents(read, companyId, id, ownership);
  yield ']}';
}

async function* exportEvents(
  read: Queries,
  companyId: string,
  membershipId: string,
  { since, addresses }: Ownership,
): AsyncGenerator<string> {
  let behind = { created_at: since, id: '' };
  let firstBinding = since === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (let separator = ''; ; separator = ',\n') {
    const page = await listEventsOfSubject(
      read,
      companyId,
      membershipId,
      behind,
      Number.MAX_SAFE_INTEGER,
      eventsAPage,
    );
    const texts = page.map((event) => {
      const at = event.created_at;
      if (bindingTypes.has(event.type) && at > since) firstBinding = Math.min(firstBinding, at);
      return JSON.stringify(toOwnEvent(event, addresses, at > firstBinding));
    });
    if (texts.length > 0) yield separator + texts.join(',\n');
    const last = page.at(-1);
    if (!last || page.length < eventsAPage) return;
    behind = last;
  }
}

async function describe(read: Queries, row: PurchaseRow, { since }: Ownership, now: number) {
  const membership = readNamedMembership(row);
  const { boundAt } = membership;
  // Who had the purchase before may have bound the key: of their machine nothing is told.
  const isOwnMachine = boundAt === null || boundAt > since;
  const { status, valid } = standingOf(membership, membership.settings.graceDays, now);
  const retired = await listRetiredKeys(read, membership.id, since);
  const days = await listDaysSince(read, membership.id, since);
  const price = membership.planType === 'renewal' ? row.renewal_price : row.initial_price;
  return {
    id: membership.id,
    seller: { name: row.company_title },
    product: { id: membership.productId, name: row.product_name },
    email: membership.email,
    license_key: membership.licenseKey,
    retired_license_keys: retired.map(({ license_key, retired_at }) => ({
      license_key,
      retired_at: toUnixSeconds(retired_at),
    })),
    status,
    valid,
    metadata: isOwnMachine ? JSON.parse(membership.metadata) : {},
    bound_at: toUnixSeconds(boundAt && Math.max(boundAt, since)),
    plan: {
      plan_type: membership.planType,
      price: formatPrice(price, row.currency),
      currency: row.currency,
    },
    created_at: toUnixSeconds(membership.createdAt),
    trial_ends_at: toUnixSeconds(membership.trialEndsAt),
    renewal_period_start: toUnixSeconds(membership.renewalPeriodStart),
    renewal_period_end: toUnixSeconds(membership.renewalPeriodEnd),
    expires_at: toUnixSeconds(membership.expiresAt),
    cancel_at_period_end: membership.cancelAtPeriodEnd,
    suspended_at: toUnixSeconds(membership.suspendedAt),
    terminated_at: toUnixSeconds(membership.terminatedAt),
    days: days.map((one) => ({ ...one, last_at: toUnixSeconds(one.last_at) })),
  };
}
