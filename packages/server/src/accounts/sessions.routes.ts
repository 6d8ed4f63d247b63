import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../db/database.ts';
import { sendJson } from '../http/send-json.ts';
import { machineTimeMs, parseInstant, toUnixSeconds } from '../lib/clock.ts';
import { sessionNotFound } from './account.errors.ts';
import type { AuthSessionTable } from './account.table.ts';
import { deleteOtherSessions, deleteSession, listSessionsOfUser } from './session.repository.ts';

const SessionListSchema = Type.Object(
  {
    data: Type.Array(
      Type.Object({
        id: Type.String(),
        created_at: Type.Integer({ description: 'Unix seconds.' }),
        last_seen_at: Type.Integer({ description: 'Unix seconds, to within a day.' }),
        expires_at: Type.Integer({ description: 'Unix seconds; use moves it.' }),
        address: Type.Union([Type.String(), Type.Null()], { description: 'Where it began.' }),
        user_agent: Type.Union([Type.String(), Type.Null()], { description: 'As it was sent.' }),
        current: Type.Boolean({ description: 'Whether it is the one that asks.' }),
      }),
    ),
  },
  { $id: 'DashboardSessionList' },
);

const RevokedSchema = Type.Object(
  { revoked: Type.Integer({ description: 'How many sessions have ended.' }) },
  { $id: 'DashboardRevokedSessions' },
);

const tags = ['dashboard'];

/** Where somebody is signed in, by ids: a token leaves the server only in its own cookie. */
export function registerSessions(app: FastifyInstance, { database }: { database: Database }): void {
  app.addSchema(SessionListSchema);
  app.addSchema(RevokedSchema);
  app.get(
    '/sessions',
    {
      config: { session: 'signed_in' },
      schema: {
        operationId: 'dashboard_list_sessions',
        summary: 'Where the person is signed in',
        description: 'The sessions of the person who asks, the newest first.',
        tags,
        response: { 200: Type.Ref('DashboardSessionList') },
      },
    },
    async (request, reply) => {
      const { id, sessionId } = request.sessionUser;
      const now = machineTimeMs();
      const data = (await listSessionsOfUser(database.read, id))
        .map((row) => toSession(row, sessionId))
        .filter(({ expires_at }) => expires_at * 1000 > now);
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );
  app.post(
    '/sessions/:session_id/revoke',
    {
      config: { session: 'signed_in', errors: [sessionNotFound] },
      schema: {
        operationId: 'dashboard_revoke_session',
        summary: 'End a session of the person who asks',
        description: 'It is refused with its next request, on every node.',
        tags,
        params: Type.Object({ session_id: Type.String({ description: 'As the list has it.' }) }),
        response: { 200: Type.Ref('DashboardRevokedSessions') },
      },
    },
    async (request, reply) => {
      const { session_id: id } = request.params as { session_id: string };
      // What no id can be is not asked of the database, which would not take NUL.
      const ended =
        /^[\w-]{1,64}$/.test(id) &&
        (await database.transaction((tx) => deleteSession(tx, request.sessionUser.id, id)));
      if (!ended) throw sessionNotFound();
      sendJson(reply, 200, JSON.stringify({ revoked: 1 }));
      return reply;
    },
  );
  app.post(
    '/sessions/revoke_others',
    {
      config: { session: 'signed_in' },
      schema: {
        operationId: 'dashboard_revoke_other_sessions',
        summary: 'End every other session of the person who asks',
        description: 'They are refused with their next request, on every node.',
        tags,
        response: { 200: Type.Ref('DashboardRevokedSessions') },
      },
    },
    async (request, reply) => {
      const { id, sessionId } = request.sessionUser;
      const revoked = await database.transaction((tx) => deleteOtherSessions(tx, id, sessionId));
      sendJson(reply, 200, JSON.stringify({ revoked }));
      return reply;
    },
  );
}

function toSession(row: AuthSessionTable, currentId: string) {
  const seconds = (text: string) => toUnixSeconds(parseInstant(text) ?? 0) ?? 0;
  return {
    id: row.id,
    created_at: seconds(row.created_at),
    last_seen_at: seconds(row.updated_at),
    expires_at: seconds(row.expires_at),
    address: row.ip_address || null,
    user_agent: row.user_agent || null,
    current: row.id === currentId,
  };
}
