/** What a search text was read as; `none` is a text that nothing was found by. */
export const searchKinds = [
  'id',
  'email',
  'key',
  'retired_key',
  'key_with_typo',
  'machine',
  'none',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Which memberships a search means, in a way that an index serves. */
export type Match =
  | { readonly by: 'all' }
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  | { readonly by: 'customer'; readonly id: string }
  | { readonly by: 'email'; readonly email: string }
  | { readonly by: 'email_start'; readonly start: string }
  | { readonly by: 'key_start'; readonly start: string }
  | { readonly by: 'machine'; readonly value: string }
  | { readonly by: 'machine_start'; readonly start: string };

/** The columns that a list is in order of: what was found by a beginning comes in order of that text. */
export type ListOrder = 'time' | 'email' | 'key' | 'machine';

export function orderOf({ by }: Match): ListOrder {
  if (by === 'email_start') return 'email';
  if (by === 'key_start') return 'key';
  return by === 'machine' || by === 'machine_start' ? 'machine' : 'time';
}

/** What the first of those columns begins with; undefined where that is no condition. */
export function startOf(match: Match): string | undefined {
  return 'start' in match ? match.start : undefined;
}

/** Where a row stands in a list: the values of the columns that it is in order of. */
export type Position = readonly (string | number)[];
