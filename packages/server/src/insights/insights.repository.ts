import type { Queries } from '../db/database.ts';
import '../memberships/membership.table.ts';
import '../products/product.table.ts';

/** How many memberships of a company give access, as it was last noted: at most a minute old. */
export async function countActiveMemberships(db: Queries, companyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('memberships')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('company_id', '=', companyId)
    .where('valid_noted', '=', 1)
    .executeTakeFirstOrThrow();
  return count;
}

/** The memberships refused most on one UTC day, at most `limit`: from the index alone. */
export async function listRefusedMostOfDay(
  db: Queries,
  companyId: string,
  day: string,
  limit: number,
): Promise<{ membership_id: string; refusals: number }[]> {
  return (
    db
      .selectFrom('membership_days')
      .select(['membership_id', 'refusals'])
      .where('company_id', '=', companyId)
      .where('day', '=', day)
      // As it stands in the index: behind a parameter no database would know that it fits.
      .where('refusals', '>', (value) => value.lit(0))
      .orderBy('refusals', 'desc')
      .limit(limit)
      .execute()
  );
}

/** How often memberships were refused on the days from one to another, both included. */
export async function countRefusals(
  db: Queries,
  companyId: string,
  membershipIds: readonly string[],
  firstDay: string,
  lastDay: string,
): Promise<ReadonlyMap<string, number>> {
  if (membershipIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('membership_days')
    .select((select) => ['membership_id', select.fn.sum<number>('refusals').as('refusals')])
    .where('membership_id', 'in', membershipIds)
    .where('company_id', '=', companyId)
    .where('day', '>=', firstDay)
    .where('day', '<=', lastDay)
    .groupBy('membership_id')
    .execute();
  return new Map(rows.map((row) => [row.membership_id, row.refusals]));
}

/**
 * A membership with what a list shows of it. One by one: with several ids SQLite would rather read
 * all memberships of the company.
 */
export async function findNamedMembership(db: Queries, companyId: string, id: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .select([
      'memberships.email',
      'memberships.license_key',
      'memberships.product_id',
      'products.name as product_name',
    ])
    .where('memberships.company_id', '=', companyId)
    .where('memberships.id', '=', id)
    .executeTakeFirst();
}
