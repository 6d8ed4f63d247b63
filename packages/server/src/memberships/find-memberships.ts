import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../db/database.ts';
import type { CursorPage } from '../http/pagination.ts';
import type { MembershipRow } from './dashboard-membership-response.ts';
import { findMembershipById } from './membership.repository.ts';
import type { MembershipStatus } from './membership.ts';
import { decodeCursor, encodeCursor, type ListTotal } from './membership-cursor.ts';
import type { ListQuery, Stretch } from './membership-list.filters.ts';
import {
  countStretch,
  findPosition,
  isSifted,
  type ListedMembership,
  listLastSeen,
  listStretch,
} from './membership-list.repository.ts';
import {
  type Match,
  orderOf,
  type Position,
  type SearchKind,
  startOf,
} from './membership-match.ts';
import { readSearch } from './search-memberships.ts';

/** What a person asks of the list: all of it is to match. */
export interface DashboardFilter {
  readonly search: string | undefined;
  /** Whether the search may mean the beginning of a license key: see `readSearch`. */
  readonly byKeyStart: boolean;
  readonly status: MembershipStatus | undefined;
  readonly valid: boolean | undefined;
  readonly productId: string | undefined;
  readonly planId: string | undefined;
  readonly bound: boolean | undefined;
  readonly direction: 'asc' | 'desc';
}

export type FindOutcome =
  | {
      readonly kind: 'page';
      readonly rows: readonly MembershipRow[];
      readonly nextCursor: string | null;
      readonly total: ListTotal;
      readonly search: { readonly kind: SearchKind } | null;
    }
  | { readonly kind: 'bad_cursor' };

/** Beyond so many matches nobody needs to know how many. */
const mostCounted = 10_000;
/**
 * So many candidates are looked at in one go where an index does not serve all conditions: a few
 * milliseconds, in which the embedded database answers nobody else.
 */
const stretchSize = 5000;

/** One page of a company's memberships, searched and filtered, in the order of the search's reading. */
export async function findMemberships(
  db: Queries,
  companyId: string,
  filter: DashboardFilter,
  { cursor, per }: CursorPage,
  now: number,
): Promise<FindOutcome> {
  const { kind, query } = await readListQuery(db, companyId, filter, now);
  const start =
    cursor === undefined ? undefined : await readCursor(db, companyId, query.match, cursor);
  if (cursor !== undefined && !start) return { kind: 'bad_cursor' };
  const { found, total } = start
    ? {
        found: await takeMatching(db, companyId, query, start.position, per + 1),
        total: start.total,
      }
    : await takeAndCount(db, companyId, query, per + 1);
  const shown = found.slice(0, per);
  const last = found.length > per ? shown.at(-1) : undefined;
  return {
    kind: 'page',
    rows: await withLastSeen(db, companyId, shown),
    nextCursor: last ? writeCursor(query.match, last, total) : null,
    total,
    search: kind === undefined ? null : { kind },
  };
}

/** Cursors stand in addresses, which get logged: for a license key its membership's id does. */
function writeCursor(match: Match, { membership, position }: ListedMembership, total: ListTotal) {
  const isByKey = orderOf(match) === 'key';
  return encodeCursor(match, { position: isByKey ? [membership.id] : position, total });
}

/** Undefined also when the key is another one by now, which stands elsewhere. */
async function readCursor(db: Queries, companyId: string, match: Match, text: string) {
  const cursor = decodeCursor(match, text);
  if (!cursor || orderOf(match) !== 'key') return cursor;
  const membership = await findMembershipById(db, companyId, String(cursor.position[0]));
  if (!membership?.licenseKey.startsWith(startOf(match) ?? '')) return undefined;
  return { ...cursor, position: [membership.licenseKey] };
}

/** A filter with its search text read: what was found by it, and the query for the list. */
export async function readListQuery(
  db: Queries,
  companyId: string,
  filter: DashboardFilter,
  now: number,
): Promise<{ kind: SearchKind | undefined; query: ListQuery }> {
  const { search, byKeyStart, ...conditions } = filter;
  if (search === undefined) {
    return { kind: undefined, query: { ...conditions, match: { by: 'all' }, now } };
  }
  const { kind, match } = await readSearch(db, companyId, search, { byKeyStart });
  return { kind, query: { ...conditions, match, now } };
}

/** The next `count` memberships that match behind a position. */
async function takeMatching(
  db: Queries,
  companyId: string,
  query: ListQuery,
  after: Position | undefined,
  count: number,
): Promise<ListedMembership[]> {
  const found: ListedMembership[] = [];
  for await (const stretch of stretches(db, companyId, query, after)) {
    const left = count - found.length;
    found.push(...(await listStretch(db, companyId, query, stretch, left)));
    if (found.length === count) break;
  }
  return found;
}

/** The first `count` memberships that match, and how many do in all: both in one go through the list. */
async function takeAndCount(db: Queries, companyId: string, query: ListQuery, count: number) {
  const found: ListedMembership[] = [];
  let matching = 0;
  for await (const stretch of stretches(db, companyId, query, undefined)) {
    const wanted = count - found.length;
    const taken = wanted > 0 ? await listStretch(db, companyId, query, stretch, wanted) : [];
    found.push(...taken);
    // What did not fill the page was all of the stretch.
    matching +=
      taken.length < wanted
        ? taken.length
        : await countStretch(db, companyId, query, stretch, mostCounted + 1 - matching);
    if (matching > mostCounted) return { found, total: { count: mostCounted, exact: false } };
  }
  return { found, total: { count: matching, exact: true } };
}

/** The list from a position on, whole, or piece by piece where rows must be looked at. */
export async function* stretches(
  db: Queries,
  companyId: string,
  query: ListQuery,
  from: Position | undefined,
): AsyncGenerator<Stretch> {
  let after = from;
  while (isSifted(query)) {
    const upTo = await findPosition(db, companyId, query, after, stretchSize);
    if (upTo === undefined) break;
    yield { after, upTo };
    after = upTo;
    // Lets requests through between two pieces.
    await setImmediate();
  }
  yield { after, upTo: undefined };
}

/** What a list shows of its memberships beside them, for all at once. */
export async function withLastSeen(
  db: Queries,
  companyId: string,
  listed: readonly ListedMembership[],
): Promise<MembershipRow[]> {
  const lastSeen = await listLastSeen(
    db,
    companyId,
    listed.map(({ membership }) => membership.id),
  );
  return listed.map(({ membership, productName }) => ({
    membership,
    productName,
    lastSeenAt: lastSeen.get(membership.id) ?? null,
  }));
}
