const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupsLength = 23;

/** White space and everything that keyboards, mails and word processors make of a dash. */
const separators = /[\s\u002D\u2010-\u2015\u2212\uFE58\uFE63]+/gu;

/**
 * The normal form of a license key that Latchkey made, from what a person typed: any case, missing
 * or typographic dashes, full-width characters, O for 0, I or L for 1. Undefined when the text has
 * not the shape of such a key (a seller's own keys match exactly and have no normal form). The same
 * rule as the server's.
 */
export function normaliseLicenseKey(text: string): string | undefined {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(separators, '');
  // Before the case is changed: upper case makes ASCII of some other letters, such as ı and ſ.
  if (!/^[0-9A-Za-z]{24,35}$/.test(plain)) return undefined;
  const typed = plain.toUpperCase();
  const prefix = typed.slice(0, -groupsLength);
  const groups = typed.slice(-groupsLength).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (groups.includes('U')) return undefined;
  return `${prefix}-${groups.slice(0, 7)}-${groups.slice(7, 15)}-${groups.slice(15)}`;
}

export type KeyCheck = { ok: true } | { ok: false; group: 1 | 2 | 3 };

/**
 * Finds the first group of a key that was mistyped, by the check character that closes each; a wrong
 * prefix shows as group 3. Undefined for keys that Latchkey did not make. Advice only: ask the
 * server first.
 */
export function checkLicenseKey(text: string): KeyCheck | undefined {
  const key = normaliseLicenseKey(text);
  if (key === undefined) return undefined;
  const [prefix = '', ...groups] = key.split('-');
  for (const [index, group] of groups.entries()) {
    const before = index === 2 ? [...prefix].flatMap(prefixDigits) : [];
    const digits = [...group].map((c) => alphabet.indexOf(c));
    if (damm([...before, ...digits]) !== 0) return { ok: false, group: (index + 1) as 1 | 2 | 3 };
  }
  return { ok: true };
}

/** A character of the prefix is a base-36 value, too large for one digit. */
function prefixDigits(character: string): number[] {
  const value = Number.parseInt(character, 36);
  return [value >> 5, value & 31];
}

/** Damm's scheme over GF(32), x^5 + x^2 + 1: 0 when the last digit is the right check. */
function damm(digits: readonly number[]): number {
  let check = 0;
  for (const digit of digits) {
    check = (check ^ digit) << 1;
    if (check & 32) check ^= 0x25;
  }
  return check;
}
