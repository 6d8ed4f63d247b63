import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/**
 * Replaces a membership's metadata by this canonical text, checked by `checkMetadata` for an update:
 * an empty object unbinds the key (wire contract, Membership).
 */
export function updateMetadata(
  services: MembershipServices,
  target: MembershipTarget,
  canonical: string,
): Promise<ChangeOutcome<never>> {
  return changeMembership<never>(services, {
    ...target,
    async decide(membership, now) {
      if (membership.metadata === canonical) return { kind: 'keep' };
      const empty = canonical === '{}';
      return {
        kind: 'change',
        patch: { metadata: canonical, boundAt: empty ? null : now },
        event: {
          type: empty ? 'membership.reset' : 'membership.metadata_replaced',
          data: { cause: 'update', metadata: JSON.parse(empty ? membership.metadata : canonical) },
        },
      };
    },
  });
}
