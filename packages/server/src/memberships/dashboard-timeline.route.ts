import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import { ofMembership, pageParameters } from './dashboard-membership.parameters.ts';
import { badCursorWords, findNamed, membershipPath, readCursorPage } from './dashboard-replies.ts';
import { membershipNotFound } from './membership.errors.ts';
import type { MembershipRouteServices } from './membership-replies.ts';
import { readTimeline } from './read-timeline.ts';

/** `GET /memberships/{id}/timeline`: what happened to it, newest first. */
export function registerDashboardTimeline(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.get(
    `${membershipPath}/timeline`,
    {
      config: { session: { permission: 'retrieve_timeline' }, errors: [membershipNotFound] },
      schema: {
        operationId: 'dashboard_list_membership_events',
        summary: 'What happened to a membership',
        description:
          'Newest first: events one by one, good validations as one entry a day (UTC) above the events of that day.',
        tags: ['dashboard'],
        params: ofMembership,
        querystring: pageParameters,
        response: { 200: Type.Ref('DashboardTimeline') },
      },
    },
    async (request, reply) => {
      const membership = await findNamed(services, request);
      const timeline = await readTimeline(services.read, membership, readCursorPage(request));
      if (!timeline) throw invalidParameter('cursor', badCursorWords);
      sendJson(reply, 200, JSON.stringify(timeline));
      return reply;
    },
  );
}
