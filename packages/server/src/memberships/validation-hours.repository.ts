import type { Queries, Transaction } from '../db/database.ts';
import './membership.table.ts';
import {
  type CountedOutcome,
  type HourCounts,
  validationOutcomes,
} from './validation-hours.rules.ts';

/** Adds counts to the hours' rows, all in one statement. No company and hour may come twice. */
export async function addValidationHours(
  tx: Transaction,
  hours: readonly HourCounts[],
): Promise<void> {
  const rows = hours.flatMap((hour) =>
    validationOutcomes
      .filter((outcome) => hour[outcome] > 0)
      .map((outcome) => ({
        company_id: hour.companyId,
        hour_at: hour.hourAt,
        outcome,
        count: hour[outcome],
      })),
  );
  if (rows.length === 0) return;
  // Locks are taken in one order, so that two processes never wait for each other.
  rows.sort((a, b) => (a.company_id < b.company_id ? -1 : a.company_id > b.company_id ? 1 : 0));
  await tx
    .insertInto('validation_hours')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['company_id', 'hour_at', 'outcome']).doUpdateSet((set) => ({
        count: set('validation_hours.count', '+', set.ref('excluded.count')),
      })),
    )
    .execute();
}

/** A company's count of one outcome in one hour. */
export interface ValidationHour {
  /** Where the hour begins (UTC), epoch milliseconds. */
  readonly hourAt: number;
  readonly outcome: CountedOutcome;
  readonly count: number;
}

/**
 * How a company's validations ended, by hour, in order of time: the hours that begin from `fromMs`
 * until before `toMs` (epoch milliseconds), and only what happened in them.
 */
export async function listValidationHours(
  db: Queries,
  companyId: string,
  fromMs: number,
  toMs: number,
): Promise<ValidationHour[]> {
  const rows = await db
    .selectFrom('validation_hours')
    .select(['hour_at', 'outcome', 'count'])
    .where('company_id', '=', companyId)
    .where('hour_at', '>=', fromMs)
    .where('hour_at', '<', toMs)
    .orderBy('hour_at')
    .orderBy('outcome')
    .execute();
  return rows.map(({ hour_at, outcome, count }) => ({ hourAt: hour_at, outcome, count }));
}
