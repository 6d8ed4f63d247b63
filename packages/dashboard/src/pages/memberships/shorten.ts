const longest = 14;

/** The beginning and end of a long text, such as a hardware id in a table. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters.slice(0, 8).join('')}…${characters.slice(-4).join('')}`;
}
