import { isUtf8 } from 'node:buffer';
import { countWrittenMembers, findDuplicateName } from './json-scan.ts';
import { printable } from './printable.ts';

/** What was read, or a short phrase for a sentence: no capital, no full stop, no values. */
export type StrictJson = { ok: true; value: unknown } | { ok: false; problem: string };

/** How deep arrays and objects may nest, the outermost counting as one. */
const MAX_DEPTH = 64;

/**
 * Reads a request's body as JSON that means one thing only: valid UTF-8 without a byte order mark,
 * no name twice in one object at any level, no number that is too large to be one (`1e400`), not
 * nested deeper than 64. `__proto__` and `constructor` become ordinary own members. Lone
 * surrogates written as escapes pass: whoever stores text has to refuse them.
 *
 * Takes time linear in the size, whatever is sent: depth is judged before the parser, which
 * recurses, and a name is searched only once fewer members came out than were written.
 */
export function parseStrictJson(bytes: Uint8Array): StrictJson {
  if (bytes.length === 0) return refuse('the body is not JSON: it is empty');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('the body is not JSON: it begins with a byte order mark');
  }
  if (!isUtf8(bytes)) return refuse('the body is not JSON: it is not valid UTF-8');
  const text = decode(bytes);
  const written = countWrittenMembers(text, MAX_DEPTH);
  if (written === -1) return refuse(`the body is nested deeper than ${MAX_DEPTH} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`the body is not JSON: ${explain(error)}`);
  }
  const read = countMembers(value);
  if (read === written) return { ok: true, value };
  if (Number.isNaN(read)) {
    return refuse(`the body has a number that is too large${where(findNonFinite(value))}`);
  }
  return refuse(`the body names a member twice${where(findDuplicateName(text))}`);
}

function refuse(problem: string): StrictJson {
  return { ok: false, problem };
}

function where(name: string | undefined): string {
  return name === undefined ? '' : `: "${printable(name)}"`;
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('utf8');
}

/** The parser's own message quotes the body, which may hold secrets: only the place is kept. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Unexpected end')) return 'it ends too early';
  const place = / at position (\d+)/.exec(message.slice(-60))?.[1];
  return place === undefined ? 'it cannot be parsed' : `it cannot be parsed at character ${place}`;
}

/** The members of all objects in it together; NaN if any number is not finite. */
function countMembers(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
    return count;
  }
  const object = value as Record<string, unknown>;
  for (const name of Object.keys(object)) count += 1 + countMembers(object[name]);
  return count;
}

/** The name of the member that holds a number that is not finite, the innermost one. */
function findNonFinite(value: unknown, name?: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : name;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [own, member] of Object.entries(value)) {
    const found = findNonFinite(member, Array.isArray(value) ? name : own);
    if (found !== undefined) return found;
  }
  return undefined;
}
