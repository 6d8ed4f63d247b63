import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { andThen } from '../lib/maybe-promise.ts';
import { missingScope, unauthorized } from './http.errors.ts';
import { type Authenticator, hasScope, type Principal, type RouteScope } from './principal.ts';
import { type RateLimits, rateLimitedFor } from './rate-limit.ts';

const scheme = /^bearer +/i;

/**
 * Puts the order of judgement before every route of this scope: API key (401), rate (429), scope
 * (403). A route that names no scope, or hides from the document, is refused at start: none is open
 * or left out of the tests by mistake. The HEAD routes that Fastify adds to every GET are routes of
 * their own and are judged alike.
 */
export function registerBearerAccess(
  app: FastifyInstance,
  authenticator: Authenticator,
  limits: RateLimits,
  limited: boolean,
): void {
  app.decorateRequest('principal', null as unknown as Principal);
  app.addHook('onRoute', (route) => {
    if (route.method === 'OPTIONS') return;
    const scope = route.config?.scope;
    if (route.schema?.hide) throw new Error(`Route ${route.url} takes an API key: document it.`);
    if (scope === undefined) throw new Error(`Route ${route.url} names no scope.`);
    const judge: onRequestHookHandler = (request, _reply, done) => {
      const token = readToken(request.headers.authorization);
      if (token === undefined) {
        done(unauthorized());
        return;
      }
      const admitted = andThen(authenticator.authenticate(token), (principal) => {
        if (principal === undefined) throw unauthorized();
        request.principal = principal;
        if (!limited) return requireScope(principal, scope);
        return andThen(limits.call(principal.id, request.ip), (waitSeconds) => {
          if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
          requireScope(principal, scope);
        });
      });
      if (admitted instanceof Promise) admitted.then(() => done(), done);
      else done();
    };
    route.onRequest = [judge, ...[route.onRequest ?? []].flat()];
  });
}

function readToken(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!header.startsWith('Bearer ') && !scheme.test(header)) return undefined;
  return header.slice(header.indexOf(' ') + 1).trim();
}

function requireScope(principal: Principal, scope: RouteScope): void {
  if (hasScope(principal, scope)) return;
  throw missingScope(typeof scope === 'string' ? scope : scope.join(' or '));
}
