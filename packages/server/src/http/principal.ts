import type { MaybePromise } from '../lib/maybe-promise.ts';

/** Who asks: what an authenticated request may do, and for which company. */
export interface Principal {
  readonly kind: 'api_key' | 'account';
  /** The API key's own id, `apik_…`, or that of the person who is signed in. */
  readonly id: string;
  readonly companyId: string;
  /** Null stands for every scope, those that come later too. */
  readonly scopes: ReadonlySet<string> | null;
  /** Null stands for every product; what belongs to another one is not found. */
  readonly productIds: ReadonlySet<string> | null;
}

/** Finds the principal behind a bearer token; undefined for unknown, revoked, expired, malformed. */
export interface Authenticator {
  authenticate(token: string): MaybePromise<Principal | undefined>;
}

/** Scopes of which a route wants one. */
export type RouteScope = string | readonly string[];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope that a bearer route needs, or any one of several. */
    scope?: RouteScope;
  }
  interface FastifyRequest {
    principal: Principal;
  }
}

/** Whether the principal may do what one of these scopes allows. */
export function hasScope(principal: Principal, scope: RouteScope): boolean {
  const { scopes } = principal;
  if (scopes === null) return true;
  return typeof scope === 'string' ? scopes.has(scope) : scope.some((one) => scopes.has(one));
}

/** Whether the principal may see what belongs to this product. */
export function mayUseProduct(principal: Principal, productId: string): boolean {
  return principal.productIds === null || principal.productIds.has(productId);
}
