import type { Transaction } from '../db/database.ts';
import type { EventTable } from '../events/event.table.ts';
import { withoutPerson } from './erased-data.rules.ts';
import { listEventsOfSubject, updateEventsData } from './event-history.repository.ts';

const sliceSize = 500;

/** Epoch milliseconds, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const always: Span = { from: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Takes the person out of what happened to something: addresses (IP) but those of the seller's own
 * people, and what `erase` leaves out of the data. What has nothing to take out is not written.
 */
export async function scrubEvents(
  tx: Transaction,
  companyId: string,
  subjectId: string,
  span: Span = always,
  erase: (event: EventTable) => Readonly<Record<string, unknown>> = eraseData,
): Promise<void> {
  let behind = { created_at: span.from, id: '' };
  for (;;) {
    const slice = await listEventsOfSubject(tx, companyId, subjectId, behind, span.to, sliceSize);
    const changed = slice
      .map((event) => ({ event, data: JSON.stringify(erase(event)) }))
      .filter(({ event, data }) => data !== event.data || takesAddress(event));
    // Few texts are left of all: one statement for each.
    for (const [key, same] of Map.groupBy(changed, keyOf)) {
      const ids = same.map(({ event }) => event.id);
      await updateEventsData(tx, companyId, ids, {
        data: key.slice(1),
        ...(key.startsWith('x') && { address: null }),
      });
    }
    const last = slice.at(-1);
    if (!last || slice.length < sliceSize) return;
    behind = last;
  }
}

function eraseData({ type, data }: EventTable) {
  return withoutPerson(type, JSON.parse(data));
}

function takesAddress({ address, actor_kind }: EventTable): boolean {
  return address !== null && actor_kind !== 'account';
}

function keyOf({ event, data }: { event: EventTable; data: string }): string {
  return `${takesAddress(event) ? 'x' : '-'}${data}`;
}
