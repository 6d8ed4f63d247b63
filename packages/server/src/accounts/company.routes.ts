import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { findCompany } from '../companies/company.repository.ts';
import { type CompanyWords, mostAddressesDays } from '../companies/company.rules.ts';
import type { CompanyTable } from '../companies/company.table.ts';
import { updateCompany } from '../companies/update-company.ts';
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

const supportEmail = Type.Union([Type.String(), Type.Null()], {
  description: 'Where buyers reach the company; they see it. Null for nowhere.',
});
const keepAddressesDays = Type.Integer({
  description: `For how many days the network addresses (IP) of events are kept, 0 to ${mostAddressesDays}; 0 for not at all.`,
});

const CompanySchema = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    support_email: supportEmail,
    keep_addresses_days: keepAddressesDays,
    role: Type.Unsafe<string>({ type: 'string', enum: roles, description: 'Of who asks.' }),
  },
  { $id: 'DashboardCompany' },
);

const UpdateCompanyBody = Type.Object(
  {
    title: Type.Optional(Type.String({ description: '1 to 200 characters.' })),
    support_email: Type.Optional(supportEmail),
    keep_addresses_days: Type.Optional(keepAddressesDays),
  },
  { minProperties: 1 },
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
        summary: 'Update a company',
        description: 'What is left out stays. License keys and ids stay as they are.',
        tags,
        params,
        body: UpdateCompanyBody,
        response,
      },
    },
    async (request, reply) => {
      const { companyId, id } = request.principal;
      const input = readWords(request.body as Partial<CompanyWords>);
      const outcome = await updateCompany(services, companyId, callerOf(request), input);
      if (outcome.kind === 'not_found') throw companyNotFound();
      if (outcome.kind === 'invalid') throw invalidParameter(outcome.parameter, outcome.problem);
      return answer(database, reply, outcome.company, id);
    },
  );
}

/** The members of a body that may be written, and no other. */
function readWords(body: Partial<CompanyWords>): Partial<CompanyWords> {
  const names = ['title', 'support_email', 'keep_addresses_days'] as const;
  const sent = names.filter((name) => body[name] !== undefined);
  return Object.fromEntries(sent.map((name) => [name, body[name]]));
}

async function answer(
  database: Database,
  reply: FastifyReply,
  { created_at, ...company }: CompanyTable,
  userId: string,
): Promise<FastifyReply> {
  const member = await findCompanyMember(database.read, company.id, userId);
  if (!member) throw companyNotFound();
  const body = {
    id: company.id,
    title: company.title,
    created_at: toUnixSeconds(created_at),
    support_email: company.support_email,
    keep_addresses_days: company.keep_addresses_days,
    role: member.role,
  };
  sendJson(reply, 200, JSON.stringify(body));
  return reply;
}
