import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { MembershipRouteServices } from '../memberships/membership-replies.ts';
import { listOwnPurchases } from './list-own-purchases.ts';
import { purchaseNotFound } from './purchase.errors.ts';
import { hubPageParameters, ofPurchase } from './purchase.parameters.ts';
import { purchaseSchemas } from './purchase.schemas.ts';
import {
  badCursorWords,
  findOwn,
  purchasePath,
  purchasesPath,
  readHubPage,
  sendPurchase,
} from './purchase-replies.ts';
import { readHistory } from './read-history.ts';

/** What a buyer has bought, one purchase, and what happened to it. */
export function registerPurchases(app: FastifyInstance, services: MembershipRouteServices): void {
  for (const schema of purchaseSchemas) app.addSchema(schema);
  app.get(
    purchasesPath,
    {
      config: { buyer: 'signed_in' },
      schema: {
        operationId: 'hub_list_purchases',
        summary: 'What the buyer has bought',
        description: 'Of all companies of this server, newest first.',
        tags: ['hub'],
        querystring: hubPageParameters,
        response: { 200: Type.Ref('HubPurchaseList') },
      },
    },
    async (request, reply) => {
      const page = readHubPage(request);
      const list = await listOwnPurchases(services, request.buyer.emailNormal, page);
      if (!list) throw invalidParameter('cursor', badCursorWords);
      sendJson(reply, 200, JSON.stringify(list));
      return reply;
    },
  );

  app.get(
    purchasePath,
    {
      config: { buyer: 'signed_in', errors: [purchaseNotFound] },
      schema: {
        operationId: 'hub_retrieve_purchase',
        summary: 'Retrieve a purchase',
        description: 'With what can be done with it at this moment.',
        tags: ['hub'],
        params: ofPurchase,
        response: { 200: Type.Ref('HubPurchase') },
      },
    },
    async (request, reply) => sendPurchase(services, reply, await findOwn(services, request)),
  );

  app.get(
    `${purchasePath}/history`,
    {
      config: { buyer: 'signed_in', errors: [purchaseNotFound] },
      schema: {
        operationId: 'hub_list_purchase_history',
        summary: 'What happened to a purchase',
        description:
          'Newest first: one by one, days of use as one entry a day (UTC) above what else happened on that day.',
        tags: ['hub'],
        params: ofPurchase,
        querystring: hubPageParameters,
        response: { 200: Type.Ref('HubHistory') },
      },
    },
    async (request, reply) => {
      const { membership } = await findOwn(services, request);
      const history = await readHistory(services.read, membership, readHubPage(request));
      if (!history) throw invalidParameter('cursor', badCursorWords);
      sendJson(reply, 200, JSON.stringify(history));
      return reply;
    },
  );
}
