import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import { missingPermission } from '../http/http.errors.ts';
import { hasScope } from '../http/principal.ts';
import { sendJson } from '../http/send-json.ts';
import { type BulkAction, changeInBulk } from './change-in-bulk.ts';
import { DashboardBulkBody, ofCompany } from './dashboard-membership.parameters.ts';
import { membershipsPath } from './dashboard-replies.ts';
import type { MembershipRouteServices } from './membership-replies.ts';

/** What each action needs, as its own route does. */
const permissions = {
  reset_license: ['reset_license', 'update_membership'],
  cancel: ['cancel_membership'],
} as const satisfies Record<BulkAction, readonly string[]>;

/** `POST /memberships/bulk`: one change of up to a hundred memberships, each by itself. */
export function registerDashboardBulk(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.post(
    `${membershipsPath}/bulk`,
    {
      config: { session: { permission: [...new Set(Object.values(permissions).flat())] } },
      schema: {
        operationId: 'dashboard_change_memberships',
        summary: 'Change up to a hundred memberships',
        description: 'Each is changed by itself: the answer tells of every one what came of it.',
        tags: ['dashboard'],
        params: ofCompany,
        body: DashboardBulkBody,
        response: { 200: Type.Ref('DashboardBulkResult') },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const { action, membership_ids: ids } = request.body as Readonly<{
        action: BulkAction;
        membership_ids: readonly string[];
      }>;
      if (!hasScope(principal, permissions[action])) throw missingPermission();
      const { companyId } = principal;
      const data = await changeInBulk(services, companyId, callerOf(request), action, ids);
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );
}
