export interface Changes<Row> {
  readonly before: Partial<Row>;
  readonly after: Partial<Row>;
}

/** What a patch changes of a row: the members that differ, as they were and as they become; undefined when none does. */
export function findChanges<Row extends object>(
  row: Row,
  patch: Partial<Row>,
): Changes<Row> | undefined {
  const names = (Object.keys(patch) as (keyof Row)[]).filter((name) => patch[name] !== row[name]);
  if (names.length === 0) return undefined;
  const pick = (from: Partial<Row>) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<Row>;
  return { before: pick(row), after: pick(patch) };
}
