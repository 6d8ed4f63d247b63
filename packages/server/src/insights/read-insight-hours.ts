import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../db/database.ts';
import { countEventsBySpan } from '../events/event.repository.ts';
import { listValidationHours } from '../memberships/validation-hours.repository.ts';
import { type InsightHour, memberOfOutcome, newInsightHour } from './insight-hour.ts';
import { dayMs, type InsightRange, widthMs } from './insight-range.ts';

/** So much is read at once: the embedded database answers nobody else meanwhile. */
const sliceMs = 7 * dayMs;

/**
 * Counts by hour or day, in order of time, without those in which nothing happened.
 *
 * New is a membership that was made, whoever made it. Lost is one that stopped to give access, for
 * whatever reason; one that gives access again counts as returned, never as new. So what is active
 * changes by new + returned − lost, but for memberships that were made with an end in the past.
 */
export async function readInsightHours(
  db: Queries,
  companyId: string,
  range: InsightRange,
): Promise<[at: number, hour: InsightHour][]> {
  const hours = new Map<number, InsightHour>();
  for (let fromMs = range.fromMs; fromMs < range.toMs; fromMs += sliceMs) {
    const slice = { ...range, fromMs, toMs: Math.min(fromMs + sliceMs, range.toMs) };
    await addMemberships(hours, db, companyId, slice);
    await addValidations(hours, db, companyId, slice);
    // Lets requests through between two slices.
    await setImmediate();
  }
  return [...hours].sort(([one], [other]) => one - other);
}

async function addMemberships(
  hours: Map<number, InsightHour>,
  db: Queries,
  companyId: string,
  { fromMs, toMs, bucket }: InsightRange,
): Promise<void> {
  const spans = { fromMs, toMs, widthMs: widthMs(bucket) };
  const count = (type: string) => countEventsBySpan(db, companyId, type, spans);
  for (const made of await count('membership.created')) hourAt(hours, made.at).new = made.count;
  for (const went of await count('membership.went_invalid')) {
    hourAt(hours, went.at).lost = went.count;
  }
  for (const went of await count('membership.went_valid')) {
    const hour = hourAt(hours, went.at);
    // The first one of each membership is written when it is made.
    hour.returned = Math.max(0, went.count - hour.new);
  }
}

async function addValidations(
  hours: Map<number, InsightHour>,
  db: Queries,
  companyId: string,
  { fromMs, toMs, bucket }: InsightRange,
): Promise<void> {
  const width = widthMs(bucket);
  for (const { hourAt: at, outcome, count } of await listValidationHours(
    db,
    companyId,
    fromMs,
    toMs,
  )) {
    hourAt(hours, at - (at % width))[memberOfOutcome[outcome]] += count;
  }
}

function hourAt(hours: Map<number, InsightHour>, at: number): InsightHour {
  const before = hours.get(at);
  if (before) return before;
  const hour = newInsightHour();
  hours.set(at, hour);
  return hour;
}
