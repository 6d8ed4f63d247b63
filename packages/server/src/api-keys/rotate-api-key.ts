import { untilNotOvertaken } from '../db/as-read.ts';
import { decodeList } from '../db/columns.ts';
import type { Database } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import type { Clock } from '../lib/clock.ts';
import { makeId } from '../lib/ids.ts';
import type { Problem } from '../lib/problem.ts';
import type { RotationRefusal } from './api-key.errors.ts';
import { findApiKey, rotateApiKeyIfLive } from './api-key.repository.ts';
import { endsOfRotation, findRotationRefusal, mayGrant } from './api-key.rules.ts';
import { insertNewApiKey } from './create-api-key.ts';

export const mostOverlapHours = 720;
const hourMs = 3_600_000;

export type RotateApiKeyOutcome =
  | { kind: 'rotated'; successorId: string; secret: string }
  | { kind: 'not_found' }
  | { kind: 'refused'; refusal: RotationRefusal }
  | { kind: 'beyond_role' }
  | ({ kind: 'invalid' } & Problem);

/**
 * Makes a key with the same name, scopes and products in the place of one, which goes on working for
 * the overlap: time to bring the new secret to where the old one is used. Of several at once one
 * rotates. `allows` tells what the caller may do: the new secret may do no more.
 */
export async function rotateApiKey(
  { database, clock }: { database: Database; clock: Clock },
  companyId: string,
  actor: Actor,
  id: string,
  overlapHours: number,
  allows: (scope: string) => boolean,
): Promise<RotateApiKeyOutcome> {
  if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > mostOverlapHours) {
    const problem = `The overlap is a whole number of hours from 0 to ${mostOverlapHours}.`;
    return { kind: 'invalid', parameter: 'overlap_hours', problem };
  }
  return untilNotOvertaken<RotateApiKeyOutcome>(database, async (tx) => {
    const key = await findApiKey(tx, companyId, id);
    if (!key) return { kind: 'not_found' };
    const now = clock.now();
    const refusal = findRotationRefusal(key, now);
    if (refusal) return { kind: 'refused', refusal };
    const scopes = decodeList(key.scopes);
    if (!mayGrant(scopes, allows)) return { kind: 'beyond_role' };
    const ends = endsOfRotation(key, overlapHours * hourMs, now);
    const successorId = makeId('apik');
    const patch = { successor_id: successorId, expires_at: ends.old };
    if (!(await rotateApiKeyIfLive(tx, key, patch, now))) return 'overtaken';
    const input = {
      name: key.name,
      scopes,
      productIds: decodeList(key.product_ids),
      expiresAt: ends.successor,
    };
    const { secret } = await insertNewApiKey(tx, companyId, actor, input, now, successorId);
    await insertEvents(tx, [
      {
        companyId,
        type: 'api_key.rotated',
        subjectId: id,
        actor,
        data: { name: key.name, successor_id: successorId, expires_at: ends.old },
        createdAt: now,
      },
    ]);
    return { kind: 'rotated', successorId, secret };
  });
}
