import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { findCompany } from '../companies/company.repository.ts';
import type { CompanyTable } from '../companies/company.table.ts';
import { renameCompany } from '../companies/rename-company.ts';
import type { Database } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { companyNotFound, invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import { type Clock, toUnixSeconds } from '../lib/clock.ts';
import { findCompanyMember } from './company-member.repository.ts';
import { roles } from './roles.ts';

interface CompanyServices {
  readonly database: Database;
  readonly clock: Clock;
}

const CompanySchema = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    role: Type.Unsafe<string>({ type: 'string', enum: roles, description: 'Of who asks.' }),
  },
  { $id: 'DashboardCompany' },
);

const params = Type.Object({ company_id: Type.String({ description: '`biz_…`' }) });
const tags = ['dashboard'];
const response = { 200: Type.Ref('DashboardCompany') };

/** A company itself: what it is called. */
export function registerCompany(app: FastifyInstance, services: CompanyServices): void {
  const { database } = services;
  app.addSchema(CompanySchema);
  app.get(
    '/companies/:company_id',
    {
      config: { session: { permission: 'retrieve_company' } },
      schema: {
        operationId: 'dashboard_retrieve_company',
        summary: 'A company',
        description: 'With the role of who asks.',
        tags,
        params,
        response,
      },
    },
    async (request, reply) => {
      const { companyId, id } = request.principal;
      const company = await findCompany(database.read, companyId);
      if (!company) throw companyNotFound();
      return answer(database, reply, company, id);
    },
  );
  app.patch(
    '/companies/:company_id',
    {
      config: { session: { permission: 'update_company' } },
      schema: {
        operationId: 'dashboard_update_company',
        summary: 'Rename a company',
        description: 'License keys and ids stay as they are.',
        tags,
        params,
        body: Type.Object({ title: Type.String({ description: '1 to 200 characters.' }) }),
        response,
      },
    },
    async (request, reply) => {
      const { companyId, id } = request.principal;
      const input = request.body as { title: string };
      const outcome = await renameCompany(services, companyId, callerOf(request), input);
      if (outcome.kind === 'not_found') throw companyNotFound();
      if (outcome.kind === 'invalid_title') throw invalidParameter('title', outcome.problem);
      return answer(database, reply, outcome.company, id);
    },
  );
}

async function answer(
  database: Database,
  reply: FastifyReply,
  { id, title, created_at }: CompanyTable,
  userId: string,
): Promise<FastifyReply> {
  const member = await findCompanyMember(database.read, id, userId);
  if (!member) throw companyNotFound();
  const company = { id, title, created_at: toUnixSeconds(created_at), role: member.role };
  sendJson(reply, 200, JSON.stringify(company));
  return reply;
}
