import type { Queries } from '../db/database.ts';
import '../api-keys/api-key.table.ts';
import '../experiences/experience.table.ts';
import '../memberships/membership.table.ts';
import '../plans/plan.table.ts';
import '../products/product.table.ts';

/** The oldest product of a company that is not archived. */
export async function findFirstProductId(
  db: Queries,
  companyId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('products')
    .select('id')
    .where('company_id', '=', companyId)
    .where('archived_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export async function hasExperience(db: Queries, companyId: string): Promise<boolean> {
  const query = db.selectFrom('experiences').select('id').where('company_id', '=', companyId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** Whether there is a plan that a product was not made with. */
export async function hasOwnPlan(db: Queries, companyId: string): Promise<boolean> {
  const query = db
    .selectFrom('plans')
    .select('id')
    .where('company_id', '=', companyId)
    .where('is_default', '=', 0);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

export async function hasMembership(db: Queries, companyId: string): Promise<boolean> {
  const query = db.selectFrom('memberships').select('id').where('company_id', '=', companyId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** Whether there is an API key that is neither revoked nor expired at an instant. */
export async function hasLiveApiKey(db: Queries, companyId: string, now: number): Promise<boolean> {
  const query = db
    .selectFrom('api_keys')
    .select('id')
    .where('company_id', '=', companyId)
    .where('revoked_at', 'is', null)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]));
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** Where the first hour begins in which an app was answered 201, epoch milliseconds. */
export async function findFirstValidHour(
  db: Queries,
  companyId: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('validation_hours')
    .select('hour_at')
    .where('company_id', '=', companyId)
    .where('outcome', 'in', ['validated', 'without_machine'])
    .orderBy('hour_at')
    .limit(1)
    .executeTakeFirst();
  return row?.hour_at;
}
