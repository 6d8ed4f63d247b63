import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Database, Queries } from '../db/database.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { BuyerDataSchema } from './buyer-data.schemas.ts';
import { hubErasureSchemas } from './erasure.schemas.ts';
import { listErasuresOfBuyer } from './erasure-request.repository.ts';
import { toHubErasure } from './erasure-response.ts';
import { exportBuyerData } from './export-buyer-data.ts';
import { requestErasure } from './request-erasure.ts';

interface Services {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
}

const tags = ['hub'];

/** What a buyer may ask of everybody who holds something on them: to see it, and to have it erased. */
export function registerHubPrivacy(app: FastifyInstance, services: Services): void {
  for (const schema of [...hubErasureSchemas, BuyerDataSchema]) app.addSchema(schema);
  app.get(
    '/data',
    {
      // It would be read to its end, to say nothing.
      exposeHeadRoute: false,
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_export_data',
        summary: 'All that is held on the buyer',
        description: 'Of every seller on this server, as a file.',
        tags,
        response: { 200: Type.Ref('HubData') },
      },
    },
    async (request, reply) => {
      reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="latchkey-data.json"')
        .header('x-request-id', request.id);
      return reply.send(Readable.from(exportBuyerData(services, request.buyer)));
    },
  );
  app.get(
    '/erasure',
    {
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_list_erasure_requests',
        summary: 'What came of requests to be erased',
        description: 'One for each seller who was asked, the newest first.',
        tags,
        response: { 200: Type.Ref('HubErasureRequestList') },
      },
    },
    async (request, reply) => answer(services, reply, 200, request.buyer.id),
  );
  app.post(
    '/erasure',
    {
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_request_erasure',
        summary: 'Ask to be erased',
        description:
          'Every seller who holds something on the buyer is asked, and decides. Licenses end with it, for good. Asking again while it waits changes nothing.',
        tags,
        response: { 201: Type.Ref('HubErasureRequestList') },
      },
    },
    async (request, reply) => {
      const { buyer, ip } = request;
      await requestErasure(services, {
        id: buyer.id,
        emailNormal: buyer.emailNormal,
        address: ip,
      });
      return answer(services, reply, 201, buyer.id);
    },
  );
}

async function answer(
  { read }: Services,
  reply: FastifyReply,
  status: number,
  buyerId: string,
): Promise<FastifyReply> {
  const data = (await listErasuresOfBuyer(read, buyerId)).map(toHubErasure);
  sendJson(reply, status, JSON.stringify({ data }));
  return reply;
}
