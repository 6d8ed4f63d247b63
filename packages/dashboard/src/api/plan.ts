import type { components, paths } from '../generated/api.ts';
import { api, read } from './client.ts';
import type { JsonBody } from './json-body.ts';

export type Plan = components['schemas']['DashboardPlan'];

const plans = '/api/dashboard/companies/{company_id}/products/{product_id}/plans';
const plan = '/api/dashboard/companies/{company_id}/plans/{plan_id}';

export type NewPlan = JsonBody<paths[typeof plans]['post']>;
export type PlanChanges = JsonBody<paths[typeof plan]['patch']>;

export const createPlan = (companyId: string, productId: string, body: NewPlan) =>
  read(
    api.POST(plans, { params: { path: { company_id: companyId, product_id: productId } }, body }),
  );

export const updatePlan = (companyId: string, planId: string, body: PlanChanges) =>
  read(api.PATCH(plan, { params: { path: { company_id: companyId, plan_id: planId } }, body }));
