import { type ChangeOutcome, changeMembership, type Decision } from './change-membership.ts';
import { type Membership, standingOf, withoutSuspension } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

export type CancelRefusal = 'completed' | 'expired' | 'canceled';

/**
 * Cancels at the end of the period: valid until then, canceled after. What is completed or has
 * ended cannot be canceled; canceling twice changes nothing.
 */
export function cancelMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<CancelRefusal>> {
  return changeMembership<CancelRefusal>(services, {
    ...target,
    decide: async (membership, now) => decideCancel(membership, now),
  });
}

/** What a cancellation means for a membership at `now`, epoch milliseconds. */
export function decideCancel(membership: Membership, now: number): Decision<CancelRefusal> {
  const { graceDays } = membership.settings;
  const { status } = standingOf(withoutSuspension(membership), graceDays, now);
  if (status === 'completed' || status === 'expired' || status === 'canceled') {
    return { kind: 'refuse', refusal: status };
  }
  if (membership.cancelAtPeriodEnd) return { kind: 'keep' };
  return {
    kind: 'change',
    patch: { cancelAtPeriodEnd: true },
    event: { type: 'membership.cancel_scheduled', data: {} },
  };
}
