import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { invalidParameter } from '../http/http.errors.ts';
import { sendJson } from '../http/send-json.ts';
import type { Clock } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import { productNotFound } from '../products/product.errors.ts';
import { createPlan } from './create-plan.ts';
import { parsePrice } from './currency.ts';
import { toDashboardPlan } from './dashboard-plan.ts';
import { planNotFound } from './plan.errors.ts';
import type { PlanType, PlanVisibility } from './plan.rules.ts';
import { CreatePlanBody, DashboardPlanSchema, UpdatePlanBody } from './plan.schemas.ts';
import { updatePlan } from './update-plan.ts';

export interface PlanRouteServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly publicUrl: string;
}

const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };

interface TermsBody {
  price?: string;
  currency?: string;
  billing_days?: number | null;
  trial_days?: number;
  stock?: number | null;
  visibility?: PlanVisibility;
}
type CreateBody = TermsBody & { plan_type: PlanType; price: string; currency: string };

/** Plans on the seller's pages: made and changed. They are read with their product. */
export function registerPlanRoutes(app: FastifyInstance, services: PlanRouteServices): void {
  app.addSchema(DashboardPlanSchema);
  const { publicUrl } = services;
  const tags = ['dashboard'];

  app.post<{ Params: { product_id: string }; Body: CreateBody }>(
    '/companies/:company_id/products/:product_id/plans',
    {
      config: { session: { permission: 'create_plan' }, errors: [productNotFound] },
      schema: {
        operationId: 'dashboard_create_plan',
        summary: 'Create a plan of a product',
        description: 'A renewal plan bills every 30 days unless it says otherwise.',
        tags,
        params: Type.Object({
          ...ofCompany,
          product_id: Type.String({ description: '`prod_…`' }),
        }),
        body: CreatePlanBody,
        response: { 201: Type.Ref('DashboardPlan') },
      },
    },
    async (request, reply) => {
      const { principal, params, body } = request;
      const { product_id: productId } = params;
      if (!isId('prod', productId)) throw productNotFound(productId);
      const price = parsePrice(body.price, body.currency);
      if (price.kind === 'bad') throw invalidParameter(price.parameter, price.problem);
      const outcome = await createPlan(services, principal.companyId, callerOf(request), {
        productId,
        planType: body.plan_type,
        price: price.minorUnits,
        currency: body.currency,
        billingDays: body.billing_days ?? null,
        trialDays: body.trial_days ?? 0,
        stock: body.stock ?? null,
        visibility: body.visibility ?? 'visible',
      });
      switch (outcome.kind) {
        case 'product_not_found':
          throw productNotFound(productId);
        case 'invalid':
          throw invalidParameter(outcome.parameter, outcome.problem);
      }
      sendJson(reply, 201, JSON.stringify(toDashboardPlan(outcome.plan, publicUrl)));
      return reply;
    },
  );

  app.patch<{ Params: { plan_id: string }; Body: TermsBody }>(
    '/companies/:company_id/plans/:plan_id',
    {
      config: { session: { permission: 'update_plan' }, errors: [planNotFound] },
      schema: {
        operationId: 'dashboard_update_plan',
        summary: 'Update a plan',
        description:
          'What is left out stays. Memberships that are on it keep what they were given. A new currency without a new price keeps the number.',
        tags,
        params: Type.Object({ ...ofCompany, plan_id: Type.String({ description: '`plan_…`' }) }),
        body: UpdatePlanBody,
        response: { 200: Type.Ref('DashboardPlan') },
      },
    },
    async (request, reply) => {
      const { principal, params, body } = request;
      const { plan_id: id } = params;
      if (!isId('plan', id)) throw planNotFound(id);
      const actor = callerOf(request);
      const outcome = await updatePlan(services, principal.companyId, actor, id, readTerms(body));
      switch (outcome.kind) {
        case 'not_found':
          throw planNotFound(id);
        case 'invalid':
          throw invalidParameter(outcome.parameter, outcome.problem);
      }
      sendJson(reply, 200, JSON.stringify(toDashboardPlan(outcome.plan, publicUrl)));
      return reply;
    },
  );
}

function readTerms({ billing_days, trial_days, ...same }: TermsBody) {
  return {
    ...same,
    ...(billing_days !== undefined && { billingDays: billing_days }),
    ...(trial_days !== undefined && { trialDays: trial_days }),
  };
}
