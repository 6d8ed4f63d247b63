import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { standingOf, withoutSuspension } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/**
 * Takes back a cancellation at the end of the period, so that the membership goes on. Refused once
 * the membership has ended; one that is not to be canceled stays as it is.
 */
export function uncancelMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<'expired' | 'canceled'>> {
  return changeMembership<'expired' | 'canceled'>(services, {
    ...target,
    async decide(membership, now) {
      const { graceDays } = membership.settings;
      const { status } = standingOf(withoutSuspension(membership), graceDays, now);
      if (status === 'expired' || status === 'canceled') {
        return { kind: 'refuse', refusal: status };
      }
      if (!membership.cancelAtPeriodEnd) return { kind: 'keep' };
      return {
        kind: 'change',
        patch: { cancelAtPeriodEnd: false },
        event: { type: 'membership.cancel_taken_back', data: {} },
      };
    },
  });
}
