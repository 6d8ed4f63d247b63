import type { Queries, Transaction } from '../db/database.ts';
import { makeId } from '../lib/ids.ts';
import type { EventTable } from './event.table.ts';
import type { NewEvent } from './event.ts';

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

/** When an event of this type first happened in a company: epoch milliseconds, or undefined. */
export async function findFirstEventTime(
  db: Queries,
  companyId: string,
  type: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('events')
    .select('created_at')
    .where('company_id', '=', companyId)
    .where('type', '=', type)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.created_at;
}

/** How many events of these types a company had since an instant, epoch milliseconds. */
export async function countEventsSince(
  db: Queries,
  companyId: string,
  types: readonly string[],
  fromMs: number,
): Promise<number> {
  const { count } = await db
    .selectFrom('events')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('company_id', '=', companyId)
    .where('type', 'in', types)
    .where('created_at', '>=', fromMs)
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * How many events of one type a company had from an instant until before another, by the span of
 * `widthMs` that they fell into: its beginning and the count, where there were any.
 */
export async function countEventsBySpan(
  db: Queries,
  companyId: string,
  type: string,
  { fromMs, toMs, widthMs }: { fromMs: number; toMs: number; widthMs: number },
): Promise<{ at: number; count: number }[]> {
  return db
    .selectFrom('events')
    .select((select) => [
      // A literal: with a parameter PostgreSQL would not see that this is what it groups by.
      select('created_at', '-', select('created_at', '%', select.lit(widthMs))).as('at'),
      select.fn.countAll<number>().as('count'),
    ])
    .where('company_id', '=', companyId)
    .where('type', '=', type)
    .where('created_at', '>=', fromMs)
    .where('created_at', '<', toMs)
    .groupBy('at')
    .execute();
}

/** The newest event of a subject that is of one of these types. */
export async function findNewestEvent(
  db: Queries,
  companyId: string,
  subjectId: string,
  types: readonly string[],
): Promise<EventTable | undefined> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('subject_id', '=', subjectId)
    .where('type', 'in', types)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
