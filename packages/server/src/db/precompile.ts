import type { Compilable } from 'kysely';
import type { Queries, Slot } from './database.ts';

/**
 * Builds a query once with stand-ins for its values.
 * Answers the SQL text and, for each place-holder in it, which slot fills it.
 */
export function createPrecompiler(
  db: Queries,
  count: number,
  build: (db: Queries, slots: Slot[]) => Compilable,
): { sql: string; order: number[] } {
  const slots = Array.from({ length: count }, (_, index) => `\u0000slot ${index}` as Slot);
  const compiled = build(db, slots).compile();
  const order = compiled.parameters.map((value) => slots.indexOf(value as Slot));
  if (order.includes(-1)) {
    throw new Error('A precompiled read may hold slots only, no other values.');
  }
  return { sql: compiled.sql, order };
}
