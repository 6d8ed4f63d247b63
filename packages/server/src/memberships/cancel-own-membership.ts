import { type CancelRefusal, decideCancel } from './cancel-membership.ts';
import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { unpaidUntil } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

export type CancelOwnRefusal =
  | { kind: 'ended'; status: CancelRefusal }
  /** The period is over: it goes on without a payment until `endsAt`, epoch milliseconds. */
  | { kind: 'unpaid'; endsAt: number };

/**
 * Cancels at the end of the period for the one who bought it. Refused once the period is over and a
 * payment is waited for: it would end at once and for good, and without one it ends by itself.
 */
export function cancelOwnMembership(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<CancelOwnRefusal>> {
  return changeMembership<CancelOwnRefusal>(services, {
    ...target,
    async decide(membership, now) {
      const endsAt = unpaidUntil(membership, now);
      if (endsAt !== null) return { kind: 'refuse', refusal: { kind: 'unpaid', endsAt } };
      const decision = decideCancel(membership, now);
      if (decision.kind !== 'refuse') return decision;
      return { kind: 'refuse', refusal: { kind: 'ended', status: decision.refusal } };
    },
  });
}
