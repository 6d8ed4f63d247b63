import { invalidParameter } from './http.errors.ts';

export interface Page {
  readonly page: number;
  readonly per: number;
  readonly direction: 'asc' | 'desc';
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const largestPer = 50;
/** Beyond it a page's offset would not be a whole number any more. */
const largestPage = Math.floor(Number.MAX_SAFE_INTEGER / largestPer);

/** The last of several values, as most servers take it. */
export function readOne(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' || value === undefined ? value : value.at(-1);
}

/**
 * Reads `page`, `per` (also `per_page`, `page_size`; at most 50, larger is clamped) and `direction`.
 * @throws AppError INVALID_PARAMETER for what is not a number of 1 or more, or no direction.
 */
export function readPage(query: Query): Page {
  const whole = (name: string, fallback: number) => {
    const text = readOne(query, name);
    if (text === undefined || text === '') return fallback;
    if (!/^\d+$/.test(text) || Number(text) < 1) {
      throw invalidParameter(name, 'It must be a whole number of 1 or more.');
    }
    return Math.min(Number(text), largestPage);
  };
  const direction = readOne(query, 'direction') || 'desc';
  if (direction !== 'asc' && direction !== 'desc') {
    throw invalidParameter('direction', 'It must be asc or desc.');
  }
  const per = whole('per', whole('per_page', whole('page_size', 10)));
  return { page: whole('page', 1), per: Math.min(per, largestPer), direction };
}

/** A page that begins behind a place in the list instead of at a number. */
export interface CursorPage {
  /** As a page before has named it; undefined is the first page. */
  readonly cursor: string | undefined;
  readonly per: number;
}

/**
 * Reads `cursor` and `per` (`usual` without one; more than `most` is clamped).
 * @throws AppError INVALID_PARAMETER for a `per` that is no number of 1 or more.
 */
export function readCursorQuery(
  query: Query,
  { usual, most }: { readonly usual: number; readonly most: number },
): CursorPage {
  const per = readOne(query, 'per') || String(usual);
  if (!/^\d{1,9}$/.test(per) || Number(per) < 1) {
    throw invalidParameter('per', 'It must be a whole number of 1 or more.');
  }
  return { cursor: readOne(query, 'cursor') || undefined, per: Math.min(Number(per), most) };
}

/** The contract's list answer; `total_page` is what clients read, `total_pages` is the same. */
export function toListResponse<T>(data: readonly T[], totalCount: number, { page, per }: Page) {
  const pages = Math.ceil(totalCount / per);
  return {
    pagination: {
      current_page: page,
      total_page: pages,
      total_pages: pages,
      total_count: totalCount,
    },
    data,
  };
}
