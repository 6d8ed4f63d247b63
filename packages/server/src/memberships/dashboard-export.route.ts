import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { hasScope } from '../http/principal.ts';
import { exportParameters, ofCompany } from './dashboard-membership.parameters.ts';
import { membershipsPath, readFilter } from './dashboard-replies.ts';
import { exportMemberships } from './export-memberships.ts';
import type { MembershipRouteServices } from './membership-replies.ts';

/** `GET /memberships/export`: the list with its filters as CSV, however long it is. */
export function registerDashboardExport(
  app: FastifyInstance,
  services: MembershipRouteServices,
): void {
  app.get(
    `${membershipsPath}/export`,
    {
      // It would be read to its end, to say nothing.
      exposeHeadRoute: false,
      config: { session: { permission: 'export_memberships' } },
      schema: {
        operationId: 'dashboard_export_memberships',
        summary: 'Export memberships as CSV',
        description:
          'All memberships that match, a line each, in the order of the list. License keys are masked without the permission `reveal_license_key`.',
        tags: ['dashboard'],
        params: ofCompany,
        querystring: exportParameters,
        response: {
          200: Type.String({ contentMediaType: 'text/csv', description: 'The memberships.' }),
        },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const filter = readFilter(request);
      const revealsKey = hasScope(principal, 'reveal_license_key');
      const lines = exportMemberships(services, principal.companyId, filter, { revealsKey });
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="memberships.csv"')
        .header('x-request-id', request.id);
      return reply.send(Readable.from(lines));
    },
  );
}
