import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { callerOf } from '../http/caller.ts';
import { invalidParameter, missingPermission } from '../http/http.errors.ts';
import { hasScope } from '../http/principal.ts';
import { isId } from '../lib/ids.ts';
import { archiveProduct, unarchiveProduct } from '../products/archive-product.ts';
import { productNotFound } from '../products/product.errors.ts';
import { updateProduct } from '../products/update-product.ts';
import { createOffer } from './create-offer.ts';
import { CreateProductBody, UpdateProductBody } from './product.schemas.ts';
import {
  type OfCompany,
  type OfProduct,
  ofCompany,
  ofProduct,
  type ProductRouteServices,
  sendProduct,
  unwrapProduct,
} from './product-replies.ts';
import { readSoftware, type SoftwareBody } from './software-body.ts';

interface WordsBody {
  name?: string;
  description?: string | null;
  key_prefix?: string;
}
type CreateBody = WordsBody & { name: string; software?: Partial<SoftwareBody> };

/** Products on the seller's pages: made, changed, archived. */
export function registerProductChanges(app: FastifyInstance, services: ProductRouteServices): void {
  const tags = ['dashboard'];
  const answer = { 200: Type.Ref('DashboardProduct') };

  app.post<OfCompany & { Body: CreateBody }>(
    '/companies/:company_id/products',
    {
      config: { session: { permission: 'create_product' } },
      schema: {
        operationId: 'dashboard_create_product',
        summary: 'Create a product',
        description:
          'With a free one-time plan, and with its Software where that is sent, which needs the permission `create_experience`.',
        tags,
        params: Type.Object(ofCompany),
        body: CreateProductBody,
        response: { 201: Type.Ref('DashboardProduct') },
      },
    },
    async (request, reply) => {
      const { principal, body } = request;
      const { software } = body;
      if (software && !hasScope(principal, 'create_experience')) throw missingPermission();
      const outcome = await createOffer(services, principal.companyId, callerOf(request), {
        ...readWords(body),
        name: body.name,
        ...(software && { software: readSoftware(software) }),
      });
      if (outcome.kind === 'invalid') throw invalidParameter(outcome.parameter, outcome.problem);
      return sendProduct(services, reply, outcome.offer.product, 201);
    },
  );

  app.patch<OfProduct & { Body: WordsBody }>(
    '/companies/:company_id/products/:product_id',
    {
      config: { session: { permission: 'update_product' }, errors: [productNotFound] },
      schema: {
        operationId: 'dashboard_update_product',
        summary: 'Update a product',
        description: 'What is left out stays. Another key prefix is that of new license keys only.',
        tags,
        params: Type.Object(ofProduct),
        body: UpdateProductBody,
        response: answer,
      },
    },
    async (request, reply) => {
      const { principal, params, body } = request;
      const { product_id: id } = params;
      if (!isId('prod', id)) throw productNotFound(id);
      const actor = callerOf(request);
      const words = readWords(body);
      const outcome = await updateProduct(services, principal.companyId, actor, id, words);
      return sendProduct(services, reply, unwrapProduct(outcome, id));
    },
  );

  const moves = [
    {
      verb: 'archive',
      move: archiveProduct,
      description:
        'Nobody gets a new membership of it. Those that exist, and their license keys, go on as before.',
    },
    {
      verb: 'unarchive',
      move: unarchiveProduct,
      description: 'It is in use again as it was before.',
    },
  ];
  for (const { verb, move, description } of moves) {
    app.post<OfProduct>(
      `/companies/:company_id/products/:product_id/${verb}`,
      {
        config: { session: { permission: 'update_product' }, errors: [productNotFound] },
        schema: {
          operationId: `dashboard_${verb}_product`,
          summary: verb === 'archive' ? 'Archive a product' : 'Unarchive a product',
          description,
          tags,
          params: Type.Object(ofProduct),
          response: answer,
        },
      },
      async (request, reply) => {
        const { product_id: id } = request.params;
        if (!isId('prod', id)) throw productNotFound(id);
        const outcome = await move(services, request.principal.companyId, callerOf(request), id);
        return sendProduct(services, reply, unwrapProduct(outcome, id));
      },
    );
  }
}

function readWords({ name, description, key_prefix }: WordsBody) {
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(key_prefix !== undefined && { keyPrefix: key_prefix }),
  };
}
