import type { Queries } from '../db/database.ts';
import { findNewestEvent } from '../events/event.repository.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { Metadata } from './license-metadata.ts';
import type { Membership, Standing } from './membership.ts';
import type { Refusal } from './validation-activity.ts';

/** After one of these, what was refused before says nothing about the key as it is. */
const settling = ['membership.bound', 'membership.reset', 'membership.metadata_replaced'];

/** What is kept of a refusal. */
export interface LastRefusal {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reason: Refusal['reason'];
  /** What the app sent. */
  readonly metadata: Metadata;
}

/** The last refusal of a key since it was bound, reset or given other metadata. */
export async function findLastRefusal(
  db: Queries,
  { companyId, id }: Pick<Membership, 'companyId' | 'id'>,
): Promise<LastRefusal | undefined> {
  const [refusal, settled] = await Promise.all([
    findNewestEvent(db, companyId, id, ['membership.refused']),
    findNewestEvent(db, companyId, id, settling),
  ]);
  if (!refusal || (settled && settled.created_at > refusal.created_at)) return undefined;
  const told = JSON.parse(refusal.data) as Omit<LastRefusal, 'at'>;
  // Of a buyer who was erased nothing that was sent is left to tell of.
  return Object.hasOwn(told, 'metadata') ? { ...told, at: refusal.created_at } : undefined;
}

/** The same in the words for the seller; null when there was none. */
export async function readLastRefusal(db: Queries, membership: Membership, standing: Standing) {
  const last = await findLastRefusal(db, membership);
  if (!last) return null;
  const { reason, sentence, way_on } = explainRefusal(
    membership,
    last.reason,
    last.metadata,
    standing,
  );
  return { at: Math.floor(last.at / 1000), reason, sentence, way_on };
}
