import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { deleteIdempotencyKeysThatName } from '../idempotency/idempotency.repository.ts';
import type { Clock } from '../lib/clock.ts';
import type { Sealer } from '../lib/sealer.ts';
import {
  deleteOptOuts,
  deleteRetiredKeysHolding,
  eraseMails,
  lockMemberships,
  renameCustomer,
} from './erase.repository.ts';
import { eraseFormerMemberships } from './erase-former-memberships.ts';
import { eraseHubAccount } from './erase-hub-account.ts';
import { eraseMembership } from './erase-membership.ts';
import { makeErasedAddress } from './erased-address.ts';
import {
  findErasure,
  settleErasureIfWaiting,
  unlinkErasures,
} from './erasure-request.repository.ts';
import { findPerson } from './find-person.ts';
import { queueErasedMail } from './queue-erased-mail.ts';
import { scrubEvents } from './scrub-events.ts';

export type EraseCustomerOutcome = { kind: 'erased' | 'not_found' | 'declined' };

/**
 * Does what a buyer asked for, all of it or nothing. Their memberships end, their keys are found no
 * more, and what tells who they were goes from everything that the company has in this database; of
 * the books (plans, prices, dates, counts) nothing changes. Erasing again changes nothing. One mail
 * tells them, and holds their address until it is forgotten two days later. Mails that were written
 * to files, exports and backups are not in the database, and stay.
 */
export async function eraseCustomer(
  { database, clock, mailSealer }: { database: Database; clock: Clock; mailSealer: Sealer },
  companyId: string,
  actor: Actor,
  id: string,
): Promise<EraseCustomerOutcome> {
  const now = clock.now();
  const outcome = await database.transaction<EraseCustomerOutcome>(async (tx) => {
    // Before all else: whoever settles it in the same moment waits here, and finds it settled.
    const settled = { settled_at: now, outcome: 'erased', reason: null } as const;
    const isSettledNow = await settleErasureIfWaiting(tx, companyId, id, settled);
    const request = await findErasure(tx, companyId, id);
    if (!request) return { kind: 'not_found' };
    if (!isSettledNow) return { kind: request.outcome ?? 'not_found' };
    const person = await findPerson(tx, request);
    for (const customerId of person.customerIds) {
      await eraseOne(tx, { companyId, actor, now, addresses: person.addresses, customerId });
    }
    await unlinkErasures(tx, companyId, id, person.customerIds, now);
    if (person.address !== undefined) {
      const everywhere = await eraseHubAccount(tx, person.address, now);
      await queueErasedMail(tx, mailSealer, now, { companyId, to: person.address, everywhere });
    }
    return { kind: 'erased' };
  });
  if (outcome.kind === 'erased') await database.forgetDeleted();
  return outcome;
}

interface One {
  readonly companyId: string;
  readonly actor: Actor;
  readonly now: number;
  readonly addresses: readonly string[];
  readonly customerId: string;
}

async function eraseOne(
  tx: Transaction,
  { companyId, actor, now, addresses, customerId }: One,
): Promise<void> {
  const erased = makeErasedAddress();
  // First: who buys with the address from now on is a customer of their own.
  await renameCustomer(tx, companyId, customerId, erased);
  const membershipIds = await lockMemberships(tx, companyId, customerId);
  for (const membershipId of membershipIds) {
    await eraseMembership(tx, { companyId, actor, addresses, erased, now }, membershipId);
    await scrubEvents(tx, companyId, membershipId);
    await deleteIdempotencyKeysThatName(tx, companyId, membershipId);
  }
  await scrubEvents(tx, companyId, customerId);
  for (const address of addresses) {
    await eraseFormerMemberships(tx, companyId, address, membershipIds);
    await deleteRetiredKeysHolding(tx, companyId, membershipIds, address);
  }
  await eraseMails(tx, companyId, addresses, erased, now);
  await deleteOptOuts(tx, companyId, addresses);
  await insertEvents(tx, [
    {
      companyId,
      type: 'customer.erased',
      subjectId: customerId,
      actor,
      data: { memberships: membershipIds.length },
      createdAt: now,
    },
  ]);
}
