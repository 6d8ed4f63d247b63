import type { MembershipPatch } from './membership.columns.ts';
import { dayMs, type Membership, type MembershipStatus, unpaidEndOf } from './membership.ts';
import type { MembershipMail } from './membership-mail.ts';

/** A mail that time causes. */
export interface Reminder {
  /** From when on it is due, epoch milliseconds. */
  readonly at: number;
  readonly mail: MembershipMail;
  /** The statuses in which it still says something. */
  readonly fits: readonly MembershipStatus[];
}

/** How long before an end it is told: at most that, and never in the first half of what ends. */
const trialAheadMs = 3 * dayMs;
const canceledAheadMs = 3 * dayMs;
const expiryAheadMs = 7 * dayMs;
/** What lasts no longer needs no reminder: its mail with the key is of the same day. */
const shortestMs = dayMs;
const giveAccess = ['trialing', 'active', 'past_due', 'completed'] as const;

const termNames = [
  'trialEndsAt',
  'renewalPeriodStart',
  'renewalPeriodEnd',
  'expiresAt',
  'cancelAtPeriodEnd',
  'terminatedAt',
  'suspendedAt',
] as const;

/**
 * Every mail that time will cause, or has caused, by a membership's terms as they are. Whether its
 * plan is free decides what a mail says, never when it is due.
 */
export function remindersOf(membership: Membership, isFree = false): Reminder[] {
  if (membership.terminatedAt !== null || membership.suspendedAt !== null) return [];
  return [trialEnding(membership), expiring(membership), unpaid(membership, isFree)].flatMap(
    (reminder) => reminder ?? [],
  );
}

/** When the next of them after an instant is due; null when none is. */
export function nextReminderAt(membership: Membership, afterMs = Number.NEGATIVE_INFINITY) {
  const ahead = remindersOf(membership).flatMap(({ at }) => (at > afterMs ? [at] : []));
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** A change of a membership with what it means for the next reminder: who moves an end moves that. */
export function withReminder(membership: Membership, patch: MembershipPatch): MembershipPatch {
  if ('remindAt' in patch || !termNames.some((name) => name in patch)) return patch;
  return { ...patch, remindAt: nextReminderAt({ ...membership, ...patch }) };
}

function trialEnding(membership: Membership): Reminder | undefined {
  const { trialEndsAt: endsAt, cancelAtPeriodEnd, createdAt } = membership;
  if (endsAt === null || cancelAtPeriodEnd || endsAt - createdAt <= shortestMs) return undefined;
  const dedupeKey = `trial_ending ${membership.id} ${endsAt}`;
  return {
    at: endsAt - aheadOf(createdAt, endsAt, trialAheadMs),
    mail: { kind: 'trial_ending', facts: { endsAt }, dedupeKey },
    fits: ['trialing'],
  };
}

function expiring(membership: Membership): Reminder | undefined {
  const { expiresAt, renewalPeriodStart, renewalPeriodEnd, cancelAtPeriodEnd } = membership;
  const periodEnd = cancelAtPeriodEnd ? renewalPeriodEnd : null;
  const ends = [expiresAt, periodEnd].filter((end) => end !== null);
  if (ends.length === 0) return undefined;
  const endsAt = Math.min(...ends);
  const [beganAt, mostMs] =
    endsAt === periodEnd
      ? [renewalPeriodStart ?? membership.createdAt, canceledAheadMs]
      : [membership.createdAt, expiryAheadMs];
  if (endsAt - beganAt <= shortestMs) return undefined;
  return {
    at: endsAt - aheadOf(beganAt, endsAt, mostMs),
    mail: expiringMail(membership, endsAt),
    fits: giveAccess,
  };
}

/** The period is over and none has followed: for want of a payment, or as a free plan just ends. */
function unpaid(membership: Membership, isFree: boolean): Reminder | undefined {
  const { planType, renewalPeriodEnd: at, cancelAtPeriodEnd, settings } = membership;
  if (planType !== 'renewal' || at === null || cancelAtPeriodEnd) return undefined;
  const accessUntil = unpaidEndOf(membership, settings.graceDays) ?? at;
  const dedupeKey = `payment_failed ${membership.id} ${at}`;
  return {
    at,
    mail: isFree
      ? expiringMail(membership, accessUntil)
      : { kind: 'payment_failed', facts: { accessUntil }, dedupeKey },
    fits: ['past_due'],
  };
}

function expiringMail({ id }: Membership, endsAt: number): MembershipMail {
  return { kind: 'expiring', facts: { endsAt }, dedupeKey: `expiring ${id} ${endsAt}` };
}

function aheadOf(beganAt: number, endsAt: number, mostMs: number): number {
  return Math.min(mostMs, Math.floor((endsAt - beganAt) / 2));
}
