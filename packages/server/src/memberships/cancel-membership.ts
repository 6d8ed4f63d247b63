import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { standingOf, withoutSuspension } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/**
 * Cancels at the end of the period: valid until then, canceled after. What is completed or has
 * ended cannot be canceled; canceling twice changes nothing.
 */
export function cancelMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<'completed' | 'expired' | 'canceled'>> {
  return changeMembership<'completed' | 'expired' | 'canceled'>(services, {
    ...target,
    async decide(membership, now) {
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
    },
  });
}
