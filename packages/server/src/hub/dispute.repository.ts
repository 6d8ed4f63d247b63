import type { Queries } from '../db/database.ts';
import '../companies/company.table.ts';
import '../events/event.table.ts';
import '../memberships/membership.table.ts';
import '../products/product.table.ts';

/** A membership that a link in a mail is about, with what its page shows; whosever it is now. */
export async function findDisputed(db: Queries, membershipId: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .innerJoin('companies', 'companies.id', 'memberships.company_id')
    .select([
      'memberships.company_id',
      'memberships.customer_id',
      'memberships.terminated_at',
      'products.name',
      'products.shuffleable',
      'companies.title',
      'companies.support_email',
    ])
    .where('memberships.id', '=', membershipId)
    .executeTakeFirst();
}

/** Whether there is an event of this type with exactly these data (JSON). */
export async function hasEvent(
  db: Queries,
  companyId: string,
  subjectId: string,
  type: string,
  data: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where('company_id', '=', companyId)
    .where('subject_id', '=', subjectId)
    .where('type', '=', type)
    .where('data', '=', data)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
