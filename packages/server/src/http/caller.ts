import type { FastifyRequest } from 'fastify';

/** Who sent a request, and from where: what an event keeps as its actor. */
export function callerOf({ principal, ip }: FastifyRequest) {
  return { kind: principal.kind, id: principal.id, address: ip };
}
