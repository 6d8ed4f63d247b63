import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { findTextProblem } from '../lib/text-problem.ts';
import { findErasure, settleErasureIfWaiting } from './erasure-request.repository.ts';

export type DeclineErasureOutcome =
  | { kind: 'declined' | 'not_found' | 'erased' }
  | { kind: 'invalid'; problem: string };

/**
 * Settles a request without erasing: the buyer reads the reason, and may ask again. One that was
 * declined stays as it was, with the reason of then.
 */
export async function declineErasure(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<DeclineErasureOutcome> {
  const words = reason.trim();
  const problem = findTextProblem('A reason', words, { least: 1, most: 1000, lines: true });
  if (problem) return { kind: 'invalid', problem };
  const now = clock.now();
  return database.transaction(async (tx) => {
    const settled = { settled_at: now, outcome: 'declined', reason: words } as const;
    const isSettledNow = await settleErasureIfWaiting(tx, companyId, id, settled);
    const request = await findErasure(tx, companyId, id);
    if (!request) return { kind: 'not_found' };
    if (!isSettledNow) return { kind: request.outcome ?? 'not_found' };
    await insertEvents(tx, [
      {
        companyId,
        type: 'customer.erasure_declined',
        subjectId: request.customer_id ?? id,
        actor,
        data: {},
        createdAt: now,
      },
    ]);
    return { kind: 'declined' };
  });
}
