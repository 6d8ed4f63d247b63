import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invalidParameter, missingScope } from '../http/http.errors.ts';
import { rateLimitedFor } from '../http/rate-limit.ts';
import { sendJson } from '../http/send-json.ts';
import { membershipInactive, membershipNotFound, metadataMismatch } from './membership.errors.ts';
import { expandParameter, membershipParameter } from './membership.parameters.ts';
import { MetadataBody, membershipAnswer } from './membership.schemas.ts';
import {
  type MembershipRouteServices,
  readExpand,
  refuseNotFound,
  renderMembership,
} from './membership-replies.ts';
import { renderMembershipText, viewOf } from './membership-response.ts';
import { type ValidationOutcome, validateLicense } from './validate-license.ts';

/** `POST /memberships/{id}/validate_license` (wire contract, Validate). */
export function registerValidateLicense(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    '/memberships/:id/validate_license',
    {
      config: {
        scope: 'validate_license',
        errors: [metadataMismatch, membershipInactive, membershipNotFound],
      },
      schema: {
        operationId: 'validate_license',
        summary: 'Validate a license key for one machine',
        description:
          'The first validation binds the key to the metadata sent; later ones must send the same. 201 means: this machine may use the product.',
        tags: ['Memberships'],
        params: membershipParameter,
        querystring: expandParameter,
        body: MetadataBody,
        response: { 201: membershipAnswer },
      },
    },
    (request, reply) => {
      const outcome = validateLicense(services, request.principal, {
        idOrKey: (request.params as { id: string }).id,
        metadata: (request.body as { metadata?: unknown }).metadata,
        address: request.ip,
        userAgent: request.headers['user-agent'],
      });
      const answer = (settled: ValidationOutcome) => send(services, request, reply, settled);
      if (!(outcome instanceof Promise)) return answer(outcome);
      outcome.then(answer).catch((error) => reply.send(error));
    },
  );
}

function send(
  services: MembershipRouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: ValidationOutcome,
): void {
  switch (outcome.kind) {
    case 'valid':
      sendValid(services, request, reply, outcome);
      return;
    case 'invalid_metadata':
      reply.send(invalidParameter('metadata', outcome.problem));
      return;
    case 'empty_refused':
      reply.send(
        invalidParameter(
          'metadata',
          'It must name the machine: an empty object is not accepted here.',
        ),
      );
      return;
    case 'inactive':
      reply.send(membershipInactive(outcome.standing));
      return;
    case 'may_not_bind':
      reply.send(missingScope('retrieve_membership, which binding by membership id needs'));
      return;
    case 'guessing':
    case 'reset_spent':
      reply.send(rateLimitedFor(outcome.waitSeconds));
      return;
    case 'not_found':
      refuseNotFound(services, request).then(
        (refusal) => reply.send(refusal),
        (error) => reply.send(error),
      );
      return;
    case 'mismatch':
      services.limits.mismatch(outcome.membership.id, request.ip).then(
        (wait) => reply.send(wait > 0 ? rateLimitedFor(wait) : metadataMismatch()),
        (error) => reply.send(error),
      );
      return;
  }
}

function sendValid(
  services: MembershipRouteServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { found, standing, metadata }: Extract<ValidationOutcome, { kind: 'valid' }>,
): void {
  if (readExpand(request).size > 0) {
    const shown = { ...found.membership, metadata };
    renderMembership(services, request, { ...found, membership: shown }).then(
      (body) => sendJson(reply, 201, body),
      (error) => reply.send(error),
    );
    return;
  }
  const view = viewOf(request.principal, found.byKey, services.publicUrl);
  sendJson(reply, 201, renderMembershipText(found.membership, standing, metadata, view));
}
