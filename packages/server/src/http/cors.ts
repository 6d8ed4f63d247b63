import type { FastifyInstance } from 'fastify';

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
  'access-control-max-age': '86400',
};

/** What every answer of a bearer route says about its origin; set with all other headers. */
export const bearerCorsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After, X-Request-Id, Idempotent-Replayed',
};

/** Answers preflights of bearer routes (wire contract, Base); never with credentials. */
export function registerPreflight(app: FastifyInstance): void {
  app.options('/*', { schema: { hide: true }, config: { scope: [] } }, (_request, reply) => {
    reply.code(204).headers(preflight).send();
  });
}
