import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { PutSoftwareBody } from '../experiences/experience.schemas.ts';
import { putSoftware } from '../experiences/put-software.ts';
import { callerOf } from '../http/caller.ts';
import { isId } from '../lib/ids.ts';
import { rebuildMembershipValues } from '../memberships/membership-values.repository.ts';
import type { ProductSettings } from '../products/license-settings.rules.ts';
import { productNotFound } from '../products/product.errors.ts';
import { updateLicenseSettings } from '../products/update-license-settings.ts';
import { LicenseSettingsBody } from './product.schemas.ts';
import {
  type OfProduct,
  ofProduct,
  type ProductRouteServices,
  sendProduct,
  unwrapProduct,
} from './product-replies.ts';
import { readSoftware, type SoftwareBody } from './software-body.ts';

interface SettingsBody {
  empty_on_bound: ProductSettings['emptyOnBound'];
  empty_on_unbound: ProductSettings['emptyOnUnbound'];
  lapsed: ProductSettings['lapsed'];
  binding_members: readonly string[] | null;
  grace_days: number;
  hide_email: boolean;
  buyers_may_shuffle: boolean;
  reset_limit: number | null;
  reset_limit_days: number | null;
}

/** What a product's license keys do, and what buyers download: each replaced as a whole. */
export function registerProductSettings(
  app: FastifyInstance,
  services: ProductRouteServices,
): void {
  const tags = ['dashboard'];
  const response = { 200: Type.Ref('DashboardProduct') };

  app.put<OfProduct & { Body: SoftwareBody }>(
    '/companies/:company_id/products/:product_id/software',
    {
      config: {
        session: { permission: ['update_experience', 'create_experience'] },
        errors: [productNotFound],
      },
      schema: {
        operationId: 'dashboard_put_software',
        summary: 'Set the Software of a product',
        description:
          'Gives the product its Software experience, or replaces all that is said of the one it has.',
        tags,
        params: Type.Object(ofProduct),
        body: PutSoftwareBody,
        response,
      },
    },
    async (request, reply) => {
      const { product_id: id } = request.params;
      if (!isId('prod', id)) throw productNotFound(id);
      const { companyId } = request.principal;
      const properties = readSoftware(request.body);
      const actor = callerOf(request);
      const outcome = await putSoftware(services, companyId, actor, id, properties);
      return sendProduct(services, reply, unwrapProduct(outcome, id));
    },
  );

  app.put<OfProduct & { Body: SettingsBody }>(
    '/companies/:company_id/products/:product_id/license_settings',
    {
      config: { session: { permission: 'update_product' }, errors: [productNotFound] },
      schema: {
        operationId: 'dashboard_put_license_settings',
        summary: 'Set the license settings of a product',
        description: 'Replaces all of them. They count with the next validation.',
        tags,
        params: Type.Object(ofProduct),
        body: LicenseSettingsBody,
        response,
      },
    },
    async (request, reply) => {
      const { product_id: id } = request.params;
      if (!isId('prod', id)) throw productNotFound(id);
      const { companyId } = request.principal;
      const settings = readSettings(request.body);
      const outcome = await updateLicenseSettings(
        services,
        companyId,
        callerOf(request),
        id,
        settings,
        (tx) => rebuildMembershipValues(tx, companyId, id),
      );
      return sendProduct(services, reply, unwrapProduct(outcome, id));
    },
  );
}

function readSettings(body: SettingsBody): ProductSettings {
  return {
    emptyOnBound: body.empty_on_bound,
    emptyOnUnbound: body.empty_on_unbound,
    lapsed: body.lapsed,
    bindingMembers: body.binding_members ?? 'all',
    graceDays: body.grace_days,
    hideEmail: body.hide_email,
    buyersMayShuffle: body.buyers_may_shuffle,
    resetLimit: body.reset_limit,
    resetLimitDays: body.reset_limit_days,
  };
}
