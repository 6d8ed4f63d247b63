import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { sendJson } from '../http/send-json.ts';
import { DashboardExplainBody, ofMembership } from './dashboard-membership.parameters.ts';
import { findNamed, membershipPath } from './dashboard-replies.ts';
import { explainLicense } from './explain-license.ts';
import { membershipNotFound } from './membership.errors.ts';
import type { MembershipRouteServices } from './membership-replies.ts';

/** `POST /memberships/{id}/explain`: what a validation with this metadata would answer, and why. */
export function registerDashboardExplain(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    `${membershipPath}/explain`,
    {
      config: { session: { permission: 'retrieve_membership' }, errors: [membershipNotFound] },
      schema: {
        operationId: 'dashboard_explain_membership',
        summary: 'Why a license key is refused, or accepted',
        description:
          'Judges the metadata as `validate_license` would at this moment. Nothing is bound, counted or written.',
        tags: ['dashboard'],
        params: ofMembership,
        body: DashboardExplainBody,
        response: { 200: Type.Ref('DashboardExplanation') },
      },
    },
    async (request, reply) => {
      const membership = await findNamed(services, request);
      const { metadata } = request.body as { metadata?: unknown };
      const explanation = await explainLicense(services, membership, metadata);
      sendJson(reply, 200, JSON.stringify(explanation));
      return reply;
    },
  );
}
