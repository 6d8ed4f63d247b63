import { normaliseEmail } from '../db/columns.ts';
import type { Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { unavailable } from '../lib/app-error.ts';
import { makeLicenseKey } from '../memberships/license-key.ts';
import {
  findMembershipById,
  insertRetiredLicenseKey,
  updateMembershipIfUnchanged,
} from '../memberships/membership.repository.ts';
import type { Membership } from '../memberships/membership.ts';
import { replaceMembershipValues } from '../memberships/membership-values.repository.ts';
import { findProduct } from '../products/product.repository.ts';

/** Who is erased, and what stands in the place of their address. */
export interface Erasure {
  readonly companyId: string;
  readonly actor: Actor;
  /** `normaliseEmail` of every address that is theirs. */
  readonly addresses: readonly string[];
  readonly erased: string;
  readonly now: number;
}

/**
 * Ends a membership for good and takes its buyer out of it: address, machine and key. Plan, price and
 * dates stay. The membership was locked in this transaction, so that nothing changes it meanwhile.
 */
export async function eraseMembership(
  tx: Transaction,
  { companyId, actor, addresses, erased, now }: Erasure,
  membershipId: string,
): Promise<void> {
  const before = await findMembershipById(tx, companyId, membershipId);
  if (!before) return;
  const product = await findProduct(tx, companyId, before.productId);
  const isEnded = before.terminatedAt !== null;
  const patch = {
    email: erased,
    licenseKey: makeLicenseKey(product?.key_prefix ?? 'KEY'),
    keyOrigin: 'made',
    metadata: '{}',
    boundAt: null,
    validNoted: false,
    remindAt: null,
    ...(!isEnded && { terminatedAt: now, expiresAt: now }),
  } as const;
  if (!(await updateMembershipIfUnchanged(tx, before, patch))) {
    throw unavailable('a membership changed while it was locked');
  }
  await replaceMembershipValues(tx, before, '{}');
  if (!tells(before, addresses)) await insertRetiredLicenseKey(tx, before, now);
  const types = [
    ...(isEnded ? [] : ['membership.terminated']),
    ...(before.validNoted ? ['membership.went_invalid'] : []),
  ];
  await insertEvents(
    tx,
    types.map((type) => ({
      companyId,
      type,
      subjectId: membershipId,
      actor,
      data: {},
      createdAt: now,
    })),
  );
}

/** Sellers may choose keys, and may have made one of an address: such a key is not even kept as retired. */
function tells({ licenseKey }: Membership, addresses: readonly string[]): boolean {
  const key = normaliseEmail(licenseKey);
  return addresses.some((address) => key.includes(address));
}
