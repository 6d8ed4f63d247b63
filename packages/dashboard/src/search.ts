type Search = Record<string, unknown>;

/**
 * What the address says, as texts: a search for `0123` or `true` stays what was typed, and a value
 * never turns into a number on its way.
 */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Takes the named texts from the address; everything else in it is dropped. */
export function pickTexts<const Name extends string>(names: readonly Name[]) {
  return (search: Search): { [N in Name]?: string } => {
    const picked: { [N in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' && value !== '') picked[name] = value;
    }
    return picked;
  };
}
