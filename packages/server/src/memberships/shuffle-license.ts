import { findProduct } from '../products/product.repository.ts';
import { type ChangeOutcome, changeMembership } from './change-membership.ts';
import { makeLicenseKey } from './license-key.ts';
import { insertRetiredLicenseKey } from './membership.repository.ts';
import type { MembershipServices, MembershipTarget } from './membership-target.ts';

/** Gives a membership a new key; the binding stays, the old key is retired for good. */
export function shuffleLicense(
  services: MembershipServices,
  target: MembershipTarget,
): Promise<ChangeOutcome<never>> {
  return changeMembership<never>(services, {
    ...target,
    async decide(membership, _now, tx) {
      const product = await findProduct(tx, membership.companyId, membership.productId);
      const licenseKey = makeLicenseKey(product?.key_prefix ?? 'KEY');
      return {
        kind: 'change',
        patch: { licenseKey, keyOrigin: 'made' },
        event: { type: 'membership.key_shuffled', data: {} },
      };
    },
    alongside: insertRetiredLicenseKey,
  });
}
