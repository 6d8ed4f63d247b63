import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { createOnce, creationErrors } from './create-membership-replies.ts';
import { DashboardCreateBody, ofCompany } from './dashboard-membership.parameters.ts';
import { membershipsPath, sendDetail } from './dashboard-replies.ts';
import { membershipNotFound } from './membership.errors.ts';
import { idempotencyParameter, replayedHeader } from './membership.parameters.ts';
import { findMembershipById } from './membership.repository.ts';
import type { MembershipRouteServices } from './membership-replies.ts';

/** `POST /memberships`: a membership by hand, for somebody who is signed in. */
export function registerDashboardCreate(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    membershipsPath,
    {
      config: { session: { permission: 'create_membership' }, errors: creationErrors },
      schema: {
        operationId: 'dashboard_create_membership',
        summary: 'Grant a membership by hand',
        description:
          'Without a plan it is the free one of the product. A license key is made unless one is sent.',
        tags: ['dashboard'],
        params: ofCompany,
        headers: idempotencyParameter,
        body: DashboardCreateBody,
        response: { 201: { ...Type.Ref('DashboardMembership'), headers: replayedHeader } },
      },
    },
    async (request, reply) => {
      const operation = 'dashboard_create_membership';
      // A repetition shows the same membership as it is now, to whoever may see its key now.
      const creation = await createOnce(services, request, operation, ({ id }) => id);
      if (creation.kind === 'made') {
        return sendDetail(services, request, reply, 201, creation.membership);
      }
      const membership = await findAgain(services, request, creation.answer);
      return sendDetail(services, request, reply, 201, membership, ['idempotent-replayed', 'true']);
    },
  );
}

async function findAgain({ read }: MembershipRouteServices, request: FastifyRequest, id: string) {
  const membership = await findMembershipById(read, request.principal.companyId, id);
  if (!membership) throw membershipNotFound(id);
  return membership;
}
