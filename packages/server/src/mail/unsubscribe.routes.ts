import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Database, Queries } from '../db/database.ts';
import { readOne } from '../http/pagination.ts';
import { sendJson } from '../http/send-json.ts';
import { linkUnknown } from '../hub/link.errors.ts';
import type { Clock } from '../lib/clock.ts';
import { readSubscription, setUnsubscribed } from './unsubscribe.ts';

interface UnsubscribeServices {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
  readonly secret: string;
}

const SubscriptionSchema = Type.Object(
  {
    seller: Type.Object({ name: Type.String() }),
    unsubscribed: Type.Boolean({ description: 'Whether the seller sends no reminders any more.' }),
  },
  { $id: 'HubSubscription' },
);

const tags = ['hub'];
const querystring = Type.Object({
  token: Type.String({ description: 'Of the link below a reminder.' }),
});
const response = { 200: Type.Ref('HubSubscription') };
const errors = [linkUnknown];

/** Reminders: whether somebody wants them, by the link below each. Nobody need be signed in. */
export function registerUnsubscribe(app: FastifyInstance, services: UnsubscribeServices): void {
  app.addSchema(SubscriptionSchema);

  app.get(
    '/unsubscribe',
    {
      config: { buyer: 'public', errors },
      schema: {
        operationId: 'hub_retrieve_subscription',
        summary: 'Whose reminders a link is about',
        description: 'Changes nothing: mail programs look at links by themselves.',
        tags,
        querystring,
        response,
      },
    },
    async (request, reply) => answer(reply, await findSubscription(services, request)),
  );

  app.post(
    '/resubscribe',
    {
      config: { buyer: 'public', errors },
      schema: {
        operationId: 'hub_resubscribe',
        summary: 'Get reminders again',
        description: 'For who has thought better of it, by the same link.',
        tags,
        querystring,
        response,
      },
    },
    (request, reply) => change(services, request, reply, false),
  );

  // A scope of its own: nowhere else is the body of a form taken.
  app.register(async (oneClick) => {
    // What it says is not looked at: the address of the request says all (RFC 8058, 3.1).
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
      oneClick.addContentTypeParser(type, { parseAs: 'buffer' }, (_, _body, done) =>
        done(null, {}),
      );
    }
    oneClick.post(
      '/unsubscribe',
      {
        config: { buyer: 'public', anyOrigin: true, errors },
        schema: {
          operationId: 'hub_unsubscribe',
          summary: 'Get no more reminders of a seller',
          description:
            'Also for mail programs (RFC 8058), which send a form: it is taken, and not read. Mails about what happened to a purchase come as before.',
          tags,
          querystring,
          response,
        },
      },
      (request, reply) => change(services, request, reply, true),
    );
  });
}

async function change(
  services: UnsubscribeServices,
  request: FastifyRequest,
  reply: FastifyReply,
  unsubscribed: boolean,
): Promise<FastifyReply> {
  const subscription = await findSubscription(services, request);
  await setUnsubscribed(services, subscription.optOut, unsubscribed);
  return answer(reply, { ...subscription, unsubscribed });
}

/** @throws AppError LINK_UNKNOWN */
async function findSubscription(services: UnsubscribeServices, request: FastifyRequest) {
  const query = request.query as Readonly<Record<string, string | string[] | undefined>>;
  const subscription = await readSubscription(services, readOne(query, 'token') ?? '');
  if (!subscription) throw linkUnknown();
  return subscription;
}

function answer(
  reply: FastifyReply,
  { sellerName, unsubscribed }: { sellerName: string; unsubscribed: boolean },
): FastifyReply {
  sendJson(reply, 200, JSON.stringify({ seller: { name: sellerName }, unsubscribed }));
  return reply;
}
