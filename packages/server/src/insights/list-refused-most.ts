import type { Queries } from '../db/database.ts';
import { listEventTimesAfter } from '../events/event.repository.ts';
import { utcDay } from '../lib/clock.ts';
import { dayMs, type InsightRange } from './insight-range.ts';
import { countRefusals, findNamedMembership, listRefusedMostOfDay } from './insights.repository.ts';

export interface RefusedMembership {
  readonly id: string;
  readonly email: string;
  readonly licenseKey: string;
  readonly product: { readonly id: string; readonly name: string };
  readonly refusals: number;
  /** Epoch milliseconds; null when its event is gone. */
  readonly lastRefusedAt: number | null;
}

/** Looked at are so many days at the end of the range. */
const mostDays = 30;
/** Of each day these many are candidates, so that a bad day costs no more than others. */
const candidatesADay = 200;
const shown = 10;

/**
 * The memberships refused most on the last 30 UTC days that a range touches: refusals are counted
 * by the day. One that was on no day among that
 * day's first 200 is not seen; the counts of those shown are of all the days.
 */
export async function listRefusedMost(
  db: Queries,
  companyId: string,
  { fromMs, toMs }: InsightRange,
): Promise<RefusedMembership[]> {
  const lastDayMs = dayOf(toMs - 1);
  const firstDayMs = Math.max(dayOf(fromMs), lastDayMs - (mostDays - 1) * dayMs);
  const sums = new Map<string, number>();
  for (let at = firstDayMs; at <= lastDayMs; at += dayMs) {
    const rows = await listRefusedMostOfDay(db, companyId, utcDay(at), candidatesADay);
    for (const row of rows) {
      sums.set(row.membership_id, (sums.get(row.membership_id) ?? 0) + row.refusals);
    }
  }
  const ids = inOrder(sums).slice(0, shown);
  const days = [utcDay(firstDayMs), utcDay(lastDayMs)] as const;
  const refusals = await countRefusals(db, companyId, ids, ...days);
  const list: RefusedMembership[] = [];
  for (const id of inOrder(refusals)) {
    const row = await findNamedMembership(db, companyId, id);
    if (!row) continue;
    const times = await listEventTimesAfter(db, companyId, id, 'membership.refused', firstDayMs, 1);
    list.push({
      id,
      email: row.email,
      licenseKey: row.license_key,
      product: { id: row.product_id, name: row.product_name },
      refusals: refusals.get(id) ?? 0,
      lastRefusedAt: times[0] ?? null,
    });
  }
  return list;
}

function dayOf(at: number): number {
  return at - (at % dayMs);
}

/** The most refused first; of equals in order of id, so that two answers agree. */
function inOrder(refusals: ReadonlyMap<string, number>): string[] {
  return [...refusals]
    .sort(([id, count], [otherId, other]) => other - count || (id < otherId ? -1 : 1))
    .map(([id]) => id);
}
