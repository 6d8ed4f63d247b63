import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { canonicalLicenseKey } from './license-key.ts';
import { dayMs, type MembershipStatus } from './membership.ts';

type Where = ExpressionBuilder<Tables, 'memberships' | 'products'>;
type Condition = ExpressionWrapper<Tables, 'memberships' | 'products', SqlBool>;

/**
 * `standingOf` as a condition on rows: which memberships have this status at `now`. A property
 * test holds the two to each other.
 */
export function hasStatus(where: Where, status: MembershipStatus, now: number): Condition {
  const isNull = (name: 'terminated_at' | 'suspended_at') =>
    where(`memberships.${name}`, 'is', null);
  const open = [isNull('terminated_at'), isNull('suspended_at')];
  const hardEnd = where('memberships.expires_at', '<=', now);
  const running = where.and([
    ...open,
    where.or([
      where('memberships.expires_at', 'is', null),
      where('memberships.expires_at', '>', now),
    ]),
  ]);
  const renewal = where.and([running, where('memberships.plan_type', '=', 'renewal')]);
  const trialOver = where.or([
    where('memberships.trial_ends_at', 'is', null),
    where('memberships.trial_ends_at', '<=', now),
  ]);
  const periodOver = where.and([
    renewal,
    trialOver,
    where('memberships.renewal_period_end', '<=', now),
  ]);
  const canceling = (flag: 0 | 1) => where('memberships.cancel_at_period_end', '=', flag);
  const graceStart = graceStartAt(where, now);
  switch (status) {
    case 'canceled':
      return where.or([
        where('memberships.terminated_at', 'is not', null),
        where.and([periodOver, canceling(1)]),
      ]);
    case 'unresolved':
      return where.and([
        isNull('terminated_at'),
        where('memberships.suspended_at', 'is not', null),
      ]);
    case 'expired':
      return where.or([
        where.and([...open, hardEnd]),
        where.and([
          periodOver,
          canceling(0),
          where('memberships.renewal_period_end', '<=', graceStart),
        ]),
      ]);
    case 'completed':
      return where.and([running, where('memberships.plan_type', '=', 'one_time')]);
    case 'trialing':
      return where.and([renewal, where('memberships.trial_ends_at', '>', now)]);
    case 'active':
      return where.and([renewal, trialOver, where('memberships.renewal_period_end', '>', now)]);
    case 'past_due':
      return where.and([
        periodOver,
        canceling(0),
        where('memberships.renewal_period_end', '>', graceStart),
      ]);
  }
}

/**
 * The instant before which a period must have ended for its product's grace to be over at `now`.
 * In 64 bits: PostgreSQL would else take the milliseconds for a smaller integer.
 */
export function graceStartAt(where: Where, now: number) {
  const days = where.cast<number>('products.grace_days', 'bigint');
  return where(
    where.cast<number>(where.val(now), 'bigint'),
    '-',
    where(days, '*', where.val(dayMs)),
  );
}

/**
 * Which memberships a person means by a license key: the exact text, trimmed, or for keys that we
 * made what it reads as (wire contract, License keys).
 */
export function hasLicenseKey(where: ExpressionBuilder<Tables, 'memberships'>, text: string) {
  const exact = where('memberships.license_key', '=', text.trim());
  const canonical = canonicalLicenseKey(text);
  if (canonical === undefined) return exact;
  // The list is what the index serves; an `or` inside of another condition's would read every row.
  return where.and([
    where('memberships.license_key', 'in', [text.trim(), canonical]),
    where.or([exact, where('memberships.key_origin', '=', 'made')]),
  ]);
}

const validStatuses = ['completed', 'trialing', 'active', 'past_due'] as const;
const invalidStatuses = ['canceled', 'expired', 'unresolved'] as const;

/**
 * Which memberships give access at `now`, or which do not. Each by its own statuses: the opposite of
 * a condition on what is null is null too, and would list nothing.
 */
export function hasValidity(where: Where, valid: boolean, now: number): Condition {
  const statuses = valid ? validStatuses : invalidStatuses;
  return where.or(statuses.map((status) => hasStatus(where, status, now)));
}
