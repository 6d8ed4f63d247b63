import { createHmac, hkdfSync, randomInt } from 'node:crypto';

const digits = 6;

/** A new code to mail: six digits of the system's CSPRNG. */
export function makeCode(): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** A code as somebody typed or pasted it, without its spaces; undefined for what cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.length > 50 ? '' : typed.replace(/\s/g, '');
  return /^[0-9]{6}$/.test(code) ? code : undefined;
}

/** What is kept of a code, or of several words together. */
export type CodeHasher = (...words: readonly string[]) => string;

/**
 * HMAC-SHA-256 (RFC 2104) under a key that HKDF (RFC 5869) makes of the server's secret, as base64url:
 * of six digits alone a plain hash would be found out by trying them all.
 */
export function createCodeHasher(secret: string): CodeHasher {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'latchkey mailed codes', 32));
  return (...words) => createHmac('sha256', key).update(JSON.stringify(words)).digest('base64url');
}
