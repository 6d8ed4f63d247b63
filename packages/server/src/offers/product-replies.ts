import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Database, Queries } from '../db/database.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import type { ChangeProductOutcome } from '../products/change-product.ts';
import { productNotFound } from '../products/product.errors.ts';
import type { ProductTable } from '../products/product.table.ts';
import { toDashboardProduct } from './dashboard-product.ts';
import { readOffers } from './read-offers.ts';

/** What the routes of products are built on. */
export interface ProductRouteServices {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
  readonly publicUrl: string;
}

export const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };
export const ofProduct = { ...ofCompany, product_id: Type.String({ description: '`prod_…`' }) };
export type OfCompany = { Params: { company_id: string } };
export type OfProduct = { Params: { company_id: string; product_id: string } };

/** Answers a product as it is now, with its plans and Software. */
export async function sendProduct(
  { read, publicUrl }: ProductRouteServices,
  reply: FastifyReply,
  product: ProductTable,
  status = 200,
): Promise<FastifyReply> {
  const [offer] = await readOffers(read, product.company_id, [product]);
  if (!offer) throw productNotFound(product.id);
  sendJson(reply, status, JSON.stringify(toDashboardProduct(offer, publicUrl)));
  return reply;
}

/** The product after a change, or its refusal as an error. */
export function unwrapProduct(outcome: ChangeProductOutcome, id: string): ProductTable {
  switch (outcome.kind) {
    case 'done':
      return outcome.product;
    case 'not_found':
      throw productNotFound(id);
    case 'invalid':
      throw invalidParameter(outcome.parameter, outcome.problem);
  }
}
