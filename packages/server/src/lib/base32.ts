/** Crockford's alphabet: no I, L, O, U, which people take for 1, 1, 0 and V. */
export const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** x⁵ + x² + 1, by which GF(32) is made. */
const POLYNOMIAL = 0x25;

/**
 * One character a digit. Only the low five bits of each count, so that random bytes can be passed
 * as they are: 256 is a multiple of 32 and nothing is favoured.
 */
export function encodeBase32(digits: Iterable<number>): string {
  let text = '';
  for (const digit of digits) text += BASE32.charAt(digit & 31);
  return text;
}

/** The values 0–31 of upper-case base-32 text; -1 for what is no digit. */
export function decodeBase32(text: string): number[] {
  return Array.from(text, (character) => BASE32.indexOf(character));
}

/**
 * The check digit of Damm's method over GF(32): appended to the digits it makes the check 0. It
 * finds every single wrong digit and every swap of neighbours, the check digit included.
 */
export function dammCheck(digits: Iterable<number>): number {
  let check = 0;
  for (const digit of digits) {
    check = (check ^ digit) << 1;
    if (check & 32) check ^= POLYNOMIAL;
  }
  return check;
}
