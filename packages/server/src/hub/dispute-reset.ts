import { deleteSessionsOfEmail } from '../buyers/buyer-session.repository.ts';
import { normaliseEmail } from '../db/columns.ts';
import { sha256 } from '../lib/hash.ts';
import type { TokenSigner } from '../lib/signed-token.ts';
import { changeMembership } from '../memberships/change-membership.ts';
import type { MembershipServices } from '../memberships/membership-target.ts';
import { findDisputed, hasEvent } from './dispute.repository.ts';

/** What such a link says: which membership, and the SHA-256 of the address that the mail went to. */
export type NotYouToken = readonly [membershipId: string, addressHash: string];

export interface DisputeServices extends MembershipServices {
  /** Reads the links of mails about resets. */
  readonly notYouLinks: TokenSigner<NotYouToken>;
}

export type DisputeOutcome =
  | {
      readonly kind: 'disputed';
      readonly product: { readonly name: string };
      readonly seller: { readonly name: string; readonly supportEmail: string | null };
      /** Whether the buyer may get a new key without asking. */
      readonly mayShuffle: boolean;
    }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

const type = 'membership.reset_disputed';

/**
 * Somebody says, by the link of a mail, that a reset was not theirs: every session of the
 * membership's address ends, and the seller is told by an event. A link does so once, and only while
 * the membership has the address that its mail went to.
 */
export async function disputeReset(
  services: DisputeServices,
  token: string,
  address: string,
): Promise<DisputeOutcome> {
  const link = services.notYouLinks.read(token, services.clock.now());
  if (link.kind === 'expired') return { kind: 'expired' };
  if (link.kind === 'forged') return { kind: 'unknown' };
  const [membershipId, addressHash] = link.value;
  const found = await findDisputed(services.database.read, membershipId);
  if (!found) return { kind: 'unknown' };
  const data = { link: sha256(token).slice(0, 32) };
  const outcome = await changeMembership<'of_another'>(services, {
    companyId: found.company_id,
    membershipId,
    actor: { kind: 'customer', id: found.customer_id, address },
    async decide({ companyId, id, email }, _now, tx) {
      const emailNormal = normaliseEmail(email);
      if (sha256(emailNormal) !== addressHash) return { kind: 'refuse', refusal: 'of_another' };
      if (await hasEvent(tx, companyId, id, type, JSON.stringify(data))) return { kind: 'keep' };
      await deleteSessionsOfEmail(tx, emailNormal);
      return { kind: 'change', patch: {}, event: { type, data } };
    },
  });
  if (outcome.kind !== 'done') return { kind: 'unknown' };
  return {
    kind: 'disputed',
    product: { name: found.name },
    seller: { name: found.title, supportEmail: found.support_email },
    mayShuffle: found.shuffleable === 1 && found.terminated_at === null,
  };
}
