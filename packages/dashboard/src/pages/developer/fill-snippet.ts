/** What a sample program is filled in with. Ids and addresses only: nothing that needs quoting. */
export interface SnippetValues {
  /** Where the server is, without a slash at its end. */
  readonly base_url: string;
  readonly api_key: string;
  readonly product_id: string;
}

/**
 * Puts the values where a sample program says `{{name}}`.
 * @throws Error when it names a value that there is none of.
 */
export function fillSnippet(source: string, values: SnippetValues): string {
  return source.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`a snippet asks for ${name}`);
    return values[name as keyof SnippetValues];
  });
}
