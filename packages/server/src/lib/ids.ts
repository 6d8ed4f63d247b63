import { randomBase62 } from './base62.ts';
import { type RandomBytes, randomBytes as systemBytes } from './random-bytes.ts';

const PREFIXES = [
  'biz',
  'prod',
  'plan',
  'exp',
  'user',
  'mem',
  'pay',
  'ch',
  'promo',
  'hook',
  'evt',
  'apik',
] as const;

/** Of what stands on no route of the wire contract. */
const OWN_PREFIXES = ['mail', 'inv', 'erase'] as const;

/** What an id is of: its letters before the underscore. */
export type IdPrefix = (typeof PREFIXES)[number] | (typeof OWN_PREFIXES)[number];

const beginsAsId = new RegExp(`^(?:${PREFIXES.join('|')})_`);
const rest = /^_[0-9A-Za-z]{14}$/;

/** A new id such as `mem_4fT0aPq9ZrW2xk`: 14 random alphanumerics (wire contract, Base). */
export function makeId(prefix: IdPrefix, randomBytes: RandomBytes = systemBytes): string {
  return `${prefix}_${randomBase62(14, randomBytes)}`;
}

/** Whether the text begins as ids on the wire do (`mem_`, `biz_` …), whatever follows. */
export function hasIdPrefix(text: string): boolean {
  return beginsAsId.test(text);
}

/** Whether the text is an id of that kind to the letter: its prefix and exactly 14 alphanumerics. */
export function isId(prefix: IdPrefix, text: string): boolean {
  return text.startsWith(prefix) && rest.test(text.slice(prefix.length));
}
