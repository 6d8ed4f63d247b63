import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Buyer, BuyerAuthenticator } from './buyer-principal.ts';
import { unauthenticated } from './http.errors.ts';
import { type RateLimits, rateLimitedFor } from './rate-limit.ts';
import { answerHeaders, requireOwnOrigin } from './session-access.ts';
import { registerValidator } from './validator.ts';

export interface BuyerAccess {
  readonly buyers: BuyerAuthenticator;
  readonly limits: RateLimits;
  /** Whether a page of this origin may change things here. */
  isOwnOrigin(origin: string): boolean;
}

/**
 * Puts the order of judgement before every route of the hub in this scope: origin of the page
 * (403), session of a buyer (401), rate (429). What belongs to another buyer is for the route not
 * to find. A route that does not say what it needs, or hides from the document, is refused at start.
 */
export function registerBuyerAccess(app: FastifyInstance, access: BuyerAccess): void {
  // Again: where schemas are added, Fastify would go back to its own validator, which coerces.
  registerValidator(app);
  app.decorateRequest('buyer', null as unknown as Buyer);
  app.addHook('onRoute', (route) => {
    const { buyer: need, anyOrigin } = route.config ?? {};
    if (route.schema?.hide) throw new Error(`Route ${route.url} takes a session: document it.`);
    if (need === undefined) throw new Error(`Route ${route.url} does not say who may call it.`);
    if (anyOrigin && need !== 'public') throw new Error(`Route ${route.url} is open to forgery.`);
    const judge: onRequestAsyncHookHandler = async (request, reply) => {
      reply.raw.setHeaders(new Map(Object.entries(answerHeaders)));
      if (!anyOrigin) requireOwnOrigin(access, request);
      if (need === 'public') {
        const waitSeconds = await access.limits.call('public', request.ip);
        if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
        return;
      }
      const buyer = await access.buyers.authenticate(request.headers.cookie);
      if (!buyer) throw unauthenticated();
      request.buyer = buyer;
      if (buyer.renewal.length > 0) reply.raw.setHeader('set-cookie', buyer.renewal);
      const waitSeconds = await access.limits.call(buyer.id, request.ip);
      if (waitSeconds > 0) throw rateLimitedFor(waitSeconds);
    };
    route.onRequest = [judge, ...[route.onRequest ?? []].flat()];
  });
}
