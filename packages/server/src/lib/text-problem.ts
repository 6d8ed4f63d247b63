export interface TextLimits {
  /** In code points. */
  readonly least?: number;
  readonly most: number;
  /** Whether it may have several lines. */
  readonly lines?: boolean;
}

const controls = /\p{Cc}/u;
const controlsButLines = /(?![\n\r\t])\p{Cc}/u;

/**
 * Why a text that somebody wrote cannot be kept, as a sentence about `what` (such as "A name");
 * undefined when it can. NUL is stored by no PostgreSQL, and half a surrogate pair comes back as
 * something else; other control characters would reach terminals and files.
 */
export function findTextProblem(
  what: string,
  text: string,
  { least = 0, most, lines = false }: TextLimits,
): string | undefined {
  if (!text.isWellFormed()) return `${what} must not contain halves of characters.`;
  if ((lines ? controlsButLines : controls).test(text)) {
    return `${what} must not contain control characters${lines ? ' other than line breaks and tabs' : ''}.`;
  }
  // A code point has two code units at most: what is far too long is not taken apart.
  const length = text.length > 2 * most ? text.length : Array.from(text).length;
  if (length >= least && length <= most) return undefined;
  return least > 0
    ? `${what} has ${least} to ${most} characters.`
    : `${what} has at most ${most} characters.`;
}
