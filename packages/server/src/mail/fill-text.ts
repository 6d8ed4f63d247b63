import { type Block, type Piece, parseBody, parsePieces } from './mail-text.ts';
import { findPlaceholder, isRequired, type WordedKind } from './placeholders.ts';

/** By name; null is what there is none of: a paragraph with it is left out. */
export type MailValues = Readonly<Record<string, string | null>>;

/** Ready to be shown. `whole` must not be broken by the end of a line. */
export interface FilledPiece {
  readonly text: string;
  readonly whole: boolean;
  /** Set on links. */
  readonly href?: string;
}

export type FilledBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly FilledPiece[])[] }
  | { readonly kind: 'key' | 'code'; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly href: string };

/** Puts values in the place of names. What a value says is text and nothing else. */
export function fillBody(kind: WordedKind, body: string, values: MailValues): FilledBlock[] {
  return parseBody(body).flatMap((block) => fillBlock(kind, block, values) ?? []);
}

/** The same for one line without blocks: a subject, the label of a button. */
export function fillLine(kind: WordedKind, line: string, values: MailValues): string {
  return parsePieces(line)
    .map((piece) => fillPiece(kind, piece, values).text)
    .join('')
    .trim();
}

function fillBlock(kind: WordedKind, block: Block, values: MailValues): FilledBlock | undefined {
  if (block.kind === 'paragraph') {
    const { lines } = block;
    const names = lines.flat().flatMap((piece) => ('name' in piece ? [piece.name] : []));
    const isNeeded = names.some((name) => isRequired(kind, name));
    if (!isNeeded && names.some((name) => readValue(values, name) === null)) return undefined;
    return {
      kind: 'paragraph',
      lines: lines.map((line) => line.map((piece) => fillPiece(kind, piece, values))),
    };
  }
  const text = readValue(values, block.name);
  if (text === null) return undefined;
  const { shape, label = '' } = findPlaceholder(kind, block.name) ?? {};
  switch (shape) {
    case 'key':
    case 'code':
      return { kind: shape, text };
    case 'link':
      return { kind: 'button', label: fillLine(kind, label, values), href: text };
    default:
      return { kind: 'paragraph', lines: [[{ text, whole: false }]] };
  }
}

function fillPiece(kind: WordedKind, piece: Piece, values: MailValues): FilledPiece {
  if ('text' in piece) return { text: piece.text, whole: false };
  const text = readValue(values, piece.name) ?? '';
  const shape = findPlaceholder(kind, piece.name)?.shape ?? 'words';
  if (shape === 'words') return { text, whole: false };
  return { text, whole: true, ...(shape === 'link' && { href: text }) };
}

const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Values come from sellers, apps and browsers. They stay on their line, and turn no text around
 * that follows them.
 */
function readValue(values: MailValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : null;
  return value?.replace(unseen, ' ').trim() ?? null;
}
