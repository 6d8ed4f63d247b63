import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { hasEndedForGood } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';
import { unbind } from './reset-license.ts';
import { readResetUse } from './reset-limit.ts';

export type ResetOwnRefusal =
  | { kind: 'ended' }
  /** All resets are used; the next one is free at `nextAt`, epoch milliseconds. */
  | { kind: 'spent'; nextAt: number };

/**
 * Unbinds a key for the one who bought it, within the product's reset limit. It is judged inside the
 * transaction, and what it was judged on is guarded by the membership's version: every reset moves
 * that, so that no two take the last one. A key that is not bound stays as it is and uses no reset.
 */
export function resetOwnLicense(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<ResetOwnRefusal>> {
  return changeMembership<ResetOwnRefusal>(services, {
    ...target,
    async decide(membership, now, tx) {
      if (hasEndedForGood(membership, now)) return { kind: 'refuse', refusal: { kind: 'ended' } };
      const decision = unbind(membership);
      if (decision.kind !== 'change') return decision;
      const { nextAt } = await readResetUse(tx, membership, now);
      if (nextAt === null) return decision;
      return { kind: 'refuse', refusal: { kind: 'spent', nextAt } };
    },
  });
}
