import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import {
  companyNotFound,
  foreignOrigin,
  missingPermission,
  unauthenticated,
} from './http.errors.ts';
import { hasScope, type Principal } from './principal.ts';
import { type RateLimits, rateLimitedFor } from './rate-limit.ts';
import type { SessionAuthenticator, SessionUser } from './session-principal.ts';
import { registerValidator } from './validator.ts';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Answers hold license keys and secrets: no cache keeps one, and none is taken for what it is not. */
export const answerHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export interface SessionAccess {
  readonly sessions: SessionAuthenticator;
  readonly limits: RateLimits;
  /** Whether a page of this origin may change things here. */
  isOwnOrigin(origin: string): boolean;
}

/**
 * Puts the order of judgement before every session route of this scope: origin of the page (403),
 * session (401), rate (429), company (404), permission (403). A route that does not say what it
 * needs, or hides from the document, is refused at start.
 */
export function registerSessionAccess(app: FastifyInstance, access: SessionAccess): void {
  // Again: where schemas are added, Fastify would go back to its own validator, which coerces.
  registerValidator(app);
  app.decorateRequest('principal', null as unknown as Principal);
  app.decorateRequest('sessionUser', null as unknown as SessionUser);
  app.addHook('onRoute', (route) => {
    const need = route.config?.session;
    if (route.schema?.hide) throw new Error(`Route ${route.url} takes a session: document it.`);
    if (need === undefined) throw new Error(`Route ${route.url} names no permission.`);
    const inCompany = route.url.includes('/:company_id');
    if (inCompany !== (typeof need === 'object')) {
      throw new Error(`Route ${route.url}: a permission is of a company, and a company has one.`);
    }
    const judge: onRequestAsyncHookHandler = async (request, reply) => {
      reply.raw.setHeaders(new Map(Object.entries(answerHeaders)));
      requireOwnOrigin(access, request);
      if (need === 'public') return;
      const user = await access.sessions.authenticate(request.headers.cookie);
      if (!user) throw unauthenticated();
      request.sessionUser = user;
      if (user.renewal.length > 0) reply.raw.setHeader('set-cookie', user.renewal);
      const waitSeconds = await access.limits.call(user.id, request.ip);
      if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
      if (need === 'signed_in') return;
      const { company_id: companyId } = request.params as { company_id: string };
      const principal = await access.sessions.findPrincipal(user.id, companyId);
      if (!principal) throw companyNotFound();
      if (!hasScope(principal, need.permission)) throw missingPermission();
      request.principal = principal;
    };
    route.onRequest = [judge, ...[route.onRequest ?? []].flat()];
  });
}

/**
 * Browsers send the page's origin with every request that changes something, so one without it, or
 * with another, was not made by a page of ours (OWASP ASVS 5.0, 3.5).
 */
export function requireOwnOrigin(
  { isOwnOrigin }: Pick<SessionAccess, 'isOwnOrigin'>,
  { method, headers }: FastifyRequest,
): void {
  if (safe.has(method)) return;
  const { origin } = headers;
  if (origin === undefined ? headers['sec-fetch-site'] !== 'same-origin' : !isOwnOrigin(origin)) {
    throw foreignOrigin();
  }
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The server's own origin; on this machine alone by any of its names. */
export function createOwnOrigin(publicUrl: string): (origin: string) => boolean {
  const own = new URL(publicUrl);
  return (origin) => {
    if (origin === own.origin) return true;
    const asked = URL.parse(origin);
    if (asked === null || !loopback.test(own.hostname) || !loopback.test(asked.hostname)) {
      return false;
    }
    return asked.origin === origin && asked.protocol === own.protocol && asked.port === own.port;
  };
}
