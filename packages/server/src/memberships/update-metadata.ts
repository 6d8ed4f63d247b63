import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { checkMetadata } from './license-metadata.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

export type UpdateMetadataOutcome =
  | ChangeOutcome<never>
  | { kind: 'invalid_metadata'; problem: string };

/**
 * Replaces a membership's metadata: an empty object unbinds the key, a member that is null falls
 * away (wire contract, Membership).
 */
export async function updateMetadata(
  services: MembershipServices,
  target: MembershipTarget,
  metadata: unknown,
): Promise<UpdateMetadataOutcome> {
  const checked = checkMetadata(metadata, { kind: 'update' });
  if (!checked.ok) return { kind: 'invalid_metadata', problem: checked.problem };
  const { canonical } = checked;
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
