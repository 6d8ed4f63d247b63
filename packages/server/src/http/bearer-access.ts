import type { FastifyInstance, onRequestHookHandler } from 'fastify';
import { andThen } from '../lib/maybe-promise.ts';
import { missingScope, unauthorized } from './http.errors.ts';
import { type Authenticator, hasScope, type Principal, type RouteScope } from './principal.ts';
import { type RateLimits, rateLimitedFor } from './rate-limit.ts';

const scheme = /^bearer +/i;

/**
 * Puts the order of judgement before every route of this scope: API key (401), rate (429), scope
 * (403). A route that names no scope is refused at start, so that none is open by mistake.
 */
export function registerBearerAccess(
  app: FastifyInstance,
  authenticator: Authenticator,
  limits: RateLimits,
  limited: boolean,
): void {
  app.decorateRequest('principal', null as unknown as Principal);
  app.addHook('onRoute', (route) => {
    if (route.method === 'HEAD' || route.method === 'OPTIONS') return;
    const scope = route.config?.scope;
    if (scope === undefined) throw new Error(`Route ${route.url} names no scope.`);
    const judge: onRequestHookHandler = (request, _reply, done) => {
      const header = request.headers.authorization;
      if (header === undefined || !scheme.test(header)) {
        done(unauthorized());
        return;
      }
      const token = header.slice(header.indexOf(' ') + 1).trim();
      const admitted = andThen(authenticator.authenticate(token), (principal) => {
        if (principal === undefined) throw unauthorized();
        request.principal = principal;
        if (!limited) return requireScope(principal, scope);
        return limits.call(principal.id, request.ip).then((waitSeconds) => {
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

function requireScope(principal: Principal, scope: RouteScope): void {
  if (hasScope(principal, scope)) return;
  throw missingScope(typeof scope === 'string' ? scope : scope.join(' or '));
}
