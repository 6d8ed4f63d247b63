import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import type { EventTable } from '../events/event.table.ts';
import { hasMemberships, listCustomersOf, listMembershipIds } from './erase.repository.ts';
import type { FoundErasure } from './erasure-request.repository.ts';
import { listAddressChanges } from './event-history.repository.ts';
import { type AddressChange, ownershipOf } from './ownership.rules.ts';

/** Somebody as a company knows them: as one customer, or several where their address has changed. */
export interface Person {
  readonly customerIds: readonly string[];
  /** `normaliseEmail` of the address that they have now; undefined when nobody knows it any more. */
  readonly address: string | undefined;
  /** That one, and those that they had before and that are nobody's now. */
  readonly addresses: readonly string[];
}

/**
 * Who asked to be erased. An address that they have left may be somebody else's by now: it counts
 * only where nobody has anything under it.
 */
export async function findPerson(db: Queries, request: FoundErasure): Promise<Person> {
  const { company_id: companyId } = request;
  const email = request.buyer_email ?? request.customer_email;
  if (email === null) return { customerIds: [], address: undefined, addresses: [] };
  const address = normaliseEmail(email);
  const present = await listCustomersOf(db, companyId, [address]);
  const earlier = new Set<string>();
  for (const { id: customerId } of present) {
    for (const membershipId of await listMembershipIds(db, companyId, customerId)) {
      const changes = (await listAddressChanges(db, companyId, membershipId)).map(readChange);
      for (const one of ownershipOf(changes.reverse(), address).addresses) earlier.add(one);
    }
  }
  if (request.customer_email !== null) earlier.add(normaliseEmail(request.customer_email));
  earlier.delete(address);
  const left = [];
  for (const customer of await listCustomersOf(db, companyId, [...earlier])) {
    if (await hasMemberships(db, companyId, customer.id)) earlier.delete(customer.email_normal);
    else left.push(customer);
  }
  return {
    customerIds: [...present, ...left].map(({ id }) => id),
    address,
    addresses: [address, ...earlier],
  };
}

/** What an event of a change of address says. */
export function readChange({ data, created_at, actor_kind }: EventTable): AddressChange {
  const { before, after } = JSON.parse(data) as { before?: unknown; after?: unknown };
  const normal = (email: unknown) => (typeof email === 'string' ? normaliseEmail(email) : '');
  return {
    at: created_at,
    before: normal(before),
    after: normal(after),
    byBuyer: actor_kind === 'customer',
  };
}
