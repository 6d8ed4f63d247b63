import {
  type BegunSession,
  beginProvenSession,
  type RequestOrigin,
} from '../buyers/begin-buyer-session.ts';
import type { BuyerAuth } from '../buyers/buyer-auth.ts';
import { deleteBuyer, deleteBuyerSessions } from '../buyers/buyer-session.repository.ts';
import type { CodeHasher } from '../buyers/mailed-code.ts';
import { type EmailChangeCodes, takeEmailChangeCodes } from '../buyers/take-email-change-codes.ts';
import type { MembershipServices } from '../memberships/membership-target.ts';
import { updateMembership } from '../memberships/update-membership.ts';
import {
  type BoughtMembership,
  listBoughtMemberships,
  moveErasures,
  moveOptOuts,
} from './email-change.repository.ts';

interface Services extends MembershipServices {
  readonly buyerAuth: BuyerAuth;
  readonly hashCode: CodeHasher;
}

interface WhoAsks {
  readonly id: string;
  readonly emailNormal: string;
}

export type ChangeEmailOutcome =
  | ({ readonly kind: 'changed' } & BegunSession)
  | { readonly kind: 'wrong_codes' };

const perPage = 100;

/**
 * Moves everything that was bought with a buyer's address to another one, once both were shown to be
 * theirs, and signs them in there; every other session of either ends. The old account goes last:
 * what ended half way is gone on with by asking once more.
 */
export async function changeEmail(
  services: Services,
  buyer: WhoAsks,
  newEmailNormal: string,
  codes: EmailChangeCodes,
  from: RequestOrigin,
): Promise<ChangeEmailOutcome> {
  if (!(await takeEmailChangeCodes(services, buyer.id, newEmailNormal, codes))) {
    return { kind: 'wrong_codes' };
  }
  const begun = await beginProvenSession(services, newEmailNormal, from);
  await moveMemberships(services, buyer.emailNormal, newEmailNormal, from.address);
  const { id, buyerId } = begun.session;
  await services.database.transaction(async (tx) => {
    await moveOptOuts(tx, buyer.emailNormal, newEmailNormal);
    await moveErasures(tx, buyer.id, buyerId);
    await deleteBuyerSessions(tx, buyerId, id);
    await deleteBuyer(tx, buyer.id);
  });
  return { kind: 'changed', ...begun };
}

async function moveMemberships(
  services: Services,
  before: string,
  after: string,
  address: string,
): Promise<void> {
  let last: BoughtMembership | undefined;
  do {
    const page = await listBoughtMemberships(services.database.read, before, last, perPage);
    for (const { id, company_id, customer_id } of page) {
      const actor = { kind: 'customer', id: customer_id, address } as const;
      const target = { companyId: company_id, membershipId: id, actor, ofBuyer: before };
      await updateMembership(services, target, { email: after, expiresAt: undefined });
    }
    last = page.at(-1);
  } while (last);
}
