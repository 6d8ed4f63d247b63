import type { Database, Transaction } from '../db/database.ts';
import { insertEvents } from '../events/event.repository.ts';
import type { Actor } from '../events/event.ts';
import { createBufferedWriter } from '../lib/buffered-writer.ts';
import { utcDay } from '../lib/clock.ts';
import { updateMembershipIfUnchanged } from './membership.repository.ts';
import type { MembershipDayTable } from './membership.table.ts';
import { dayMs, type Membership } from './membership.ts';
import { addMembershipDays } from './membership-days.repository.ts';
import { queueRefusalMails } from './queue-refusal-mails.ts';
import { addValidationHours } from './validation-hours.repository.ts';
import { type HourCounts, hourOf, newHourCounts } from './validation-hours.rules.ts';
import { type Carried, type Item, keyOf, mergeItems } from './validation-items.ts';

/** What validations leave behind that may be lost in a crash: counts, refusals, informative members. */
export interface ValidationActivity {
  validated(membership: Membership, withoutMachine: boolean, at: number): void;
  refused(membership: Membership, refusal: Refusal, at: number): void;
  /** A company's API key asked for a key that it does not find. */
  unknownKey(companyId: string, at: number): void;
  /** Informative members of a bound key changed; written at most once a minute a membership. */
  informed(membership: Membership, metadata: string, at: number): void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface Refusal {
  readonly reason: 'metadata_mismatch' | 'empty_metadata' | 'membership_inactive';
  readonly actor: Actor;
  /** Canonical JSON of what was sent. */
  readonly sent: string;
}

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** So many refusals a key and hour become events; the rest is only counted. */
const refusalEventsPerHour = 20;

export function createValidationActivity(
  database: Database,
  onError: (error: unknown) => void,
): ValidationActivity {
  let events = 0;
  const carried: Carried = { days: [], hours: [] };
  const refusals = createWindow(hourMs, refusalEventsPerHour);
  const informs = createWindow(minuteMs, 1);
  const writer = createBufferedWriter<Item>({
    key: keyOf,
    merge: (waiting, added) => mergeItems(waiting, added, carried),
    async write(items) {
      const old = { days: carried.days.slice(), hours: carried.hours.slice() };
      await database.transaction((tx) => write(tx, items, old), {
        durable: false,
        leavesTraces: items.every(({ kind }) => kind === 'day' || kind === 'hour'),
      });
      carried.days.splice(0, old.days.length);
      carried.hours.splice(0, old.hours.length);
    },
    onError,
  });
  function rowOf(membership: Membership, at: number): MembershipDayTable {
    const day = utcDayOf(at);
    const waiting = writer.peek(membership.id);
    if (waiting?.kind === 'day' && waiting.row.day === day) {
      if (at > waiting.row.last_at) waiting.row.last_at = at;
      return waiting.row;
    }
    const row = {
      membership_id: membership.id,
      day,
      company_id: membership.companyId,
      validations: 0,
      without_machine: 0,
      refusals: 0,
      last_at: at,
    };
    writer.add({ kind: 'day', row });
    return row;
  }
  function hourOfCompany(companyId: string, at: number): HourCounts {
    const waiting = writer.peek(companyId);
    if (waiting?.kind === 'hour' && waiting.counts.hourAt === hourOf(at)) return waiting.counts;
    const counts = newHourCounts(companyId, at);
    writer.add({ kind: 'hour', counts });
    return counts;
  }
  return {
    validated(membership, withoutMachine, at) {
      const row = rowOf(membership, at);
      row.validations += 1;
      if (withoutMachine) row.without_machine += 1;
      const hour = hourOfCompany(membership.companyId, at);
      hour[withoutMachine ? 'without_machine' : 'validated'] += 1;
    },
    unknownKey(companyId, at) {
      hourOfCompany(companyId, at).unknown_key += 1;
    },
    refused(membership, { reason, actor, sent }, at) {
      rowOf(membership, at).refusals += 1;
      hourOfCompany(membership.companyId, at)[reason] += 1;
      if (!refusals.take(membership.id, at)) return;
      const event = {
        companyId: membership.companyId,
        type: 'membership.refused',
        subjectId: membership.id,
        actor,
        data: { reason, metadata: JSON.parse(sent) },
        createdAt: at,
      };
      events += 1;
      writer.add({ kind: 'event', id: events, event });
    },
    informed(membership, metadata, at) {
      if (informs.take(membership.id, at)) writer.add({ kind: 'informed', membership, metadata });
    },
    flush: () => writer.flush(),
    close: () => writer.close(),
  };
}

async function write(tx: Transaction, items: readonly Item[], carried: Carried): Promise<void> {
  // One by one, as there may be two of one day or hour.
  for (const row of carried.days) await addMembershipDays(tx, [row]);
  for (const counts of carried.hours) await addValidationHours(tx, [counts]);
  const days = items.flatMap((item) => (item.kind === 'day' ? [item.row] : []));
  if (days.length > 0) await addMembershipDays(tx, days);
  await addValidationHours(
    tx,
    items.flatMap((item) => (item.kind === 'hour' ? [item.counts] : [])),
  );
  const events = items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
  await insertEvents(tx, events);
  for (const item of items) {
    if (item.kind === 'informed') {
      // Whoever changed the membership since it was read has the last word.
      await updateMembershipIfUnchanged(tx, item.membership, { metadata: item.metadata });
    }
  }
  await queueRefusalMails(tx, events);
}

let dayStart = 0;
let dayText = '';

/** The UTC day, made anew only when it changes: this runs with every validation. */
function utcDayOf(at: number): string {
  if (at < dayStart || at >= dayStart + dayMs) {
    dayStart = at - (at % dayMs);
    dayText = utcDay(at);
  }
  return dayText;
}

/** Lets so many through for each id in a span of time; forgets all when a new span begins. */
function createWindow(spanMs: number, most: number) {
  let span = 0;
  let taken = new Map<string, number>();
  return {
    take(id: string, at: number): boolean {
      const now = Math.floor(at / spanMs);
      if (now !== span) {
        span = now;
        taken = new Map();
      }
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      return before < most;
    },
  };
}
