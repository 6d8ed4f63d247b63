import type { FastifyInstance } from 'fastify';

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
  'access-control-max-age': '86400',
};

/** What every answer of a bearer route says about its origin; set with all other headers. */
export const bearerCorsHeaders: readonly string[] = [
  'access-control-allow-origin',
  '*',
  'access-control-expose-headers',
  'Retry-After, X-Request-Id, Idempotent-Replayed',
];

/** Whether a path belongs to the routes that take an API key; session routes send no CORS headers. */
export function isBearerPath(url: string): boolean {
  return url.startsWith('/api/v2/');
}

/** Answers preflights of bearer routes (wire contract, Base); never with credentials. */
export function registerPreflight(app: FastifyInstance): void {
  app.options('/*', { schema: { hide: true }, config: { scope: [] } }, (request, reply) => {
    reply
      .code(204)
      .headers({ ...preflight, 'x-request-id': request.id })
      .send();
  });
}
