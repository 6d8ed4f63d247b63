import { latestInstantMs } from '../lib/clock.ts';
import { type IdPrefix, isId } from '../lib/ids.ts';

/** A place in what is listed newest first: at an instant and, at the same one, an id. */
export interface ListPosition {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly id: string;
}

/** A place as the cursor that the next request sends. */
export function writePosition({ at, id }: ListPosition): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Reads such a cursor; undefined for any other text. An empty id stands before all of its instant. */
export function readPosition(prefix: IdPrefix, cursor: string): ListPosition | undefined {
  const text = cursor.length > 100 ? '' : Buffer.from(cursor, 'base64url').toString();
  const [, at, id = ''] = /^(\d{1,15}) (\w*)$/.exec(text) ?? [];
  if (at === undefined || Number(at) > latestInstantMs) return undefined;
  return id === '' || isId(prefix, id) ? { at: Number(at), id } : undefined;
}
