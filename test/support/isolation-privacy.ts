import { insertCustomerIfNew } from '../../packages/server/src/customers/customer.repository.ts';
import type { Database } from '../../packages/server/src/db/database.ts';
import { makeId } from '../../packages/server/src/lib/ids.ts';

interface Services {
  readonly database: Database;
  readonly clock: { now(): number };
}

let count = 0;

/** Somebody who was invited to a company and has not come; gives the id and whom it is for. */
export async function makeInvitation(
  { database, clock }: Services,
  companyId: string,
  invitedBy: string,
): Promise<{ id: string; email: string }> {
  const id = makeId('inv');
  count += 1;
  const email = `invited-${count}@example.com`;
  const now = clock.now();
  await database.transaction((tx) =>
    tx
      .insertInto('invitations')
      .values({
        id,
        company_id: companyId,
        email,
        role: 'support',
        token_hash: `hash of ${id}`,
        invited_by: invitedBy,
        created_at: now,
        expires_at: now + 86_400_000,
        accepted_at: null,
        revoked_at: null,
      })
      .execute(),
  );
  return { id, email };
}

/** A buyer without memberships who asks a company to be erased; gives the id of what they ask. */
export async function makeErasureRequest(
  { database, clock }: Services,
  companyId: string,
): Promise<{ id: string; email: string }> {
  const id = makeId('erase');
  count += 1;
  const email = `asked-to-be-erased-${count}@example.com`;
  const now = clock.now();
  await database.transaction(async (tx) => {
    const customer = await insertCustomerIfNew(tx, companyId, email, now);
    await tx
      .insertInto('erasure_requests')
      .values({
        id,
        company_id: companyId,
        customer_id: customer.id,
        buyer_id: null,
        requested_at: now,
        settled_at: null,
        outcome: null,
        reason: null,
      })
      .execute();
  });
  return { id, email };
}
