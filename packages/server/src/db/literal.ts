import { type Expression, sql } from 'kysely';

/**
 * A constant text of the program's own, written into the statement itself: a partial index is used
 * only where its condition stands there, not as a value beside it. Never for what somebody sent.
 */
export function literal<T extends string>(text: T): Expression<T> {
  return sql.lit(text);
}
