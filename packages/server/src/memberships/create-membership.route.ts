import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidBody, invalidParameter } from '../http/http.errors.ts';
import { mayUseProduct } from '../http/principal.ts';
import { sendJson } from '../http/send-json.ts';
import { runOnce } from '../idempotency/run-once.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/hash.ts';
import { type CreateMembershipOutcome, createMembership } from './create-membership.ts';
import { expandMemberships } from './expand-memberships.ts';
import {
  idempotencyKeyReused,
  licenseKeyTaken,
  planNotFound,
  productNotFound,
} from './membership.errors.ts';
import { expandParameter, idempotencyParameter, replayedHeader } from './membership.parameters.ts';
import { CreateMembershipBody, membershipAnswer } from './membership.schemas.ts';
import { standingOf } from './membership.ts';
import {
  actorOf,
  type MembershipRouteServices,
  readExpand,
  renderMembership,
} from './membership-replies.ts';
import { toMembershipResponse, viewOf } from './membership-response.ts';

interface Body {
  email: string;
  product_id?: string;
  plan_id?: string;
  expires_at?: number | null;
  license_key?: string | null;
}

/** `POST /memberships`: a membership by hand. Takes an `Idempotency-Key`. */
export function registerCreateMembership(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    '/memberships',
    {
      config: {
        scope: 'create_membership',
        errors: [productNotFound, planNotFound, licenseKeyTaken, idempotencyKeyReused],
      },
      schema: {
        operationId: 'create_membership',
        summary: 'Create a membership by hand',
        description:
          'Needs `product_id` or `plan_id`; without a plan it is the free one of the product. A license key is made unless one is sent.',
        tags: ['Memberships'],
        headers: idempotencyParameter,
        querystring: expandParameter,
        body: CreateMembershipBody,
        response: { 201: { ...membershipAnswer, headers: replayedHeader } },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const body = request.body as Body;
      const { companyId } = principal;
      const key = readIdempotencyKey(request);
      const requestHash = sha256(`create_membership ${canonicalJson(body)}`);
      const outcome = await runOnce(
        services,
        { companyId, callerId: principal.id, key, requestHash },
        (tx) =>
          createMembership(
            tx,
            companyId,
            actorOf(request),
            toInput(body),
            services.clock.now(),
            (productId) => mayUseProduct(principal, productId),
          ),
        (value) => toAnswer(services, request, value),
      );
      if (outcome.kind === 'reused') throw idempotencyKeyReused();
      if (outcome.kind === 'replayed') {
        const answer = await expandAnswer(services, request, outcome.answer);
        sendJson(reply, 201, answer, ['idempotent-replayed', 'true']);
        return reply;
      }
      const membership = unwrap(outcome.value);
      sendJson(reply, 201, await renderMembership(services, request, { membership, byKey: true }));
      return reply;
    },
  );
}

function toInput(body: Body) {
  return {
    email: body.email,
    productId: body.product_id,
    planId: body.plan_id,
    expiresAt: body.expires_at == null ? null : body.expires_at * 1000,
    licenseKey: body.license_key ?? undefined,
  };
}

/** What a repetition with the same key gets: the membership as it was made. */
function toAnswer(
  { clock }: MembershipRouteServices,
  request: FastifyRequest,
  value: CreateMembershipOutcome,
): string | undefined {
  if (value.kind !== 'created') return undefined;
  const { membership } = value;
  const standing = standingOf(membership, membership.settings.graceDays, clock.now());
  const view = viewOf(request.principal, true);
  return JSON.stringify(toMembershipResponse(membership, standing, {}, view));
}

/** Puts into a kept answer the objects that this request expands. */
async function expandAnswer(
  { read, publicUrl }: MembershipRouteServices,
  request: FastifyRequest,
  answer: string,
): Promise<string> {
  const expand = readExpand(request);
  if (expand.size === 0) return answer;
  const first = JSON.parse(answer) as ReturnType<typeof toMembershipResponse>;
  const ids = {
    productId: String(first.product),
    planId: String(first.plan),
    customerId: String(first.user),
  };
  const { companyId } = request.principal;
  const expanded = (await expandMemberships(read, companyId, publicUrl, [ids], expand))(ids);
  const product = expanded.product ?? first.product;
  return JSON.stringify({
    ...first,
    product,
    access_pass: product,
    user: expanded.user ?? first.user,
    plan: expanded.plan ?? first.plan,
  });
}

function unwrap(outcome: CreateMembershipOutcome) {
  switch (outcome.kind) {
    case 'created':
      return outcome.membership;
    case 'invalid':
      throw invalidParameter(outcome.parameter, outcome.problem);
    case 'product_not_found':
      throw productNotFound(outcome.id);
    case 'plan_not_found':
      throw planNotFound(outcome.id);
    case 'license_key_taken':
      throw licenseKeyTaken();
  }
}

function readIdempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw invalidBody('Idempotency-Key must be 1 to 255 printable characters without spaces.');
  }
  return key;
}
