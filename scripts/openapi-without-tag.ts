interface Operation {
  readonly tags?: readonly string[];
  readonly 'x-scope'?: string | string[];
}

/** The part of an OpenAPI document that the generators look at. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** A copy without the operations of one tag, and without the schemas that only those name. */
export function withoutTag(document: Document, tag: string): Document {
  const paths = Object.fromEntries(
    Object.entries(document.paths)
      .map(([path, operations]) => [path, keepUntagged(operations, tag)] as const)
      .filter(([, operations]) => Object.keys(operations).length > 0),
  );
  const schemas = document.components?.schemas ?? {};
  const named = reachable(paths, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => named.has(name)));
  return { ...document, paths, components: { ...document.components, schemas: kept } };
}

function keepUntagged(operations: Readonly<Record<string, Operation>>, tag: string) {
  return Object.fromEntries(
    Object.entries(operations).filter(([, operation]) => !operation.tags?.includes(tag)),
  );
}

function reachable(paths: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const found = new Set<string>();
  const queue: unknown[] = [paths];
  for (const part of queue) {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || found.has(name)) continue;
      found.add(name);
      queue.push(schemas[name] ?? null);
    }
  }
  return found;
}
