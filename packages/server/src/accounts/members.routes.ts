import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { missingPermission } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import { type Clock, toUnixSeconds } from '../lib/clock.ts';
import { lastOwner, memberNotFound, ownersOnly } from './account.errors.ts';
import { changeMember } from './change-member.ts';
import {
  findListedMember,
  type ListedMember,
  listCompanyMembers,
} from './company-member.repository.ts';
import { type Role, roles } from './roles.ts';

interface MemberServices {
  readonly database: Database;
  readonly clock: Clock;
}

const RoleSchema = Type.Unsafe<string>({ type: 'string', enum: roles });

const MemberSchema = Type.Object(
  {
    user_id: Type.String(),
    email: Type.String(),
    role: RoleSchema,
    created_at: Type.Integer({ description: 'Unix seconds; when they came to the company.' }),
    current: Type.Boolean({ description: 'Whether it is the person who asks.' }),
    two_factor_enabled: Type.Boolean(),
  },
  { $id: 'DashboardMember' },
);

const MemberListSchema = Type.Object(
  { data: Type.Array(Type.Ref('DashboardMember')) },
  { $id: 'DashboardMemberList' },
);

const RemovedSchema = Type.Object(
  { user_id: Type.String(), removed: Type.Boolean({ description: 'Always true.' }) },
  { $id: 'DashboardRemovedMember' },
);

const params = Type.Object({
  company_id: Type.String({ description: '`biz_…`' }),
  user_id: Type.String({ description: 'Of the member.' }),
});
const tags = ['dashboard'];
const errors = [memberNotFound, ownersOnly, lastOwner];

/** Who belongs to a company, and what they may do there. */
export function registerMembers(app: FastifyInstance, services: MemberServices): void {
  const { database } = services;
  for (const schema of [MemberSchema, MemberListSchema, RemovedSchema]) app.addSchema(schema);
  app.get(
    '/companies/:company_id/members',
    {
      config: { session: { permission: 'list_company_members' } },
      schema: {
        operationId: 'dashboard_list_company_members',
        summary: 'Who belongs to the company',
        description: 'All of them, who came first first.',
        tags,
        params: Type.Object({ company_id: Type.String({ description: '`biz_…`' }) }),
        response: { 200: Type.Ref('DashboardMemberList') },
      },
    },
    async (request, reply) => {
      const { companyId, id } = request.principal;
      const members = await listCompanyMembers(database.read, companyId);
      sendJson(reply, 200, JSON.stringify({ data: members.map((one) => toMember(one, id)) }));
      return reply;
    },
  );
  app.patch(
    '/companies/:company_id/members/:user_id',
    {
      config: { session: { permission: 'update_company_member' }, errors },
      schema: {
        operationId: 'dashboard_update_company_member',
        summary: "Change somebody's role",
        description: 'It counts with their next request. Owners are made and changed by owners.',
        tags,
        params,
        body: Type.Object({ role: RoleSchema }),
        response: { 200: Type.Ref('DashboardMember') },
      },
    },
    async (request, reply) => {
      const userId = await change(services, request, (request.body as { role: Role }).role);
      const { companyId, id } = request.principal;
      const member = await findListedMember(database.read, companyId, userId);
      if (!member) throw memberNotFound();
      sendJson(reply, 200, JSON.stringify(toMember(member, id)));
      return reply;
    },
  );
  app.delete(
    '/companies/:company_id/members/:user_id',
    {
      config: { session: { permission: 'delete_company_member' }, errors },
      schema: {
        operationId: 'dashboard_delete_company_member',
        summary: 'Remove somebody from the company',
        description: 'Or leave it. Their account stays, without this company.',
        tags,
        params,
        response: { 200: Type.Ref('DashboardRemovedMember') },
      },
    },
    async (request, reply) => {
      const userId = await change(services, request, null);
      sendJson(reply, 200, JSON.stringify({ user_id: userId, removed: true }));
      return reply;
    },
  );
}

/** Changes or removes the member that the path names; answers their id. @throws AppError */
async function change(services: MemberServices, request: FastifyRequest, role: Role | null) {
  const { user_id: userId } = request.params as { user_id: string };
  // What no id can be is not asked of the database, which would not take NUL.
  if (!/^[\w-]{1,64}$/.test(userId)) throw memberNotFound();
  const { companyId } = request.principal;
  const outcome = await changeMember(services, companyId, callerOf(request), { userId, role });
  switch (outcome.kind) {
    case 'changed':
      return userId;
    case 'not_found':
      throw memberNotFound();
    case 'not_allowed':
      throw missingPermission();
    case 'owners_only':
      throw ownersOnly();
    case 'last_owner':
      throw lastOwner();
  }
}

function toMember(row: ListedMember, currentId: string) {
  return {
    user_id: row.user_id,
    email: row.email,
    role: row.role,
    created_at: toUnixSeconds(row.created_at),
    current: row.user_id === currentId,
    two_factor_enabled: row.two_factor_enabled === 1,
  };
}
