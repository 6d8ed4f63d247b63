import { type ChangeOutcome, changeMembership, type Decision } from './change-membership.ts';
import type { Membership } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/**
 * Unbinds a license key, so that the next validation binds it anew. A key that is not bound stays
 * as it is. The seller's own resets are not limited.
 */
export function resetLicense(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<never>> {
  return changeMembership<never>(services, {
    ...target,
    decide: async (membership) => unbind(membership),
  });
}

/** What unbinds a key on request, whoever asks. */
export function unbind(membership: Membership): Decision<never> {
  if (membership.metadata === '{}') return { kind: 'keep' };
  return {
    kind: 'change',
    patch: { metadata: '{}', boundAt: null },
    event: {
      type: 'membership.reset',
      data: { cause: 'request', metadata: JSON.parse(membership.metadata) },
    },
  };
}
