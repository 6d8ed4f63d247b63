import type { Queries } from '../db/database.ts';
import { isOfCompany } from '../db/of-company.ts';
import { joinedColumns, readNamedMembership } from './membership.columns.ts';
import { hasStatus, hasValidity } from './membership.filters.ts';
import type { Membership } from './membership.ts';
import {
  type Candidates,
  candidates,
  type ListQuery,
  orderColumns,
  type Stretch,
} from './membership-list.filters.ts';
import type { Position } from './membership-match.ts';

export interface ListedMembership {
  readonly membership: Membership;
  readonly productName: string;
  readonly position: Position;
}

/** The next memberships of a stretch that match, at most `limit`. */
export async function listStretch(
  db: Queries,
  companyId: string,
  query: ListQuery,
  stretch: Stretch,
  limit: number,
): Promise<ListedMembership[]> {
  const rows = await inOrder(matching(db, companyId, query, stretch), query)
    .select([...joinedColumns, 'products.name as product_name', ...orderColumns(query)])
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    membership: readNamedMembership(row),
    productName: row.product_name,
    position: positionOf(query, row),
  }));
}

/** How many of a stretch match, counted up to `most`. */
export async function countStretch(
  db: Queries,
  companyId: string,
  query: ListQuery,
  stretch: Stretch,
  most: number,
): Promise<number> {
  const some = isSifted(query)
    ? matching(db, companyId, query, stretch)
    : candidates(db, companyId, query, stretch);
  const { count } = await db
    .selectFrom(some.select('memberships.id').limit(most).as('some'))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Where the row stands that is `size` rows on, by the index alone; undefined past the end. */
export async function findPosition(
  db: Queries,
  companyId: string,
  query: ListQuery,
  after: Position | undefined,
  size: number,
): Promise<Position | undefined> {
  const row = await inOrder(candidates(db, companyId, query, { after, upTo: undefined }), query)
    .select([...orderColumns(query)])
    .offset(size - 1)
    .limit(1)
    .executeTakeFirst();
  return row && positionOf(query, row);
}

/** When a validation of each of these memberships came last, epoch milliseconds. */
export async function listLastSeen(
  db: Queries,
  companyId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('memberships')
    .select((select) => [
      'memberships.id',
      // The newest day's, by the primary key: one step for each membership.
      select
        .selectFrom('membership_days')
        .select('membership_days.last_at')
        .whereRef('membership_days.membership_id', '=', 'memberships.id')
        .orderBy('membership_days.day', 'desc')
        .limit(1)
        .as('last_at'),
    ])
    .where(isOfCompany('memberships.company_id', companyId))
    .where('memberships.id', 'in', ids)
    .execute();
  return new Map(rows.flatMap(({ id, last_at }) => (last_at === null ? [] : [[id, last_at]])));
}

/** Whether a list has conditions that its index does not serve: then it is read in stretches. */
export function isSifted({ match, productId, planId, status, valid, bound }: ListQuery): boolean {
  if (status !== undefined || valid !== undefined || bound !== undefined) return true;
  return match.by !== 'all' && (productId !== undefined || planId !== undefined);
}

/** The candidates with their products, and all conditions. */
function matching(db: Queries, companyId: string, query: ListQuery, stretch: Stretch): Candidates {
  const { match, productId, planId, status, valid, bound, now } = query;
  let rows = candidates(db, companyId, query, stretch).innerJoin(
    'products',
    'products.id',
    'memberships.product_id',
  ) as Candidates;
  if (match.by !== 'all') {
    if (productId !== undefined) rows = rows.where('memberships.product_id', '=', productId);
    if (planId !== undefined) rows = rows.where('memberships.plan_id', '=', planId);
  }
  if (bound !== undefined) {
    rows = rows.where('memberships.bound_at', bound ? 'is not' : 'is', null);
  }
  if (status !== undefined) rows = rows.where((where) => hasStatus(where, status, now));
  if (valid === undefined) return rows;
  return rows.where((where) => hasValidity(where, valid, now));
}

function inOrder(rows: Candidates, query: ListQuery): Candidates {
  return orderColumns(query).reduce(
    (ordered, column) => ordered.orderBy(column, query.direction),
    rows,
  );
}

function positionOf(query: ListQuery, row: Readonly<Record<string, unknown>>): Position {
  return orderColumns(query).map((column) => row[column.split('.')[1] ?? ''] as string | number);
}
