import type { FilledBlock, FilledPiece } from './fill-text.ts';

/** In code points. */
const widest = 72;
/** Holds together what must not be broken; no value has it. */
const glue = '\u0001';

/**
 * A mail's plain text: lines of at most 72 characters, but for what has no place to break it. A key,
 * a code and the address of a button stand alone on their line.
 */
export function renderPlain(
  blocks: readonly FilledBlock[],
  footer: readonly FilledBlock[],
): string {
  const above = blocks.map(renderBlock).join('\n\n');
  const below = footer.map(renderBlock).join('\n\n');
  return `${above}\n\n--\n${below}\n`;
}

function renderBlock(block: FilledBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((line) => wrap(line).join('\n')).join('\n');
    case 'button':
      return `${wrap([{ text: `${block.label}:`, whole: false }]).join('\n')}\n${block.href}`;
    default:
      return block.text;
  }
}

/** Breaks a line at its spaces. */
function wrap(pieces: readonly FilledPiece[]): string[] {
  const words = pieces
    .map(({ text, whole }) => (whole ? text.replace(/\s/g, glue) : text))
    .join('')
    .split(/[ \t]+/)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && Array.from(longer).length > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => one.replaceAll(glue, ' '));
}
