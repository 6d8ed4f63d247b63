/** The words of a mail: `{{name}}` stands for a value, a blank line ends a paragraph. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** A stretch of text as it was written, or the name of a value. */
export type Piece = { readonly text: string } | { readonly name: string };

/** A paragraph by its lines, or a value that stands alone in its paragraph. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Piece[])[] }
  | { readonly kind: 'alone'; readonly name: string };

const placeholder = /\{\{([^{}]*)\}\}/g;

/** Takes a line apart, in the order of what it says. */
export function parsePieces(line: string): Piece[] {
  // With a group in its pattern, `split` gives texts and names in turns.
  return line.split(placeholder).flatMap((part, index): Piece[] => {
    if (index % 2 === 1) return [{ name: part.trim() }];
    return part === '' ? [] : [{ text: part }];
  });
}

/** Takes a body apart. Never fails: what is no placeholder stays as it was written. */
export function parseBody(body: string): Block[] {
  return body
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): Block => {
      const lines = paragraph.split('\n').map((line) => parsePieces(line.trim()));
      const [[only, ...more] = [], ...others] = lines;
      const isAlone = only && 'name' in only && more.length === 0 && others.length === 0;
      return isAlone ? { kind: 'alone', name: only.name } : { kind: 'paragraph', lines };
    });
}

/** The names of all values that a text mentions, once each. */
export function namesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), ([, name = '']) => name.trim()))];
}

/** The text without its placeholders. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, '');
}
