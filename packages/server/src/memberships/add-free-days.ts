import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { addFreeDays } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

export const mostFreeDays = 1095;

/** Gives free days (1 to `mostFreeDays`; the route's schema holds them to it) to a membership that has an end. */
export function addFreeDaysToMembership(
  services: MembershipServices,
  target: MembershipTarget,
  days: number,
): Promise<ChangeOutcome<'canceled' | 'no_end'>> {
  return changeMembership<'canceled' | 'no_end'>(services, {
    ...target,
    async decide(membership, now) {
      const outcome = addFreeDays(membership, membership.settings.graceDays, days, now);
      if (outcome.kind !== 'moved') return { kind: 'refuse', refusal: outcome.kind };
      return {
        kind: 'change',
        patch: outcome.terms,
        event: { type: 'membership.free_days_added', data: { days } },
      };
    },
  });
}
