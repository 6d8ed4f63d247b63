import { printable } from '../lib/printable.ts';

const MAX_MEMBERS = 50;
const MAX_NAME = 100;
const MAX_STRING = 500;
const MAX_DEPTH = 4;
const MAX_BYTES = 8192;

/**
 * What of a metadata object breaks a limit of the wire contract (Validate, Metadata values), as a
 * sentence that names the innermost member and never quotes a value; undefined when nothing does.
 * Lengths count code points. The 50 members hold for every object in it, the depth counts arrays
 * and objects, the outermost being 1.
 */
export function findBrokenLimit(metadata: Record<string, unknown>): string | undefined {
  return checkObject(metadata, 1, undefined);
}

/** The limit on the whole, over its canonical text: at most 8 KiB of UTF-8. */
export function findOversize(canonical: string): string | undefined {
  if (canonical.length * 3 <= MAX_BYTES) return undefined;
  if (Buffer.byteLength(canonical) <= MAX_BYTES) return undefined;
  return `It must not be larger than ${MAX_BYTES} bytes of JSON.`;
}

/** How a member is called in a sentence. */
export function nameMember(name: string | undefined): string {
  return name === undefined ? 'It' : `Member "${printable(name, MAX_NAME)}"`;
}

function checkObject(
  object: Record<string, unknown>,
  depth: number,
  name: string | undefined,
): string | undefined {
  const names = Object.keys(object);
  if (names.length > MAX_MEMBERS) {
    return `${nameMember(name)} must not have more than ${MAX_MEMBERS} members.`;
  }
  for (const own of names) {
    const problem = checkName(own) ?? checkValue(object[own], depth, own);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkName(name: string): string | undefined {
  if (isLonger(name, MAX_NAME)) {
    return `${nameMember(name)} must not have a name of more than ${MAX_NAME} characters.`;
  }
  return checkText(name, name, 'have a name with');
}

function checkValue(value: unknown, depth: number, name: string): string | undefined {
  switch (typeof value) {
    case 'string':
      if (isLonger(value, MAX_STRING)) {
        return `${nameMember(name)} must not be longer than ${MAX_STRING} characters.`;
      }
      return checkText(value, name, 'contain');
    case 'number':
      return checkNumber(value, name);
    case 'boolean':
      return undefined;
    case 'object':
      return value === null ? undefined : checkNested(value, depth + 1, name);
    default:
      return `${nameMember(name)} must be a JSON value.`;
  }
}

function checkNested(value: object, depth: number, name: string): string | undefined {
  if (depth > MAX_DEPTH)
    return `${nameMember(name)} must not nest deeper than ${MAX_DEPTH} levels.`;
  if (!Array.isArray(value)) return checkObject(value as Record<string, unknown>, depth, name);
  for (const item of value) {
    const problem = checkValue(item, depth, name);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkNumber(value: number, name: string): string | undefined {
  if (!Number.isFinite(value)) return `${nameMember(name)} must be a finite number.`;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `${nameMember(name)} must lie within ±(2^53 − 1): send larger numbers as strings.`;
  }
  return undefined;
}

function checkText(text: string, name: string, verb: string): string | undefined {
  if (text.includes('\0')) return `${nameMember(name)} must not ${verb} NUL characters.`;
  if (!text.isWellFormed()) return `${nameMember(name)} must not ${verb} lone surrogates.`;
  return undefined;
}

function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > 2 * limit || Array.from(text).length > limit;
}
