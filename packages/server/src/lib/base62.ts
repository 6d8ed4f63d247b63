import { crc32 } from 'node:zlib';
import { type RandomBytes, randomBytes as systemBytes } from './random-bytes.ts';

/** Digits of base 62, in the order of ASCII. */
export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The largest multiple of 62 that fits a byte: what is above it would favour the first digits. */
const FAIR = 248;

/** `count` random characters of A–Z, a–z, 0–9, each as likely as the other. */
export function randomBase62(count: number, randomBytes: RandomBytes = systemBytes): string {
  let text = '';
  while (text.length < count) {
    for (const byte of randomBytes(count - text.length)) {
      if (byte < FAIR) text += BASE62.charAt(byte % 62);
    }
  }
  return text;
}

/** A whole number ≥ 0 in base 62, padded with zeros to `width` characters. */
export function encodeBase62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
    text = BASE62.charAt(rest % 62) + text;
  }
  return text.padStart(width, '0');
}

/** CRC-32 (the one of zlib) of the UTF-8 text, as six characters of base 62. */
export function crc32Base62(text: string): string {
  return encodeBase62(crc32(text), 6);
}
