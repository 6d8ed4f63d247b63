import { latestInstantMs } from '../lib/clock.ts';
import type { LicenseSettings } from '../products/license-settings.ts';

export const dayMs = 86_400_000;

export const membershipStatuses = [
  'trialing',
  'active',
  'past_due',
  'completed',
  'canceled',
  'expired',
  'unresolved',
] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** What decides a membership's standing: instants are epoch milliseconds. */
export interface MembershipTerms {
  readonly planType: 'one_time' | 'renewal';
  readonly trialEndsAt: number | null;
  readonly renewalPeriodStart: number | null;
  readonly renewalPeriodEnd: number | null;
  readonly expiresAt: number | null;
  readonly cancelAtPeriodEnd: boolean;
  readonly terminatedAt: number | null;
  readonly suspendedAt: number | null;
}

export interface Membership extends MembershipTerms {
  readonly id: string;
  readonly companyId: string;
  readonly productId: string;
  readonly planId: string;
  readonly customerId: string;
  readonly email: string;
  readonly licenseKey: string;
  readonly keyOrigin: 'made' | 'custom';
  /** Canonical JSON of what the key is bound to; `{}` when it is not. */
  readonly metadata: string;
  readonly boundAt: number | null;
  /** Whether the last event about its validity said valid. */
  readonly validNoted: boolean;
  readonly paymentProcessor: string | null;
  readonly quantity: number;
  /** Grows with every change; the guard of every update. */
  readonly version: number;
  readonly createdAt: number;
  readonly settings: LicenseSettings;
}

export interface Standing {
  readonly status: MembershipStatus;
  readonly valid: boolean;
  /** Since when a membership that is not valid is so, epoch milliseconds; null while it is valid. */
  readonly since: number | null;
}

/**
 * Status and validity as a function of time (wire contract, Membership). A one-time membership is
 * completed; a renewal one goes trialing → active → past_due → expired; a hard end, termination and
 * suspension come before all of that.
 */
export function standingOf(terms: MembershipTerms, graceDays: number, now: number): Standing {
  const { terminatedAt, suspendedAt, expiresAt, trialEndsAt, renewalPeriodEnd } = terms;
  if (terminatedAt !== null) return ended('canceled', terminatedAt);
  if (suspendedAt !== null) return ended('unresolved', suspendedAt);
  if (expiresAt !== null && now >= expiresAt) return ended('expired', expiresAt);
  if (terms.planType === 'one_time') return valid('completed');
  if (trialEndsAt !== null && now < trialEndsAt) return valid('trialing');
  if (renewalPeriodEnd === null || now < renewalPeriodEnd) return valid('active');
  if (terms.cancelAtPeriodEnd) return ended('canceled', renewalPeriodEnd);
  const graceEndsAt = renewalPeriodEnd + graceDays * dayMs;
  return now < graceEndsAt ? valid('past_due') : ended('expired', graceEndsAt);
}

function valid(status: MembershipStatus): Standing {
  return { status, valid: true, since: null };
}

function ended(status: MembershipStatus, since: number): Standing {
  return { status, valid: false, since };
}

/**
 * When a renewal ends that nothing is paid for any more, epoch milliseconds: with its grace, or with
 * its own end before that. Null of what has no period.
 */
export function unpaidEndOf(
  { renewalPeriodEnd, expiresAt }: MembershipTerms,
  graceDays: number,
): number | null {
  if (renewalPeriodEnd === null) return null;
  const graceEndsAt = renewalPeriodEnd + graceDays * dayMs;
  return Math.min(graceEndsAt, expiresAt ?? graceEndsAt);
}

/** The terms as they would be without the suspension: what a reinstatement goes back to. */
export function withoutSuspension(terms: MembershipTerms): MembershipTerms {
  return { ...terms, suspendedAt: null };
}

/** Whether it was terminated, or canceled and its period is over: nothing revives it. */
export function hasEndedForGood(
  membership: MembershipTerms & { readonly settings: Pick<LicenseSettings, 'graceDays'> },
  now: number,
): boolean {
  const { graceDays } = membership.settings;
  return standingOf(withoutSuspension(membership), graceDays, now).status === 'canceled';
}

/**
 * Until when a renewal goes on while the payment for its next period is waited for, epoch
 * milliseconds, suspended or not; null at any other time.
 */
export function unpaidUntil(
  membership: MembershipTerms & { readonly settings: Pick<LicenseSettings, 'graceDays'> },
  now: number,
): number | null {
  const { graceDays } = membership.settings;
  const { status } = standingOf(withoutSuspension(membership), graceDays, now);
  return status === 'past_due' ? unpaidEndOf(membership, graceDays) : null;
}

export type FreeDaysOutcome =
  | { kind: 'moved'; terms: Partial<MembershipTerms> }
  | { kind: 'canceled' }
  | { kind: 'no_end' };

/**
 * Moves the end by whole days: of the period, of the membership, or of both. One that has expired
 * revives from now on.
 */
export function addFreeDays(
  terms: MembershipTerms,
  graceDays: number,
  days: number,
  now: number,
): FreeDaysOutcome {
  const { status } = standingOf(withoutSuspension(terms), graceDays, now);
  if (status === 'canceled') return { kind: 'canceled' };
  const { expiresAt, renewalPeriodEnd } = terms;
  if (expiresAt === null && renewalPeriodEnd === null) return { kind: 'no_end' };
  const move = (end: number | null) => {
    if (end === null) return null;
    const from = status === 'expired' ? Math.max(end, now) : end;
    return Math.min(from + days * dayMs, latestInstantMs);
  };
  return {
    kind: 'moved',
    terms: { expiresAt: move(expiresAt), renewalPeriodEnd: move(renewalPeriodEnd) },
  };
}
