import type { Database } from '../db/database.ts';
import type { Actor } from '../events/event.ts';
import { mayUseProduct, type Principal } from '../http/principal.ts';
import type { Clock } from '../lib/clock.ts';
import type { FoundMembership, MembershipReads } from './membership.repository.ts';

/** What every change of a membership needs. */
export interface MembershipServices {
  readonly database: Database;
  readonly clock: Clock;
}

/** Which membership is meant, and by whom. */
export interface MembershipTarget {
  readonly companyId: string;
  readonly membershipId: string;
  readonly actor: Actor;
  /**
   * The buyer whose membership it must be when it is changed: a normalised e-mail address. Of
   * another's it is as if there were none. Undefined for who acts on all of the company's.
   */
  readonly ofBuyer?: string;
}

/** Finds a membership for a principal; what is another company's or product's is not found. */
export async function findForPrincipal(
  { reads }: { reads: MembershipReads },
  principal: Principal,
  idOrKey: string,
): Promise<FoundMembership | undefined> {
  const found = await reads.find(principal.companyId, idOrKey);
  return found && mayUseProduct(principal, found.membership.productId) ? found : undefined;
}
