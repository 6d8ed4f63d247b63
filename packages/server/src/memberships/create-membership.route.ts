import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendJson } from '../http/send-json.ts';
import { createOnce, creationErrors } from './create-membership-replies.ts';
import { expandMemberships } from './expand-memberships.ts';
import { expandParameter, idempotencyParameter, replayedHeader } from './membership.parameters.ts';
import { CreateMembershipBody, membershipAnswer } from './membership.schemas.ts';
import { type Membership, standingOf } from './membership.ts';
import {
  type MembershipRouteServices,
  readExpand,
  renderMembership,
} from './membership-replies.ts';
import { toMembershipResponse, viewOf } from './membership-response.ts';

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
        errors: creationErrors,
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
      const creation = await createOnce(services, request, 'create_membership', (membership) =>
        toAnswer(services, request, membership),
      );
      if (creation.kind === 'replayed') {
        const answer = await expandAnswer(services, request, creation.answer);
        sendJson(reply, 201, answer, ['idempotent-replayed', 'true']);
        return reply;
      }
      const found = { membership: creation.membership, byKey: true };
      sendJson(reply, 201, await renderMembership(services, request, found));
      return reply;
    },
  );
}

/** What a repetition with the same key gets: the membership as it was made. */
function toAnswer(
  { clock, publicUrl }: MembershipRouteServices,
  request: FastifyRequest,
  membership: Membership,
): string {
  const standing = standingOf(membership, membership.settings.graceDays, clock.now());
  const view = viewOf(request.principal, true, publicUrl);
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
