import { isId } from '../lib/ids.ts';
import { type Match, orderOf, type Position, startOf } from './membership-match.ts';

export interface ListTotal {
  readonly count: number;
  /** False where there are more than were counted. */
  readonly exact: boolean;
}

/** Where a page ended, and what was counted before the first one. */
export interface ListCursor {
  readonly position: Position;
  readonly total: ListTotal;
}

/** A cursor as the text that the next request sends. */
export function encodeCursor({ by }: Match, { position, total }: ListCursor): string {
  const text = JSON.stringify([by, total.count, total.exact, ...position]);
  return Buffer.from(text).toString('base64url');
}

/** Reads a cursor of a list that was found in the same way; undefined for any other text. */
export function decodeCursor(match: Match, text: string): ListCursor | undefined {
  if (text.length > 2000) return undefined;
  const parts = parseList(Buffer.from(text, 'base64url').toString());
  const [by, count, exact, ...position] = parts ?? [];
  if (by !== match.by || !isCount(count) || typeof exact !== 'boolean') return undefined;
  return isPosition(match, position) ? { position, total: { count, exact } } : undefined;
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPosition(match: Match, position: readonly unknown[]): position is Position {
  const [first, ...more] = position;
  switch (orderOf(match)) {
    case 'time':
      return isInstantAndId(position);
    case 'email':
      return isTextOf(match, first) && isInstantAndId(more);
    case 'key':
      return isMembershipId(first) && more.length === 0;
    case 'machine':
      return isTextOf(match, first) && more.length === 1 && isMembershipId(more[0]);
  }
}

function isInstantAndId(values: readonly unknown[]): boolean {
  return values.length === 2 && isCount(values[0]) && isMembershipId(values[1]);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isMembershipId(value: unknown): boolean {
  return typeof value === 'string' && isId('mem', value);
}

/** A text that both databases take, and that is in the list at all. */
function isTextOf(match: Match, value: unknown): boolean {
  if (typeof value !== 'string' || value.includes('\u0000') || !value.isWellFormed()) return false;
  return value.startsWith(startOf(match) ?? '');
}
