interface FlatValue {
  readonly path: readonly string[];
  /** A text, number, boolean or null, a list of such, or an empty object. */
  readonly value: unknown;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every value of nested JSON with the names that lead to it; places in a list count from 1. */
export function flattenValues(
  values: Readonly<Record<string, unknown>>,
  path: readonly string[] = [],
): FlatValue[] {
  return Object.entries(values).flatMap(([name, value]) => flattenOne(value, [...path, name]));
}

function flattenOne(value: unknown, path: readonly string[]): FlatValue[] {
  if (!isNested(value) || Object.keys(value).length === 0) return [{ path, value }];
  if (!Array.isArray(value)) return flattenValues(value as Record<string, unknown>, path);
  if (!value.some(isNested)) return [{ path, value }];
  return value.flatMap((one, place) => flattenOne(one, [...path, String(place + 1)]));
}
