import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import { DashboardPlanSchema } from '../plans/plan.schemas.ts';
import {
  DashboardUpdateBody,
  dashboardListParameters,
  ofCompany,
  ofMembership,
} from './dashboard-membership.parameters.ts';
import { dashboardMembershipSchemas } from './dashboard-membership.schemas.ts';
import { toMembershipRow } from './dashboard-membership-response.ts';
import {
  badCursorWords,
  findNamed,
  membershipPath,
  membershipsPath,
  readCursorPage,
  readFilter,
  sendDetail,
} from './dashboard-replies.ts';
import { findMemberships } from './find-memberships.ts';
import { membershipEnded, membershipNotFound } from './membership.errors.ts';
import type { MembershipRouteServices } from './membership-replies.ts';
import { updateMembership } from './update-membership.ts';

/** The list, one membership, and the change of what a person may write on it. */
export function registerDashboardMemberships(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  if (!app.getSchema('DashboardPlan')) app.addSchema(DashboardPlanSchema);
  for (const schema of dashboardMembershipSchemas) app.addSchema(schema);
  app.get(
    membershipsPath,
    {
      config: { session: { permission: 'list_memberships' } },
      schema: {
        operationId: 'dashboard_list_memberships',
        summary: 'List and search memberships',
        description:
          'A page of memberships, newest first. One search text finds by e-mail, license key (also mistyped), hardware id or id; the filters are all to match.',
        tags: ['dashboard'],
        params: ofCompany,
        querystring: dashboardListParameters,
        response: { 200: Type.Ref('DashboardMembershipList') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const filter = readFilter(request);
      const page = readCursorPage(request);
      const now = services.clock.now();
      const found = await findMemberships(services.read, companyId, filter, page, now);
      if (found.kind === 'bad_cursor') throw invalidParameter('cursor', badCursorWords);
      const answer = {
        data: found.rows.map((row) => toMembershipRow(row, now)),
        next_cursor: found.nextCursor,
        total: found.total,
        search: found.search,
      };
      sendJson(reply, 200, JSON.stringify(answer));
      return reply;
    },
  );

  app.get(
    membershipPath,
    {
      config: { session: { permission: 'retrieve_membership' }, errors: [membershipNotFound] },
      schema: {
        operationId: 'dashboard_retrieve_membership',
        summary: 'Retrieve a membership',
        description: 'With its state at this moment and what can be done with it.',
        tags: ['dashboard'],
        params: ofMembership,
        response: { 200: Type.Ref('DashboardMembership') },
      },
    },
    async (request, reply) =>
      sendDetail(services, request, reply, 200, await findNamed(services, request)),
  );

  app.patch(
    membershipPath,
    {
      config: {
        session: { permission: 'update_membership' },
        errors: [membershipNotFound, membershipEnded],
      },
      schema: {
        operationId: 'dashboard_update_membership',
        summary: 'Change the e-mail or the end of a membership',
        description: 'What is not sent stays as it is. Another e-mail makes it another buyer’s.',
        tags: ['dashboard'],
        params: ofMembership,
        body: DashboardUpdateBody,
        response: { 200: Type.Ref('DashboardMembership') },
      },
    },
    async (request, reply) => {
      const { companyId, id } = await findNamed(services, request);
      const { email, expires_at: seconds } = request.body as Readonly<{
        email?: string;
        expires_at?: number | null;
      }>;
      const target = { companyId, membershipId: id, actor: callerOf(request) };
      const outcome = await updateMembership(services, target, {
        email,
        expiresAt: typeof seconds === 'number' ? seconds * 1000 : seconds,
      });
      switch (outcome.kind) {
        case 'done':
          return sendDetail(services, request, reply, 200, outcome.membership);
        case 'gone':
          throw membershipNotFound(id);
        case 'refused':
          throw membershipEnded(outcome.refusal);
        case 'invalid':
          throw invalidParameter(outcome.parameter, outcome.problem);
      }
    },
  );
}
