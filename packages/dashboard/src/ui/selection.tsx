import { Checkbox } from '@mantine/core';
import { uiTexts } from '../texts/index.ts';

/** Which rows of a table are picked. */
export interface Selection<T> {
  readonly picked: ReadonlySet<string>;
  /** How a row is called for who cannot see it. */
  readonly nameOf: (row: T) => string;
  readonly onPick: (keys: readonly string[], picked: boolean) => void;
}

interface PickProps<T> {
  readonly selection: Selection<T>;
}

/** The box of one row. */
export function PickRow<T>({
  selection: { picked, nameOf, onPick },
  row,
  rowKey,
}: PickProps<T> & { readonly row: T; readonly rowKey: string }) {
  return (
    <Checkbox
      aria-label={uiTexts.select(nameOf(row))}
      checked={picked.has(rowKey)}
      onChange={(event) => onPick([rowKey], event.currentTarget.checked)}
    />
  );
}

/** The box of all rows that are shown; between the two states while only some are picked. */
export function PickAll<T>({
  selection: { picked, onPick },
  keys,
  label,
}: PickProps<T> & { readonly keys: readonly string[]; readonly label?: string }) {
  const count = keys.filter((key) => picked.has(key)).length;
  const all = count > 0 && count === keys.length;
  return (
    <Checkbox
      {...(label === undefined ? { 'aria-label': uiTexts.selectAll } : { label })}
      checked={all}
      indeterminate={count > 0 && !all}
      onChange={(event) => onPick(keys, event.currentTarget.checked)}
    />
  );
}
