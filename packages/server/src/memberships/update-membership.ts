import { insertCustomerIfNew } from '../customers/customer.repository.ts';
import type { Transaction } from '../db/database.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import type { Problem } from '../lib/problem.ts';
import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { type Membership, standingOf, withoutSuspension } from './membership.ts';
import { findEmailProblem, findExpiryProblem } from './membership-input.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

export interface MembershipUpdate {
  /** Another buyer's address; undefined keeps the one there is. */
  readonly email: string | undefined;
  /** The hard end, epoch milliseconds, null for none; undefined keeps what there is. */
  readonly expiresAt: number | null | undefined;
}

export type UpdateMembershipOutcome =
  | ChangeOutcome<'canceled'>
  | ({ readonly kind: 'invalid' } & Problem);

/**
 * Changes what a person may write on a membership: the e-mail, which makes it that customer's, and
 * the hard end, which a canceled one has no more.
 */
export async function updateMembership(
  services: MembershipServices,
  target: MembershipTarget,
  { email, expiresAt }: MembershipUpdate,
): Promise<UpdateMembershipOutcome> {
  const problem =
    (email === undefined ? undefined : findEmailProblem(email)) ??
    (expiresAt === undefined ? undefined : findExpiryProblem(expiresAt));
  if (problem) return { kind: 'invalid', ...problem };
  return changeMembership<'canceled'>(services, {
    ...target,
    async decide(membership, now, tx) {
      const ends = expiresAt !== undefined && expiresAt !== membership.expiresAt;
      if (ends && isCanceled(membership, now)) return { kind: 'refuse', refusal: 'canceled' };
      const moved =
        email !== undefined && email.trim() !== membership.email
          ? await moveTo(tx, membership, email, now)
          : undefined;
      if (!ends && !moved) return { kind: 'keep' };
      return {
        kind: 'change',
        patch: { ...moved?.patch, ...(ends && { expiresAt }) },
        event: [
          ...(moved ? [moved.event] : []),
          ...(ends ? [expiryChanged(membership.expiresAt, expiresAt)] : []),
        ],
      };
    },
  });
}

function isCanceled(membership: Membership, now: number): boolean {
  const { graceDays } = membership.settings;
  return standingOf(withoutSuspension(membership), graceDays, now).status === 'canceled';
}

async function moveTo(tx: Transaction, membership: Membership, email: string, now: number) {
  const customer = await insertCustomerIfNew(tx, membership.companyId, email, now);
  const after = email.trim();
  return {
    patch: { email: after, customerId: customer.id },
    event: { type: 'membership.email_changed', data: { before: membership.email, after } },
  };
}

function expiryChanged(before: number | null, after: number | null) {
  return {
    type: 'membership.expiry_changed',
    data: { before: toUnixSeconds(before), after: toUnixSeconds(after) },
  };
}
