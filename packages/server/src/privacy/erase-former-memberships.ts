import { normaliseEmail } from '../db/columns.ts';
import type { Transaction } from '../db/database.ts';
import { deleteIdempotencyKeysThatName } from '../idempotency/idempotency.repository.ts';
import { withoutAddresses, withoutPerson } from './erased-data.rules.ts';
import { listAddressChanges, listMembershipsThatNamed } from './event-history.repository.ts';
import { readChange } from './find-person.ts';
import { spansUnder } from './ownership.rules.ts';
import { scrubEvents } from './scrub-events.ts';

/**
 * Takes a person out of what happened to memberships that were theirs once and are somebody else's
 * now: in the time when they had them. What happened to the present buyer stays.
 */
export async function eraseFormerMemberships(
  tx: Transaction,
  companyId: string,
  address: string,
  presentIds: readonly string[],
): Promise<void> {
  const isTheirs = (email: string) => normaliseEmail(email) === address;
  for (const membershipId of await listMembershipsThatNamed(tx, companyId, address)) {
    if (presentIds.includes(membershipId)) continue;
    const changes = (await listAddressChanges(tx, companyId, membershipId)).map(readChange);
    const spans = spansUnder(changes, address);
    if (spans.length > 0) await deleteIdempotencyKeysThatName(tx, companyId, membershipId);
    for (const span of spans) {
      await scrubEvents(tx, companyId, membershipId, span, ({ type, data }) =>
        type === 'membership.email_changed'
          ? withoutAddresses(JSON.parse(data), isTheirs)
          : withoutPerson(type, JSON.parse(data)),
      );
    }
  }
}
