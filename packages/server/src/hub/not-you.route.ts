import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { sendJson } from '../http/send-json.ts';
import { type DisputeServices, disputeReset } from './dispute-reset.ts';
import { linkExpired, linkUnknown } from './link.errors.ts';

const NotYouSchema = Type.Object(
  {
    product: Type.Object({ name: Type.String() }),
    seller: Type.Object({
      name: Type.String(),
      support_email: Type.Union([Type.String(), Type.Null()]),
    }),
    may_shuffle: Type.Boolean({
      description: 'Whether the buyer may get a new key without asking.',
    }),
  },
  { $id: 'HubDisputedReset' },
);

/** `POST /not_you`: the link in the mail about a reset, for whom it was not theirs. */
export function registerNotYou(app: FastifyInstance, services: DisputeServices): void {
  app.addSchema(NotYouSchema);
  app.post(
    '/not_you',
    {
      config: { buyer: 'public', errors: [linkExpired, linkUnknown] },
      schema: {
        operationId: 'hub_dispute_reset',
        summary: 'Say that a reset was not yours',
        description:
          'By the link of the mail about it, which works for seven days, while the purchase has the address that the mail went to. Every session of that address ends, and the seller sees it, when the link is first used. Nothing changes about the key.',
        tags: ['hub'],
        body: Type.Object({ token: Type.String({ description: 'From the link.' }) }),
        response: { 200: Type.Ref('HubDisputedReset') },
      },
    },
    async (request, reply) => {
      const { token } = request.body as { token: string };
      const outcome = await disputeReset(services, token, request.ip);
      if (outcome.kind === 'expired') throw linkExpired();
      if (outcome.kind === 'unknown') throw linkUnknown();
      const { product, seller, mayShuffle } = outcome;
      const answer = {
        product,
        seller: { name: seller.name, support_email: seller.supportEmail },
        may_shuffle: mayShuffle,
      };
      sendJson(reply, 200, JSON.stringify(answer));
      return reply;
    },
  );
}
