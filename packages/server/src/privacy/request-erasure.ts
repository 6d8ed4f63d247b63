import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import { listCustomersOfEmail } from './buyer-data.repository.ts';
import { insertErasureUnlessWaiting } from './erasure-request.repository.ts';

/** Whoever is signed in to the hub, as far as a request goes. */
interface Asker {
  readonly id: string;
  readonly emailNormal: string;
  readonly address: string;
}

/**
 * Asks every company that holds something on a buyer to erase it. Where that waits already nothing
 * changes. Answers how many companies were asked now.
 */
export async function requestErasure(
  { database, clock }: { database: Database; clock: Clock },
  { id: buyerId, emailNormal, address }: Asker,
): Promise<number> {
  const now = clock.now();
  return database.transaction(async (tx) => {
    let asked = 0;
    for (const { id: customerId, company_id: companyId } of await listCustomersOfEmail(
      tx,
      emailNormal,
    )) {
      const waiting = { settled_at: null, outcome: null, reason: null };
      const id = makeId('erase');
      const row = { id, company_id: companyId, customer_id: customerId, buyer_id: buyerId };
      if (!(await insertErasureUnlessWaiting(tx, { ...row, requested_at: now, ...waiting }))) {
        continue;
      }
      asked += 1;
      await insertEvents(tx, [
        {
          companyId,
          type: 'customer.erasure_requested',
          subjectId: customerId,
          actor: { kind: 'customer', id: customerId, address },
          data: {},
          createdAt: now,
        },
      ]);
    }
    return asked;
  });
}
