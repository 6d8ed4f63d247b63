import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { isSystem, nameMachine } from '../memberships/machine-name.rules.ts';
import { dayMs, type Membership, type Standing, standingOf } from '../memberships/membership.ts';
import { findLastRefusal } from '../memberships/read-last-refusal.ts';
import { type ResetUse, readResetUse } from '../memberships/reset-limit.ts';
import { formatPrice } from '../plans/currency.ts';
import { priceOf } from '../plans/plan.rules.ts';
import { findOwnership } from '../privacy/find-ownership.ts';
import { platformsOf } from './download-links.ts';
import { countDownloads, type Purchase } from './purchase.repository.ts';
import { purchaseAbilitiesOf } from './purchase-abilities.ts';
import { tellReason } from './refusal-reasons.ts';

/**
 * A purchase as its buyer sees it, member by member: the list of what may be shown. What was done
 * with it before its seller gave it to this buyer is not.
 */
export async function readPurchase(db: Queries, purchase: Purchase, now: number) {
  const { membership, product, seller, plan } = purchase;
  const { settings } = membership;
  const standing = standingOf(membership, settings.graceDays, now);
  const software = readSoftware(purchase);
  const { since } = await findOwnership(db, membership, normaliseEmail(membership.email));
  const [resets, refusal, downloads] = await Promise.all([
    readResetUse(db, membership, now),
    findLastRefusal(db, membership),
    software && countDownloads(db, membership, since),
  ]);
  const terms = {
    buyersMayShuffle: product.buyersMayShuffle,
    hasSoftware: software !== null,
    hasReset: resets.nextAt === null,
  };
  return {
    id: membership.id,
    product: { id: membership.productId, name: product.name, description: product.description },
    seller: { name: seller.name, support_email: seller.supportEmail },
    status: standing.status,
    valid: standing.valid,
    since: toUnixSeconds(standing.since),
    created_at: Math.floor(membership.createdAt / 1000),
    ...readDates(membership, standing),
    cancel_at_period_end: membership.cancelAtPeriodEnd,
    plan: {
      plan_type: plan.plan_type,
      price: formatPrice(priceOf(plan), plan.currency),
      currency: plan.currency,
      billing_days: plan.billing_days,
    },
    license_key: software === null ? null : membership.licenseKey,
    bound: membership.boundAt !== null,
    machine: readMachine(purchase, since),
    software: software && {
      ...software,
      downloads: downloads?.count ?? 0,
      last_download_at: toUnixSeconds(downloads?.lastAt ?? null),
    },
    resets: readResets(membership, resets),
    can: purchaseAbilitiesOf(membership, terms, now),
    last_refusal:
      refusal && refusal.at > since
        ? {
            at: Math.floor(refusal.at / 1000),
            reason: tellReason(refusal.reason, refusal.metadata, settings.bindingMembers),
          }
        : null,
    receipts: [],
  };
}

/** When what begins and ends, of that which is still to come or still says something. */
function readDates(membership: Membership, { status }: Standing) {
  const { trialEndsAt, renewalPeriodEnd, cancelAtPeriodEnd, settings } = membership;
  const ends = [membership.expiresAt, cancelAtPeriodEnd ? renewalPeriodEnd : null];
  const end = ends.filter((at) => at !== null).sort((a, b) => a - b)[0] ?? null;
  const runs = status === 'trialing' || status === 'active';
  const renews = runs && renewalPeriodEnd !== null && (end === null || end > renewalPeriodEnd);
  const graceEnd =
    status === 'past_due' && renewalPeriodEnd !== null
      ? renewalPeriodEnd + settings.graceDays * dayMs
      : null;
  return {
    renews_at: renews ? toUnixSeconds(renewalPeriodEnd) : null,
    trial_ends_at: status === 'trialing' ? toUnixSeconds(trialEndsAt) : null,
    expires_at: toUnixSeconds(end),
    grace_ends_at: toUnixSeconds(graceEnd),
  };
}

function readMachine({ membership, lastSeenAt, boundBy }: Purchase, since: number) {
  if (membership.boundAt === null) return null;
  const last_seen_at = toUnixSeconds(lastSeenAt !== null && lastSeenAt > since ? lastSeenAt : null);
  if (membership.boundAt <= since) {
    // Another person's: what it is called and what it sent stays theirs.
    return {
      name: nameMachine({}, undefined),
      first_seen_at: toUnixSeconds(since),
      last_seen_at,
      values: {},
    };
  }
  const values = JSON.parse(membership.metadata) as Record<string, unknown>;
  const noted = boundBy === null ? undefined : (JSON.parse(boundBy) as { system?: unknown }).system;
  return {
    name: nameMachine(values, isSystem(noted) ? noted : undefined),
    first_seen_at: toUnixSeconds(membership.boundAt),
    last_seen_at,
    values,
  };
}

function readSoftware({ software }: Purchase) {
  if (!software) return null;
  return { version: software.version, note: software.note, platforms: platformsOf(software) };
}

function readResets({ settings }: Membership, { used, nextAt }: ResetUse) {
  const { resetLimit, resetLimitDays } = settings;
  return {
    used,
    limit: resetLimit,
    days: resetLimitDays,
    left: resetLimit === null ? null : Math.max(0, resetLimit - used),
    next_at: toUnixSeconds(nextAt),
  };
}
