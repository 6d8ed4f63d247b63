import { type Scope, scopeWords } from '../../generated/tables.ts';

/** A scope as the page shows it. */
export interface ScopeLine {
  readonly scope: Scope;
  /** "Validate License" */
  readonly words: string;
}

export interface ScopeGroup {
  /** "Membership" */
  readonly name: string;
  readonly scopes: readonly ScopeLine[];
}

export const allScopes = Object.keys(scopeWords) as Scope[];

/** What a server usually does: everything with memberships, and a look at what there is to sell. */
export const serverScopes: readonly Scope[] = allScopes.filter(
  (scope) =>
    scopeWords[scope].startsWith('Membership / ') ||
    ['list_products', 'retrieve_product', 'list_plans', 'retrieve_plan'].includes(scope),
);

/** Scopes by what they are about, in the table's own order. */
export function groupScopes(scopes: readonly Scope[]): ScopeGroup[] {
  const groups = new Map<string, ScopeLine[]>();
  for (const scope of scopes) {
    const [name = '', words = ''] = scopeWords[scope].split(' / ');
    groups.set(name, [...(groups.get(name) ?? []), { scope, words }]);
  }
  return [...groups].map(([name, lines]) => ({ name, scopes: lines }));
}

/** The scopes whose words or name hold every word of a text. */
export function findScopes(scopes: readonly Scope[], text: string): Scope[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return scopes.filter((scope) => {
    const described = `${scope} ${scopeWords[scope]}`.toLowerCase();
    return wanted.every((word) => described.includes(word));
  });
}
