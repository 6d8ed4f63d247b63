const largestCodePoint = 0x10ffff;

/**
 * The first text, in order of code points, behind all that begin with `start`; undefined when there
 * is none. An index finds the beginnings between the two, where LIKE would have signs of its own.
 */
export function endOfPrefix(start: string): string | undefined {
  const characters = Array.from(start);
  for (let last = characters.pop(); last !== undefined; last = characters.pop()) {
    const next = (last.codePointAt(0) ?? 0) + 1;
    // Surrogates are halves of characters, no characters.
    const code = next === 0xd800 ? 0xe000 : next;
    if (code <= largestCodePoint) return characters.join('') + String.fromCodePoint(code);
  }
  return undefined;
}
