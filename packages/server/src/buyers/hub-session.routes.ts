import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../db/database.ts';
import { unauthenticated } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { BuyerAuth } from './buyer-auth.ts';
import { deleteBuyerSessions, findBuyerSession } from './buyer-session.repository.ts';
import { sendSession, setCookies } from './hub-session-replies.ts';
import { takeCookiesAway } from './sign-out-buyer.ts';

interface HubSessionServices {
  readonly database: Database;
  readonly buyerAuth: BuyerAuth;
}

const tags = ['hub'];

/** The session of the buyer who asks, and the end of all of them. */
export function registerHubSession(app: FastifyInstance, services: HubSessionServices): void {
  const { database } = services;
  app.get(
    '/session',
    {
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_retrieve_session',
        summary: 'Who is signed in to the hub',
        description: 'The address whose purchases the hub shows, and how long the session lasts.',
        tags,
        response: { 200: Type.Ref('HubSession') },
      },
    },
    async (request, reply) => {
      const { id, sessionId } = request.buyer;
      const session = await findBuyerSession(database.read, id, sessionId);
      // It may have ended in the moment since it was judged.
      if (!session) throw unauthenticated();
      return sendSession(reply, session);
    },
  );
  app.post(
    '/sign_out_everywhere',
    {
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_sign_out_everywhere',
        summary: 'End every session of the buyer who asks',
        description:
          'This one too. They are refused with their next request, on every node of the server.',
        tags,
        response: { 200: Type.Ref('HubEndedSessions') },
      },
    },
    async (request, reply) => {
      const { id } = request.buyer;
      const ended = await database.transaction((tx) => deleteBuyerSessions(tx, id));
      const cookies = await takeCookiesAway(services.buyerAuth);
      sendJson(reply, 200, JSON.stringify({ ended }), setCookies(cookies));
      return reply;
    },
  );
}
