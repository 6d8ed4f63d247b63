/** Controls, invisible and direction marks, lone surrogates, unassigned, line separators. */
const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * A stranger's text made fit for a sentence: at most `maxCharacters` code points, then `…`, and
 * what cannot be seen is written as `\u{…}`, so that a log line or a terminal shows what is there.
 */
export function printable(text: string, maxCharacters = 100): string {
  let shown = '';
  let left = maxCharacters;
  for (const character of text) {
    if (left-- === 0) return `${shown}…`;
    shown += hidden.test(character)
      ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
      : character;
  }
  return shown;
}
