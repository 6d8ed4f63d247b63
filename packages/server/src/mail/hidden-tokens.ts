const before = '#token=';
const hidden = `${before}hidden`;

/**
 * The words of a mail as they are kept: whoever reads them can do nothing by its links.
 * @param links The addresses in it that end in a token, as they are sent.
 */
export function hideTokens(words: string, links: readonly string[]): string {
  return links.reduce((text, link) => text.replaceAll(endOf(link), hiddenEndOf(link)), words);
}

/** The words as they are sent, by the same links; words that were kept whole stay as they are. */
export function putTokensBack(words: string, links: readonly string[]): string {
  return links.reduce((text, link) => text.replaceAll(hiddenEndOf(link), endOf(link)), words);
}

/** The same for words of which nobody knows the links any more: whatever looks like a token is hidden. */
export function hideAnyToken(words: string): string {
  return words.replace(/#token=[\w.~%-]+/g, hidden);
}

/** The page and its token: the server's own address may be another by the next try. */
function endOf(link: string): string {
  return link.slice(link.lastIndexOf('/', link.indexOf(before)));
}

function hiddenEndOf(link: string): string {
  const end = endOf(link);
  return end.slice(0, end.indexOf(before)) + hidden;
}
