import type { Queries } from '../db/database.ts';
import { findNewestEvent } from '../events/event.repository.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { Metadata } from './license-metadata.ts';
import type { Membership, Standing } from './membership.ts';
import type { Refusal } from './validation-activity.ts';

/** After one of these, what was refused before says nothing about the key as it is. */
const settling = ['membership.bound', 'membership.reset', 'membership.metadata_replaced'];

/**
 * The last refusal of a key since it was bound, reset or given other metadata, in the words for the
 * seller; null when there was none.
 */
export async function readLastRefusal(db: Queries, membership: Membership, standing: Standing) {
  const { companyId, id } = membership;
  const [refusal, settled] = await Promise.all([
    findNewestEvent(db, companyId, id, ['membership.refused']),
    findNewestEvent(db, companyId, id, settling),
  ]);
  if (!refusal || (settled && settled.created_at > refusal.created_at)) return null;
  const data = JSON.parse(refusal.data) as { reason: Refusal['reason']; metadata: Metadata };
  const { reason, sentence, way_on } = explainRefusal(
    membership,
    data.reason,
    data.metadata,
    standing,
  );
  return { at: Math.floor(refusal.created_at / 1000), reason, sentence, way_on };
}
