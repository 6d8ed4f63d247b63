import { BASE32, dammCheck, decodeBase32 } from '../lib/base32.ts';
import { isKeyPrefix } from '../products/key-prefix.ts';
import {
  dashGroups,
  GROUPS_LENGTH,
  prefixDigits,
  readGroups,
  typedCharacters,
} from './license-key.ts';

/** Longer texts are no key with a slip: prefix, groups and one character too many. */
const longest = 12 + GROUPS_LENGTH + 1;

/**
 * The keys that a text may mean if one character of it is wrong: another one, missing, one too many,
 * or swapped with its neighbour, in the prefix or in the groups. Only keys of which every check
 * character is right; `prefixes` are those that the company's products give. Empty for what
 * cannot be a key with one slip. A few dozen at most, so that all are looked up at once.
 */
export function licenseKeyCandidates(text: string, prefixes: readonly string[]): string[] {
  if (text.length > 10 * longest) return [];
  const typed = typedCharacters(text);
  if (typed.length < GROUPS_LENGTH || typed.length > longest) return [];
  const found = new Set<string>();
  for (const prefix of new Set([...prefixes, ...typedPrefixes(typed)])) {
    for (const groups of groupsFor(prefix, typed)) {
      if (passes(prefix, groups)) found.add(`${prefix}-${dashGroups(groups)}`);
    }
  }
  return [...found];
}

/** What stands before the groups, should one of their characters be missing or too many. */
function typedPrefixes(typed: string): string[] {
  return [-1, 0, 1]
    .map((more) => typed.slice(0, Math.max(0, typed.length - GROUPS_LENGTH - more)))
    .filter(isKeyPrefix);
}

/** The groups that the text may mean behind this prefix, checked by nobody yet. */
function* groupsFor(prefix: string, typed: string): Generator<string> {
  const { length } = prefix;
  if (isOneSlip(typed.slice(0, -GROUPS_LENGTH), prefix)) {
    yield readGroups(typed.slice(-GROUPS_LENGTH));
  }
  if (typed.startsWith(prefix)) yield* oneSlipOf(readGroups(typed.slice(length)));
  // The last of the prefix and the first of the groups, swapped.
  if (typed[length] === prefix.at(-1) && typed.startsWith(prefix.slice(0, -1))) {
    yield readGroups(typed.charAt(length - 1) + typed.slice(length + 1));
  }
}

/** All groups of the right length that are one slip away from these characters. */
function* oneSlipOf(typed: string): Generator<string> {
  const missing = GROUPS_LENGTH - typed.length;
  for (let at = 0; at < GROUPS_LENGTH + (missing < 0 ? 1 : 0); at++) {
    const before = typed.slice(0, at);
    const after = typed.slice(at + 1);
    if (missing === -1) yield before + after;
    if (missing === 0) {
      for (const digit of BASE32) yield before + digit + after;
      yield before +
        typed
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        typed.slice(at + 2);
    }
    if (missing === 1) {
      for (const digit of BASE32) yield before + digit + typed.slice(at);
    }
  }
}

function passes(prefix: string, groups: string): boolean {
  if (groups.length !== GROUPS_LENGTH) return false;
  const digits = decodeBase32(groups);
  if (digits.includes(-1)) return false;
  return (
    dammCheck(digits.slice(0, 7)) === 0 &&
    dammCheck(digits.slice(7, 15)) === 0 &&
    dammCheck([...prefixDigits(prefix), ...digits.slice(15)]) === 0
  );
}

/** Whether one slip at most makes the one of the other. */
function isOneSlip(typed: string, meant: string): boolean {
  const more = typed.length - meant.length;
  if (more < -1 || more > 1) return false;
  let same = 0;
  while (same < meant.length && typed[same] === meant[same]) same++;
  if (more === 1) return typed.slice(same + 1) === meant.slice(same);
  if (more === -1) return typed.slice(same) === meant.slice(same + 1);
  if (typed.slice(same + 1) === meant.slice(same + 1)) return true;
  const isSwapped = typed[same] === meant[same + 1] && typed[same + 1] === meant[same];
  return isSwapped && typed.slice(same + 2) === meant.slice(same + 2);
}
