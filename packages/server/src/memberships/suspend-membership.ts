import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { standingOf, withoutSuspension } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/** Suspends a membership until it is reinstated. A canceled one has nothing to suspend. */
export function suspendMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<'canceled'>> {
  return changeMembership<'canceled'>(services, {
    ...target,
    async decide(membership, now) {
      const { graceDays } = membership.settings;
      const { status } = standingOf(withoutSuspension(membership), graceDays, now);
      if (status === 'canceled') return { kind: 'refuse', refusal: status };
      if (membership.suspendedAt !== null) return { kind: 'keep' };
      return {
        kind: 'change',
        patch: { suspendedAt: now },
        event: { type: 'membership.suspended', data: {} },
      };
    },
  });
}

/** Ends a suspension: the membership is as it would be without it. */
export function reinstateMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<never>> {
  return changeMembership<never>(services, {
    ...target,
    async decide(membership) {
      if (membership.suspendedAt === null) return { kind: 'keep' };
      return {
        kind: 'change',
        patch: { suspendedAt: null },
        event: { type: 'membership.reinstated', data: {} },
      };
    },
  });
}
