import { findSoftware } from '../experiences/experience.repository.ts';
import { findProduct } from '../products/product.repository.ts';
import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { insertRetiredLicenseKey } from './membership.repository.ts';
import { hasEndedForGood } from './membership.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';
import { renewKey } from './shuffle-license.ts';

export type ShuffleOwnRefusal = 'ended' | 'not_allowed';

/**
 * Gives a new key to the one who bought it, where the product lets buyers do so and they see the
 * key at all, which takes a Software experience.
 */
export function shuffleOwnLicense(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<ShuffleOwnRefusal>> {
  return changeMembership<ShuffleOwnRefusal>(services, {
    ...target,
    async decide(membership, now, tx) {
      const { companyId, productId } = membership;
      const product = await findProduct(tx, companyId, productId);
      if (product?.shuffleable !== 1 || !(await findSoftware(tx, companyId, productId))) {
        return { kind: 'refuse', refusal: 'not_allowed' };
      }
      if (hasEndedForGood(membership, now)) return { kind: 'refuse', refusal: 'ended' };
      return renewKey(product);
    },
    alongside: insertRetiredLicenseKey,
  });
}
