import type { Queries } from '../db/database.ts';
import { type Clock, toUnixSeconds } from '../lib/clock.ts';
import { toDashboardPlan } from '../plans/dashboard-plan.ts';
import { findPlan } from '../plans/plan.repository.ts';
import { findProduct } from '../products/product.repository.ts';
import { toSharedMembers } from './dashboard-membership-response.ts';
import { standingSentence } from './license-words.ts';
import { type Membership, standingOf } from './membership.ts';
import { abilitiesOf } from './membership-abilities.ts';
import { listLastSeen } from './membership-list.repository.ts';
import { readLastRefusal } from './read-last-refusal.ts';
import { readResetUse } from './reset-limit.ts';

interface DetailServices {
  readonly read: Queries;
  readonly clock: Clock;
  readonly publicUrl: string;
}

/** A membership as its page shows it; the license key is null for who may not see it whole. */
export async function readMembershipDetail(
  { read, clock, publicUrl }: DetailServices,
  membership: Membership,
  { revealsKey }: { readonly revealsKey: boolean },
) {
  const { id, companyId, settings } = membership;
  const now = clock.now();
  const standing = standingOf(membership, settings.graceDays, now);
  const [product, plan, lastSeen, resets, lastRefusal] = await Promise.all([
    findProduct(read, companyId, membership.productId),
    findPlan(read, companyId, membership.planId),
    listLastSeen(read, companyId, [id]),
    readResetUse(read, membership, now),
    readLastRefusal(read, membership, standing),
  ]);
  if (!product || !plan) throw new Error('a membership without its product or plan');
  const row = { membership, productName: product.name, lastSeenAt: lastSeen.get(id) ?? null };
  return {
    ...toSharedMembers(row, now),
    plan: toDashboardPlan(plan, publicUrl),
    license_key: revealsKey ? membership.licenseKey : null,
    metadata: JSON.parse(membership.metadata),
    bound_at: toUnixSeconds(membership.boundAt),
    standing: {
      status: standing.status,
      valid: standing.valid,
      since: toUnixSeconds(standing.since),
      sentence: standingSentence(membership, standing),
    },
    trial_ends_at: toUnixSeconds(membership.trialEndsAt),
    renewal_period_start: toUnixSeconds(membership.renewalPeriodStart),
    renewal_period_end: toUnixSeconds(membership.renewalPeriodEnd),
    expires_at: toUnixSeconds(membership.expiresAt),
    cancel_at_period_end: membership.cancelAtPeriodEnd,
    suspended_at: toUnixSeconds(membership.suspendedAt),
    terminated_at: toUnixSeconds(membership.terminatedAt),
    customer_id: membership.customerId,
    can: abilitiesOf(membership, now),
    resets: {
      used: resets.used,
      limit: settings.resetLimit,
      days: settings.resetLimitDays,
      next_at: toUnixSeconds(resets.nextAt),
    },
    last_refusal: lastRefusal,
  };
}
