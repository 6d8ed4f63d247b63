import type { Queries, Transaction } from '../db/database.ts';
import { makeId } from '../lib/ids.ts';
import type { NewEvent } from './event.ts';
import './event.table.ts';

/** Writes events in the transaction of the change that they tell of. */
export async function insertEvents(tx: Transaction, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx
    .insertInto('events')
    .values(
      events.map((event) => ({
        id: makeId('evt'),
        company_id: event.companyId,
        type: event.type,
        subject_id: event.subjectId,
        actor_kind: event.actor.kind,
        actor_id: event.actor.id,
        address: event.actor.address,
        data: JSON.stringify(event.data),
        created_at: event.createdAt,
      })),
    )
    .execute();
}

/**
 * When events of this type happened to a subject after an instant: epoch milliseconds, newest
 * first, `limit` of them at most.
 */
export async function listEventTimesAfter(
  db: Queries,
  companyId: string,
  subjectId: string,
  type: string,
  afterMs: number,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('events')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('subject_id', '=', subjectId)
    .where('created_at', '>', afterMs)
    .where('type', '=', type)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.created_at);
}
