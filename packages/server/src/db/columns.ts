/** Booleans are 0 and 1 in every column, so that one language fits both databases. */
export type Flag = 0 | 1;

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

/** A list of texts as a JSON column; null stands for "no restriction" where a column allows it. */
export function encodeList(list: readonly string[] | null): string | null {
  return list === null ? null : JSON.stringify(list);
}

export function decodeList(column: string | null): readonly string[] | null {
  return column === null ? null : (JSON.parse(column) as string[]);
}

/**
 * How e-mail addresses are compared and searched: trimmed, NFC, lower case. NFC again, as a small letter can
 * be one with its accent where the capital is not (J̌): the form of a form is itself.
 */
export function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase().normalize('NFC');
}
