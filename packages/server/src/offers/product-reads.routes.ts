import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { invalidParameter } from '../http/http.errors.ts';
import { readOne } from '../http/pagination.ts';
import { sendJson } from '../http/send-json.ts';
import { isId } from '../lib/ids.ts';
import { isKeyPrefix } from '../products/key-prefix.ts';
import { productNotFound } from '../products/product.errors.ts';
import { findProduct, listProducts } from '../products/product.repository.ts';
import { toDashboardProduct } from './dashboard-product.ts';
import { makeKeySample } from './key-sample.ts';
import { productSchemas } from './product.schemas.ts';
import {
  type OfCompany,
  type OfProduct,
  ofCompany,
  ofProduct,
  type ProductRouteServices,
  sendProduct,
} from './product-replies.ts';
import { readOffers } from './read-offers.ts';

const archivedValues = { true: true, false: false, all: 'all' } as const;

type Query = { Querystring: Record<string, string | string[] | undefined> };

/** Products on the seller's pages, as they are. */
export function registerProductReads(app: FastifyInstance, services: ProductRouteServices): void {
  for (const schema of productSchemas) app.addSchema(schema);
  const { read, publicUrl } = services;
  const tags = ['dashboard'];

  app.get<OfCompany & Query>(
    '/companies/:company_id/products',
    {
      config: { session: { permission: 'list_products' } },
      schema: {
        operationId: 'dashboard_list_products',
        summary: 'List products',
        description: 'With their plans and Software, newest first.',
        tags,
        params: Type.Object(ofCompany),
        querystring: Type.Object({
          archived: Type.Optional(
            Type.Unsafe<keyof typeof archivedValues>({
              type: 'string',
              enum: Object.keys(archivedValues),
              default: 'false',
              description: 'Those in use, the archived ones, or all.',
            }),
          ),
        }),
        response: { 200: Type.Ref('DashboardProductList') },
      },
    },
    async ({ principal, query }, reply) => {
      const asked = readOne(query, 'archived') ?? 'false';
      if (!isArchivedValue(asked)) {
        throw invalidParameter('archived', 'It must be false, true or all.');
      }
      const { companyId } = principal;
      const products = await listProducts(read, companyId, archivedValues[asked]);
      const offers = await readOffers(read, companyId, products);
      const data = offers.map((offer) => toDashboardProduct(offer, publicUrl));
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );

  app.get<OfProduct>(
    '/companies/:company_id/products/:product_id',
    {
      config: { session: { permission: 'retrieve_product' }, errors: [productNotFound] },
      schema: {
        operationId: 'dashboard_retrieve_product',
        summary: 'Retrieve a product',
        description: 'An archived one, too.',
        tags,
        params: Type.Object(ofProduct),
        response: { 200: Type.Ref('DashboardProduct') },
      },
    },
    async ({ principal, params: { product_id: id } }, reply) => {
      const product = isId('prod', id)
        ? await findProduct(read, principal.companyId, id)
        : undefined;
      if (!product) throw productNotFound(id);
      return sendProduct(services, reply, product);
    },
  );

  app.get<OfCompany & Query>(
    '/companies/:company_id/key_sample',
    {
      config: { session: { permission: 'retrieve_product' } },
      schema: {
        operationId: 'dashboard_retrieve_key_sample',
        summary: 'See what license keys with a prefix look like',
        description: 'Always the same one. Nobody has it.',
        tags,
        params: Type.Object(ofCompany),
        querystring: Type.Object({
          prefix: Type.String({ description: '1 to 12 of A–Z and 0–9.' }),
        }),
        response: { 200: Type.Ref('DashboardKeySample') },
      },
    },
    async ({ query }, reply) => {
      const prefix = readOne(query, 'prefix') ?? '';
      if (!isKeyPrefix(prefix)) {
        throw invalidParameter('prefix', 'A key prefix has 1 to 12 characters of A–Z and 0–9.');
      }
      sendJson(reply, 200, JSON.stringify({ sample_key: makeKeySample(prefix) }));
      return reply;
    },
  );
}

function isArchivedValue(text: string): text is keyof typeof archivedValues {
  return Object.hasOwn(archivedValues, text);
}
