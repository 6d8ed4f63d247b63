import { BASE32 } from '../lib/base32.ts';
import { dashGroups, GROUPS_LENGTH, readGroups, typedCharacters } from './license-key.ts';

const onlyDigits = new RegExp(`^[${BASE32}]*$`);

/**
 * How keys that we made may begin that a person means by the beginning of one: dashes, case and
 * look-alikes forgiven, as in a whole key. `prefixes` are those of the company's products.
 */
export function licenseKeyStarts(text: string, prefixes: readonly string[]): string[] {
  const typed = typedCharacters(text);
  if (typed === '' || typed.includes('?')) return [];
  const starts = new Set<string>();
  for (const prefix of prefixes) {
    if (prefix.startsWith(typed)) starts.add(typed);
    if (!typed.startsWith(prefix) || typed === prefix) continue;
    const groups = readGroups(typed.slice(prefix.length));
    if (groups.length <= GROUPS_LENGTH && onlyDigits.test(groups)) {
      starts.add(`${prefix}-${dashGroups(groups)}`);
    }
  }
  return [...starts];
}
