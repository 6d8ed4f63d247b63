import type { ApiKeyInput } from '../../api/api-key.ts';
import type { Product } from '../../api/product.ts';
import type { Scope } from '../../generated/tables.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { serverScopes } from './scopes.ts';

export const kinds = ['app', 'server', 'custom', 'full'] as const;
export type Kind = (typeof kinds)[number];
export type Expiry = 'never' | 'days_90' | 'year' | 'date';

/** What the form holds. */
export interface ApiKeyValues {
  readonly kind: Kind;
  /** Null until somebody types one: the suggestion stands in. */
  readonly name: string | null;
  /** The product of the app. */
  readonly product: string;
  /** What every other kind is limited to; none is no limit. */
  readonly products: string[];
  readonly scopes: Scope[];
  readonly expiry: Expiry;
  /** `2026-12-31` */
  readonly day: string;
}

const daySeconds = 86_400;

/** A name that says where the API key is used. */
export function suggestName({ kind, product }: ApiKeyValues, products: readonly Product[]): string {
  const name = products.find(({ id }) => id === product)?.name;
  switch (kind) {
    case 'app':
      return name === undefined ? texts.nameInsideApp : texts.nameInside(name).slice(0, 100);
    case 'server':
      return texts.nameServer;
    case 'full':
      return texts.nameFull;
    case 'custom':
      return '';
  }
}

/** Whether it could ship inside an app: it may validate and nothing else. */
export function isClientSafe({ kind, scopes }: ApiKeyValues): boolean {
  if (kind === 'custom') return scopes.length === 1 && scopes[0] === 'validate_license';
  return kind === 'app';
}

/** The scopes that were chosen, as far as the role may hand them out; null is full access. */
export function scopesOf(
  { kind, scopes }: ApiKeyValues,
  allowed: readonly Scope[],
): Scope[] | null {
  switch (kind) {
    case 'app':
      return ['validate_license'];
    case 'server':
      return serverScopes.filter((scope) => allowed.includes(scope));
    case 'custom':
      return scopes;
    case 'full':
      return null;
  }
}

/** When it ends (Unix seconds): a chosen day counts to its last second in the viewer's time zone. */
export function expiresAt({ expiry, day }: ApiKeyValues, now: number): number | null {
  switch (expiry) {
    case 'never':
      return null;
    case 'days_90':
      return Math.floor(now) + 90 * daySeconds;
    case 'year':
      return Math.floor(now) + 365 * daySeconds;
    case 'date':
      return Math.floor(new Date(`${day}T23:59:59`).getTime() / 1000);
  }
}

/** The form as the server takes it. */
export function toInput(
  values: ApiKeyValues,
  { name, allowed, now }: { name: string; allowed: readonly Scope[]; now: number },
): ApiKeyInput {
  const { kind, product, products } = values;
  const limit = kind === 'app' ? [product] : products;
  return {
    name: name.trim(),
    scopes: scopesOf(values, allowed),
    product_ids: limit.length === 0 ? null : limit,
    expires_at: expiresAt(values, now),
  };
}

type Problems = { [Field in keyof ApiKeyValues]?: string };

/** What is missing, by field in the order of the page; empty when nothing is. */
export function findProblems(values: ApiKeyValues, name: string, now: number): Problems {
  const { kind, product, scopes, expiry } = values;
  const end = expiry === 'date' ? expiresAt(values, now) : null;
  return {
    ...(kind === 'app' && product === '' && { product: texts.productMissing }),
    ...(kind === 'custom' && scopes.length === 0 && { scopes: texts.scopesMissing }),
    ...(name.trim() === '' && { name: texts.nameMissing }),
    ...(end !== null && !(end > now) && { day: texts.expiryDayMissing }),
  };
}
