/** Prints a command's result: one JSON document with `--json`, else the words for people. */
export function print(json: boolean | undefined, document: unknown, words: string): void {
  process.stdout.write(`${json ? JSON.stringify(document, null, 2) : words}\n`);
}

/** A table for people: columns padded, nothing cut. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
