import type { Queries } from '../db/database.ts';
import { findFirstEventTime } from '../events/event.repository.ts';
import { hourOf } from '../memberships/validation-hours.rules.ts';
import {
  findFirstProductId,
  findFirstValidHour,
  hasExperience,
  hasLiveApiKey,
  hasMembership,
  hasOwnPlan,
} from './checklist.repository.ts';

/** How far a seller is on the way to the first validation. */
export interface Checklist {
  readonly firstProductId: string | null;
  readonly software: boolean;
  readonly plan: boolean;
  readonly apiKey: boolean;
  /** When an app was first answered 201, epoch milliseconds; null before that. */
  readonly validatedAt: number | null;
}

/**
 * Reads the steps as they stand now: an archived product or a revoked API key would not get an app
 * its answer, so neither counts. Each is one look into an index.
 */
export async function readChecklist(
  db: Queries,
  companyId: string,
  now: number,
): Promise<Checklist> {
  return {
    firstProductId: (await findFirstProductId(db, companyId)) ?? null,
    software: await hasExperience(db, companyId),
    // The free plan comes with the product, so that it says nothing of what the seller has done;
    // but whoever gives keys away on it has no need of another, and is not asked to make one.
    plan: (await hasOwnPlan(db, companyId)) || (await hasMembership(db, companyId)),
    apiKey: await hasLiveApiKey(db, companyId, now),
    validatedAt: await findFirstValidation(db, companyId),
  };
}

/** Binds are events, to the millisecond; validations without a machine are counts of hours. */
async function findFirstValidation(db: Queries, companyId: string): Promise<number | null> {
  const boundAt = await findFirstEventTime(db, companyId, 'membership.bound');
  const hourAt = await findFirstValidHour(db, companyId);
  if (boundAt === undefined) return hourAt ?? null;
  return hourAt !== undefined && hourAt < hourOf(boundAt) ? hourAt : boundAt;
}
