import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/** Ends a membership now and for good. Terminating twice changes nothing. */
export function terminateMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<never>> {
  return changeMembership<never>(services, {
    ...target,
    async decide(membership, now) {
      if (membership.terminatedAt !== null) return { kind: 'keep' };
      return {
        kind: 'change',
        patch: { terminatedAt: now, expiresAt: now },
        event: { type: 'membership.terminated', data: {} },
      };
    },
  });
}
