import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import { sendJson } from '../http/send-json.ts';
import { ofMembership } from './dashboard-membership.parameters.ts';
import { findNamed, membershipPath } from './dashboard-replies.ts';
import { keySentJustNow, membershipInactive, membershipNotFound } from './membership.errors.ts';
import type { MembershipRouteServices } from './membership-replies.ts';
import { sendKey } from './send-key.ts';

/** `POST /memberships/{id}/send_key`: the mail with the key once more. */
export function registerDashboardSendKey(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    `${membershipPath}/send_key`,
    {
      config: {
        session: { permission: 'update_membership' },
        errors: [membershipNotFound, membershipInactive, keySentJustNow],
      },
      schema: {
        operationId: 'dashboard_send_key',
        summary: 'Mail the license key to the buyer again',
        description:
          'At most once a minute, and while the membership gives access. Its timeline says who sent it.',
        tags: ['dashboard'],
        params: ofMembership,
        response: { 202: Type.Ref('DashboardSentKey') },
      },
    },
    async (request, reply) => {
      const { companyId, id } = await findNamed(services, request);
      const target = { companyId, membershipId: id, actor: callerOf(request) };
      const outcome = await sendKey(services, target);
      switch (outcome.kind) {
        case 'done':
          sendJson(reply, 202, JSON.stringify({ to: outcome.membership.email }));
          return reply;
        case 'gone':
          throw membershipNotFound(id);
        case 'refused': {
          const { refusal } = outcome;
          throw refusal.kind === 'inactive'
            ? membershipInactive(refusal.standing)
            : keySentJustNow(refusal.waitSeconds);
        }
      }
    },
  );
}
