import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Queries } from '../db/database.ts';
import { sendJson } from '../http/send-json.ts';
import { listCompaniesOfUser } from './company-member.repository.ts';
import { permissionsOf, roles } from './roles.ts';

const SessionSchema = Type.Object(
  {
    user: Type.Object({
      id: Type.String(),
      email: Type.String(),
      name: Type.String(),
      two_factor_enabled: Type.Boolean(),
      created_at: Type.Integer({ description: 'Unix seconds.' }),
    }),
    session: Type.Object({ id: Type.String() }),
    companies: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        role: Type.Unsafe<string>({ type: 'string', enum: roles }),
        permissions: Type.Array(Type.String(), { description: 'What this role allows.' }),
      }),
    ),
  },
  { $id: 'DashboardSession' },
);

/** `GET /session`: who is signed in, and what they may do in which company. */
export function registerSessionReads(app: FastifyInstance, { read }: { read: Queries }): void {
  app.addSchema(SessionSchema);
  app.get(
    '/session',
    {
      config: { session: 'signed_in' },
      schema: {
        operationId: 'dashboard_retrieve_session',
        summary: 'Who is signed in',
        description: 'The person, and the companies that they belong to with their role in each.',
        tags: ['dashboard'],
        response: { 200: Type.Ref('DashboardSession') },
      },
    },
    async (request, reply) => {
      const { sessionUser: user } = request;
      const companies = await listCompaniesOfUser(read, user.id);
      const answer = {
        user: {
          id: user.id,
          email: user.email,
          name: user.name,
          two_factor_enabled: user.twoFactorEnabled,
          created_at: Math.floor(user.createdAt / 1000),
        },
        session: { id: user.sessionId },
        companies: companies.map(({ id, title, role }) => ({
          id,
          title,
          role,
          permissions: [...permissionsOf(role)],
        })),
      };
      sendJson(reply, 200, JSON.stringify(answer));
      return reply;
    },
  );
}
