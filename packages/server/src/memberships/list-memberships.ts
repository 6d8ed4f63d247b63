import { normaliseEmail } from '../db/columns.ts';
import type { Queries } from '../db/database.ts';
import type { Page } from '../http/pagination.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import { hasLicenseKey, hasStatus, hasValidity } from './membership.filters.ts';
import type { Membership, MembershipStatus } from './membership.ts';

export interface MembershipFilter {
  readonly status?: MembershipStatus;
  readonly valid?: boolean;
  readonly planId?: string;
  /** Any of these; an empty list matches nothing. */
  readonly productIds?: readonly string[];
  readonly customerId?: string;
  readonly email?: string;
  readonly licenseKey?: string;
}

/** One page of a company's memberships in order of creation, and how many match in all. */
export async function listMemberships(
  db: Queries,
  companyId: string,
  filter: MembershipFilter,
  { page, per, direction }: Page,
  now: number,
): Promise<{ memberships: Membership[]; totalCount: number }> {
  const { status, valid, planId, productIds, customerId, email, licenseKey } = filter;
  if (productIds?.length === 0) return { memberships: [], totalCount: 0 };
  let query = db
    .selectFrom('memberships')
    .innerJoin('products', 'products.id', 'memberships.product_id')
    .where('memberships.company_id', '=', companyId);
  if (planId !== undefined) query = query.where('memberships.plan_id', '=', planId);
  if (productIds) query = query.where('memberships.product_id', 'in', productIds);
  if (customerId !== undefined) query = query.where('memberships.customer_id', '=', customerId);
  if (email !== undefined) {
    query = query.where('memberships.email_normal', '=', normaliseEmail(email));
  }
  if (licenseKey !== undefined) {
    query = query.where((where) => hasLicenseKey(where, licenseKey));
  }
  if (status) query = query.where((where) => hasStatus(where, status, now));
  if (valid !== undefined) {
    query = query.where((where) => hasValidity(where, valid, now));
  }
  const [rows, count] = await Promise.all([
    query
      .select(joinedColumns)
      .orderBy('memberships.created_at', direction)
      .orderBy('memberships.id', direction)
      .limit(per)
      .offset((page - 1) * per)
      .execute(),
    query.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ]);
  return { memberships: rows.map(readNamedMembership), totalCount: Number(count.count) };
}
