import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from 'kysely';
import type { Queries } from '../db/database.ts';
import { isOfCompany } from '../db/of-company.ts';
import type { Tables } from '../db/tables.ts';
import { endOfPrefix } from '../lib/text-range.ts';
import './membership.table.ts';
import '../products/product.table.ts';
import type { MembershipStatus } from './membership.ts';
import { type ListOrder, type Match, orderOf, type Position, startOf } from './membership-match.ts';

/** What a list is about: conditions that are all to match, and its direction. */
export interface ListQuery {
  readonly match: Match;
  readonly productId: string | undefined;
  readonly planId: string | undefined;
  readonly status: MembershipStatus | undefined;
  readonly valid: boolean | undefined;
  readonly bound: boolean | undefined;
  readonly direction: 'asc' | 'desc';
  /** The instant that statuses are of, epoch milliseconds. */
  readonly now: number;
}

/** A stretch of a list: behind one row, up to and including another; without them from end to end. */
export interface Stretch {
  readonly after: Position | undefined;
  readonly upTo: Position | undefined;
}

type ListTables = 'memberships' | 'products' | 'membership_values';
export type Candidates = SelectQueryBuilder<Tables, ListTables, Record<never, never>>;
type Where = ExpressionBuilder<Tables, ListTables>;

const orders = {
  time: ['memberships.created_at', 'memberships.id'],
  email: ['memberships.email_normal', 'memberships.created_at', 'memberships.id'],
  key: ['memberships.license_key'],
  machine: ['membership_values.value_normal', 'membership_values.membership_id'],
} as const satisfies Record<ListOrder, readonly string[]>;
type OrderColumn = (typeof orders)[ListOrder][number];
type OrderColumns = readonly [OrderColumn, ...OrderColumn[]];

/** The columns that a list is in order of. */
export function orderColumns({ match }: ListQuery): OrderColumns {
  return orders[orderOf(match)];
}

/**
 * All that the index of the list's order finds, before the conditions that need the rows. Each end
 * of the range is one condition: of two SQLite takes one, and it may be the wider.
 */
export function candidates(
  db: Queries,
  companyId: string,
  query: ListQuery,
  { after, upTo }: Stretch,
): Candidates {
  const { match, productId, planId } = query;
  const columns = orderColumns(query);
  const isDown = query.direction === 'desc';
  const [low, high] = isDown ? [upTo, after] : [after, upTo];
  let rows = sourceOf(db, companyId, match);
  if (match.by === 'all') {
    if (productId !== undefined) rows = rows.where('memberships.product_id', '=', productId);
    if (planId !== undefined) rows = rows.where('memberships.plan_id', '=', planId);
  }
  const start = startOf(match);
  const end = start === undefined ? undefined : endOfPrefix(start);
  if (low) rows = rows.where((where) => compare(where, columns, isDown ? '>=' : '>', low));
  else if (start !== undefined) rows = rows.where(columns[0], '>=', start);
  if (high) rows = rows.where((where) => compare(where, columns, isDown ? '<' : '<=', high));
  else if (end !== undefined) rows = rows.where(columns[0], '<', end);
  return rows;
}

function sourceOf(db: Queries, companyId: string, match: Match): Candidates {
  // The other tables of the type are joined where a condition names them.
  const all = db.selectFrom('memberships') as unknown as Candidates;
  const memberships = all.where('memberships.company_id', '=', companyId);
  switch (match.by) {
    case 'all':
      return memberships;
    case 'ids':
      return match.ids.length > 0
        ? all
            .where(isOfCompany('memberships.company_id', companyId))
            .where('memberships.id', 'in', match.ids)
        : memberships.where((where) => where.lit(false));
    case 'customer':
      return memberships.where('memberships.customer_id', '=', match.id);
    case 'email':
      return memberships.where('memberships.email_normal', '=', match.email);
    case 'email_start':
    case 'key_start':
      return memberships;
    case 'machine':
      return values(db, companyId).where('membership_values.value_normal', '=', match.value);
    case 'machine_start':
      return values(db, companyId).where((where) =>
        where.not(where.exists(earlierValue(where, match.start))),
      );
  }
}

/** Keys by what they are bound to. The company of a value is that of its membership. */
function values(db: Queries, companyId: string): Candidates {
  return db
    .selectFrom('membership_values')
    .innerJoin('memberships', 'memberships.id', 'membership_values.membership_id')
    .where('membership_values.company_id', '=', companyId) as unknown as Candidates;
}

/** Of a key that is bound to several such values the first one counts, so that it is listed once. */
function earlierValue(where: Where, start: string) {
  return where
    .selectFrom('membership_values as earlier')
    .select('earlier.membership_id')
    .whereRef('earlier.membership_id', '=', 'membership_values.membership_id')
    .whereRef('earlier.value_normal', '<', 'membership_values.value_normal')
    .where('earlier.value_normal', '>=', start);
}

/** A row's place in the order against another's, as an index compares them: column by column. */
function compare(
  where: Where,
  columns: OrderColumns,
  operator: '<' | '<=' | '>' | '>=',
  position: Position,
): Expression<SqlBool> {
  if (columns.length !== position.length) throw new Error('a position of another order');
  if (columns.length === 1) return where(columns[0], operator, position[0] as string);
  const names = where.refTuple(...(columns as unknown as [OrderColumn, OrderColumn]));
  const values = where.tuple(...(position as [string, string]));
  return where(names, operator, values as never) as Expression<SqlBool>;
}
