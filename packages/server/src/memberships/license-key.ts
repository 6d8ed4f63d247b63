import { BASE32, dammCheck, decodeBase32, encodeBase32 } from '../lib/base32.ts';
import { hasIdPrefix } from '../lib/ids.ts';
import { type RandomBytes, randomBytes as systemBytes } from '../lib/random-bytes.ts';
import { isKeyPrefix } from '../products/key-prefix.ts';
import { membershipCalls } from './membership-calls.ts';

/** Characters of the three groups together, checks included, dashes not. */
export const GROUPS_LENGTH = 23;
const MAX_PREFIX_LENGTH = 12;
const MAX_CUSTOM_LENGTH = 200;

const groupsShape = new RegExp(`^[${BASE32}]{${GROUPS_LENGTH}}$`);
const dropped = /[\s\u2010-\u2015\u2212\ufe58\ufe63-]/u;
const reserved: ReadonlySet<string> = new Set(membershipCalls);
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' };

/**
 * A new key `PREFIX-XXXXXXC-XXXXXXXC-XXXXXXXC` (wire contract, License keys): 100 random bits as 20
 * base-32 characters in groups of 6, 7 and 7, each closed by its check character, the last one
 * over the prefix too. Throws a RangeError when the prefix is none (see `isKeyPrefix`).
 */
export function makeLicenseKey(prefix: string, randomBytes: RandomBytes = systemBytes): string {
  if (!isKeyPrefix(prefix)) throw new RangeError('a key prefix is 1 to 12 of A–Z and 0–9');
  const digits = Array.from(randomBytes(20), (byte) => byte & 31);
  const groups = [digits.slice(0, 6), digits.slice(6, 13), digits.slice(13)];
  const closed = groups.map((group, index) => {
    const check = dammCheck(index === 2 ? [...prefixDigits(prefix), ...group] : group);
    return encodeBase32([...group, check]);
  });
  return `${prefix}-${closed.join('-')}`;
}

/**
 * What a person typed, as the key that we made would read; undefined when it has not the shape of
 * one. The rule, all of it: full-width ASCII counts as ASCII, a–z as A–Z; white space (as `\s` has
 * it) and dashes of any kind are dropped; the last 23 characters are the groups, in which O reads
 * as 0 and I and L as 1; what is before them is the prefix. Anything else (other alphabets,
 * accents, zero-width and direction marks) makes it no key. The check characters may be wrong.
 */
export function canonicalLicenseKey(text: string): string | undefined {
  const typed = significant(text);
  if (typed === undefined || typed.length <= GROUPS_LENGTH) return undefined;
  const prefix = typed.slice(0, -GROUPS_LENGTH);
  const groups = readGroups(typed.slice(-GROUPS_LENGTH));
  if (!groupsShape.test(groups)) return undefined;
  return `${prefix}-${dashGroups(groups)}`;
}

/** The groups with the dashes between them; also a beginning of them. */
export function dashGroups(groups: string): string {
  const parts = [groups.slice(0, 7), groups.slice(7, 15), groups.slice(15)];
  return parts.filter((part) => part !== '').join('-');
}

/** The characters of the groups as they are meant: O reads as 0, I and L as 1. */
export function readGroups(typed: string): string {
  return typed.replace(/[OIL]/g, (letter) => lookalikes[letter] ?? '');
}

/**
 * What was typed as `canonicalLicenseKey` reads it, before it knows which characters are of the
 * groups; what is in no key stands as `?`.
 */
export function typedCharacters(text: string): string {
  return Array.from(text, (character) => significant(character) ?? '?').join('');
}

/** The letters and digits that count, upper-case; undefined on any other or on too many. */
function significant(text: string): string | undefined {
  let kept = '';
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    if (code >= 0x61 && code <= 0x7a) code -= 0x20;
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)) {
      if (kept.length === MAX_PREFIX_LENGTH + GROUPS_LENGTH) return undefined;
      kept += String.fromCharCode(code);
    } else if (!dropped.test(String.fromCharCode(code))) {
      return undefined;
    }
  }
  return kept;
}

/** `ok`, or the first group whose check character disagrees with it. */
export type KeyCheck = { ok: true } | { ok: false; group: 1 | 2 | 3 };

/**
 * Looks for a typo in a key of our shape, undefined for any other text. A wrong prefix shows as
 * group 3. Advice for people, never a judgement: an imported key may have the shape by chance.
 */
export function checkLicenseKey(text: string): KeyCheck | undefined {
  const key = canonicalLicenseKey(text);
  if (key === undefined) return undefined;
  const [prefix = '', ...groups] = key.split('-');
  for (const group of [1, 2, 3] as const) {
    const digits = decodeBase32(groups[group - 1] ?? '');
    if (dammCheck(group === 3 ? [...prefixDigits(prefix), ...digits] : digits) !== 0) {
      return { ok: false, group };
    }
  }
  return { ok: true };
}

/**
 * A prefix for the check: each character is a base-36 value, too large for one digit, so two. As
 * 36 characters cannot have 32 different checks, W–Z weigh the same as 2, 3, 0, 1: those four
 * slips in a prefix go unseen, every other is found.
 */
export function prefixDigits(prefix: string): number[] {
  return Array.from(prefix).flatMap((character) => {
    const value = Number.parseInt(character, 36);
    return [value >> 5, value & 31];
  });
}

/** The key as it will be stored, or a sentence for the person who chose it. */
export type CustomKeyCheck = { ok: true; key: string } | { ok: false; problem: string };

/**
 * Whether a key that we did not make can be used (wire contract, License keys). It is trimmed and
 * otherwise kept as it is: no case folding, no Unicode normalisation, so two keys that only look
 * alike are two keys. Length is counted in code points. Refused is what could not be addressed in
 * a URL or would be taken for an id. The sentence never quotes the key.
 */
export function checkCustomKey(text: string): CustomKeyCheck {
  const key = text.trim();
  const problem = findProblem(key);
  return problem === undefined ? { ok: true, key } : { ok: false, problem };
}

function findProblem(key: string): string | undefined {
  if (key === '') return 'A license key must not be empty.';
  if (key.length > MAX_CUSTOM_LENGTH && Array.from(key).length > MAX_CUSTOM_LENGTH) {
    return `A license key must not be longer than ${MAX_CUSTOM_LENGTH} characters.`;
  }
  if (!key.isWellFormed()) return 'A license key must be valid Unicode text.';
  if (/\p{Cc}/u.test(key)) return 'A license key must not contain control characters.';
  if (/[/\\?#%]/.test(key)) return 'A license key must not contain any of / \\ ? # %.';
  if (/^\.+$/.test(key)) return 'A license key must not consist of dots only.';
  if (reserved.has(key)) return 'A license key must not be the name of a call, such as cancel.';
  if (hasIdPrefix(key)) return 'A license key must not begin like an id, such as mem_ or biz_.';
  return undefined;
}

/** A key for lists and logs of people: the prefix if it is one of ours, and the last characters. */
export function maskLicenseKey(key: string): string {
  const canonical = canonicalLicenseKey(key);
  if (canonical !== undefined) {
    return `${canonical.slice(0, canonical.indexOf('-'))}-…${canonical.slice(-4)}`;
  }
  const characters = Array.from(key);
  // At most a quarter, or a short key would be shown whole.
  const shown = Math.min(4, Math.floor(characters.length / 4));
  return `…${characters.slice(characters.length - shown).join('')}`;
}
