import { findProduct } from '../products/product.repository.ts';
import type { ProductTable } from '../products/product.table.ts';
import { type ChangeOutcome, changeMembership, type Decision } from './change-membership.ts';
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
      return renewKey(await findProduct(tx, membership.companyId, membership.productId));
    },
    alongside: insertRetiredLicenseKey,
  });
}

/** What gives a membership of this product another key, whoever asks. */
export function renewKey(product: ProductTable | undefined): Decision<never> {
  return {
    kind: 'change',
    patch: { licenseKey: makeLicenseKey(product?.key_prefix ?? 'KEY'), keyOrigin: 'made' },
    event: { type: 'membership.key_shuffled', data: {} },
  };
}
