/** The prefix that the server takes when none is chosen: the first 4 of A–Z0–9 of the name. */
export function suggestKeyPrefix(name: string): string {
  return onlyPrefix(name).slice(0, 4) || 'KEY';
}

/** What of a text may stand in a prefix, in upper case. */
export function onlyPrefix(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

export function isKeyPrefix(text: string): boolean {
  return /^[0-9A-Z]{1,12}$/.test(text);
}
