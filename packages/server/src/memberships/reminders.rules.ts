import type { MembershipPatch } from './membership.columns.ts';
import { dayMs, type Membership, type MembershipStatus } from './membership.ts';
import type { MembershipMail } from './membership-mail.ts';

/** A mail that time causes. */
export interface Reminder {
  /** From when on it is due, epoch milliseconds. */
  readonly at: number;
  readonly mail: MembershipMail;
  /** The statuses in which it still says something. */
  readonly fits: readonly MembershipStatus[];
}

const trialAheadMs = 3 * dayMs;
const canceledAheadMs = 3 * dayMs;
const expiryAheadMs = 7 * dayMs;
/** Of what lasts no longer a reminder would come together with the key. */
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

/** Every mail that time will cause, or has caused, by a membership's terms as they are. */
export function remindersOf(membership: Membership): Reminder[] {
  if (membership.terminatedAt !== null || membership.suspendedAt !== null) return [];
  return [trialEnding(membership), expiring(membership), paymentFailed(membership)].flatMap(
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
    at: endsAt - trialAheadMs,
    mail: { kind: 'trial_ending', facts: { endsAt }, dedupeKey },
    fits: ['trialing'],
  };
}

function expiring(membership: Membership): Reminder | undefined {
  const { expiresAt, renewalPeriodEnd, cancelAtPeriodEnd, createdAt } = membership;
  const periodEnd = cancelAtPeriodEnd ? renewalPeriodEnd : null;
  const ends = [expiresAt, periodEnd].filter((end) => end !== null);
  if (ends.length === 0) return undefined;
  const endsAt = Math.min(...ends);
  if (endsAt - createdAt <= shortestMs) return undefined;
  const dedupeKey = `expiring ${membership.id} ${endsAt}`;
  return {
    at: endsAt - (endsAt === periodEnd ? canceledAheadMs : expiryAheadMs),
    mail: { kind: 'expiring', facts: { endsAt }, dedupeKey },
    fits: giveAccess,
  };
}

function paymentFailed(membership: Membership): Reminder | undefined {
  const { planType, renewalPeriodEnd: at, cancelAtPeriodEnd, expiresAt, settings } = membership;
  if (planType !== 'renewal' || at === null || cancelAtPeriodEnd) return undefined;
  const graceEndsAt = at + settings.graceDays * dayMs;
  const accessUntil = Math.min(graceEndsAt, expiresAt ?? graceEndsAt);
  const dedupeKey = `payment_failed ${membership.id} ${at}`;
  return {
    at,
    mail: { kind: 'payment_failed', facts: { accessUntil }, dedupeKey },
    fits: ['past_due'],
  };
}
