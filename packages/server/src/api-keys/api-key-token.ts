import { crc32Base62, randomBase62 } from '../lib/base62.ts';
import { sha256 } from '../lib/hash.ts';
import { type RandomBytes, randomBytes as systemBytes } from '../lib/random-bytes.ts';

export type ApiKeyMode = 'live' | 'test';

/**
 * Finds API keys in any text, for secret scanners: `lk_` or `lk_test_`, 40 random characters of
 * base 62 and 6 of the check (wire contract, API keys and scopes).
 */
export const API_KEY_PATTERN = /\blk_(?:test_)?[0-9A-Za-z]{46}\b/;

const whole = /^lk_(?:test_)?[0-9A-Za-z]{46}$/;
const CHECK_LENGTH = 6;

/** A new secret: 238 random bits, and the CRC-32 of all that precedes it in base 62. */
export function makeApiKeyToken(mode: ApiKeyMode, randomBytes: RandomBytes = systemBytes): string {
  const body = `${mode === 'test' ? 'lk_test_' : 'lk_'}${randomBase62(40, randomBytes)}`;
  return body + crc32Base62(body);
}

/** Whether the text can be an API key at all, by form and check; says nothing of whether it exists. */
export function readApiKeyToken(text: string): { ok: true; mode: ApiKeyMode } | { ok: false } {
  if (!whole.test(text)) return { ok: false };
  const body = text.slice(0, -CHECK_LENGTH);
  if (!text.endsWith(crc32Base62(body))) return { ok: false };
  return { ok: true, mode: text.startsWith('lk_test_') ? 'test' : 'live' };
}

/** SHA-256 in hex: how a token is stored and looked up. Enough for 238 random bits. */
export function hashApiKeyToken(token: string): string {
  return sha256(token);
}

/** The last four characters, by which people tell keys apart in a list. */
export function apiKeyHint(token: string): string {
  return token.slice(-4);
}
