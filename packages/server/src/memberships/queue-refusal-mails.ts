import type { Transaction } from '../db/database.ts';
import type { NewEvent } from '../events/event.ts';
import { findNewestMailId, listMailTimesAfter } from '../outbox/mail-history.repository.ts';
import { type Metadata, namesMachine } from './license-metadata.ts';
import { findMembershipById } from './membership.repository.ts';
import { dayMs, standingOf } from './membership.ts';
import { queueMembershipMails } from './membership-mail.ts';

const kind = 'key_refused';

/**
 * Tells buyers that another machine than theirs asked for their key, at most once in 24 hours a
 * membership, by the events of refusals that are being written. Who asks without a machine is most
 * often the buyer, whose app could not read it: of that nobody is told.
 */
export async function queueRefusalMails(
  tx: Transaction,
  events: readonly NewEvent[],
): Promise<void> {
  // By id, so that no two processes wait for each other.
  const refusals = events
    .filter(({ data }) => data.reason === 'metadata_mismatch')
    .toSorted((a, b) => compare(a.subjectId, b.subjectId) || a.createdAt - b.createdAt);
  if (refusals.length === 0) return;
  const toldAt = await readToldAt(tx, refusals);
  for (const refusal of refusals) {
    const { subjectId, createdAt } = refusal;
    if (createdAt < (toldAt.get(subjectId) ?? Number.NEGATIVE_INFINITY) + dayMs) continue;
    if (await tell(tx, refusal)) toldAt.set(subjectId, createdAt);
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** When the buyers were last told, of those that were in the day before. */
async function readToldAt(
  tx: Transaction,
  refusals: readonly NewEvent[],
): Promise<Map<string, number>> {
  const ids = [...new Set(refusals.map(({ subjectId }) => subjectId))];
  const since = Math.min(...refusals.map(({ createdAt }) => createdAt)) - dayMs;
  const told = await listMailTimesAfter(tx, ids, kind, since);
  const toldAt = new Map<string, number>();
  for (const { subject_id: id, created_at: at } of told) {
    if (id !== null) toldAt.set(id, Math.max(at, toldAt.get(id) ?? at));
  }
  return toldAt;
}

/** Answers whether there was something to tell. */
async function tell(tx: Transaction, { companyId, subjectId, createdAt: at, data }: NewEvent) {
  const membership = await findMembershipById(tx, companyId, subjectId);
  if (!membership) return false;
  const { bindingMembers, graceDays } = membership.settings;
  if (!namesMachine(data.metadata as Metadata, bindingMembers)) return false;
  if (!standingOf(membership, graceDays, at).valid) return false;
  // Of two processes that see the same one as the last, one is the next.
  const last = await findNewestMailId(tx, companyId, subjectId, kind);
  const dedupeKey = `${kind} ${subjectId} after ${last ?? 'none'}`;
  await queueMembershipMails(tx, at, membership, [{ kind, facts: { at }, dedupeKey }]);
  return true;
}
