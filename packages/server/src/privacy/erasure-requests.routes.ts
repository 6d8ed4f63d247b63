import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { normaliseEmail } from '../db/columns.ts';
import type { Database, Queries } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import type { Sealer } from '../lib/sealer.ts';
import type { ValidationActivity } from '../memberships/validation-activity.ts';
import { declineErasure } from './decline-erasure.ts';
import { eraseCustomer } from './erase-customer.ts';
import { dashboardErasureSchemas } from './erasure.schemas.ts';
import {
  countMembershipsOf,
  type FoundErasure,
  findErasure,
  listErasuresOfCompany,
} from './erasure-request.repository.ts';
import { askerOf, toDashboardErasure } from './erasure-response.ts';
import { erasureNotFound, erasureSettled } from './privacy.errors.ts';

interface Services {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
  readonly activity: ValidationActivity;
  readonly mailSealer: Sealer;
}

const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };
const ofErasure = Type.Object({
  ...ofCompany,
  erasure_id: Type.String({ description: '`erase_…`' }),
});
const tags = ['dashboard'];
const path = '/companies/:company_id/erasure_requests';
const settling = {
  session: { permission: 'settle_erasure_request' },
  errors: [erasureNotFound, erasureSettled],
};
const response = { 200: Type.Ref('DashboardErasureRequest') };

/** What buyers ask a company to erase of them, and what it decides. */
export function registerErasureRequests(app: FastifyInstance, services: Services): void {
  const { read } = services;
  for (const schema of dashboardErasureSchemas) app.addSchema(schema);
  app.get(
    path,
    {
      config: { session: { permission: 'list_erasure_requests' } },
      schema: {
        operationId: 'dashboard_list_erasure_requests',
        summary: 'Buyers who ask to be erased',
        description: 'Those that wait, the oldest first, then the hundred that were settled last.',
        tags,
        params: Type.Object(ofCompany),
        response: { 200: Type.Ref('DashboardErasureRequestList') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const data = await show(read, companyId, await listErasuresOfCompany(read, companyId));
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );
  app.post(
    `${path}/:erasure_id/erase`,
    {
      config: settling,
      schema: {
        operationId: 'dashboard_erase_customer',
        summary: 'Erase a buyer',
        description:
          'For good: their memberships end, their keys are found no more, and e-mail, name, machines and addresses go. Plans, prices and dates stay for the books. A mail tells the buyer. Erasing again changes nothing.',
        tags,
        params: ofErasure,
        response,
      },
    },
    async (request, reply) => {
      const id = namedBy(request);
      const { companyId } = request.principal;
      // What is counted and not written yet may hold what is to go.
      await services.activity.flush();
      const outcome = await eraseCustomer(services, companyId, callerOf(request), id);
      if (outcome.kind === 'not_found') throw erasureNotFound();
      if (outcome.kind === 'declined') throw erasureSettled('declined');
      return answer(read, request, reply, id);
    },
  );
  app.post(
    `${path}/:erasure_id/decline`,
    {
      config: settling,
      schema: {
        operationId: 'dashboard_decline_erasure',
        summary: 'Decline to erase a buyer',
        description: 'The buyer reads the reason, and may ask again.',
        tags,
        params: ofErasure,
        body: Type.Object({ reason: Type.String({ description: '1 to 1,000 characters.' }) }),
        response,
      },
    },
    async (request, reply) => {
      const id = namedBy(request);
      const { reason } = request.body as { reason: string };
      const { companyId } = request.principal;
      const input = { id, reason };
      const outcome = await declineErasure(services, companyId, callerOf(request), input);
      switch (outcome.kind) {
        case 'declined':
          return answer(read, request, reply, id);
        case 'not_found':
          throw erasureNotFound();
        case 'erased':
          throw erasureSettled('erased');
        case 'invalid':
          throw invalidParameter('reason', outcome.problem);
      }
    },
  );
}

/** The id in the path. @throws AppError for what no id can be, which is not asked of the database. */
function namedBy(request: FastifyRequest): string {
  const { erasure_id: id } = request.params as { erasure_id: string };
  if (!isId('erase', id)) throw erasureNotFound();
  return id;
}

async function answer(
  read: Queries,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const { companyId } = request.principal;
  const found = await findErasure(read, companyId, id);
  if (!found) throw erasureNotFound();
  const [shown] = await show(read, companyId, [found]);
  sendJson(reply, 200, JSON.stringify(shown));
  return reply;
}

async function show(read: Queries, companyId: string, found: readonly FoundErasure[]) {
  const emails = found.flatMap((one) => askerOf(one) ?? []).map(normaliseEmail);
  const counts = await countMembershipsOf(read, companyId, [...new Set(emails)]);
  return found.map((one) => toDashboardErasure(one, counts));
}
