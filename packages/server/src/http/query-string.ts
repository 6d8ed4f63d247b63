import { parse } from 'node:querystring';

const empty: Record<string, string | string[]> = Object.freeze(Object.create(null));

/**
 * Reads a query string in all spellings seen on the wire: `a=x&a=y`, `a=x,y`, `a[]=x` and
 * `a=[x]` all give `a` as it stands; lists are split by `readList`.
 */
export function parseQueryString(text: string): Record<string, string | string[]> {
  if (text === '') return empty;
  const query: Record<string, string | string[]> = Object.create(null);
  // Every member, as many as the address holds: a filter that is left out would match everything.
  for (const [name, value] of Object.entries(parse(text, '&', '=', { maxKeys: 0 }))) {
    if (value === undefined) continue;
    const plain = name.endsWith('[]') ? name.slice(0, -2) : name;
    const before = query[plain];
    query[plain] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

/** A list member of a query in any spelling; empty texts fall away. */
export function readList(value: string | readonly string[] | undefined): string[] {
  if (value === undefined) return [];
  return [value]
    .flat()
    .flatMap((text) => text.replace(/^\[|\]$/g, '').split(','))
    .map((text) => text.trim().replace(/^["']|["']$/g, ''))
    .filter((text) => text !== '');
}
