import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Database, Queries } from '../db/database.ts';
import { callerOf } from '../http/caller.ts';
import { invalidParameter, missingPermission } from '../http/http.errors.ts';
import { hasScope } from '../http/principal.ts';
import { sendJson } from '../http/send-json.ts';
import type { ErrorKind } from '../lib/app-error.ts';
import type { Clock } from '../lib/clock.ts';
import { isId } from '../lib/ids.ts';
import { apiKeyNotFound, apiKeyNotLive } from './api-key.errors.ts';
import { findApiKeyWithMaker, listApiKeysWithMakers } from './api-key.repository.ts';
import { mayGrant } from './api-key.rules.ts';
import { apiKeySchemas, CreateApiKeyBody, RotateApiKeyBody } from './api-key.schemas.ts';
import type { ApiKeyAuthenticator } from './authenticate.ts';
import { createApiKey } from './create-api-key.ts';
import { toDashboardApiKey } from './dashboard-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';

export interface ApiKeyRouteServices {
  readonly database: Database;
  readonly read: Queries;
  readonly clock: Clock;
  readonly authenticator: Pick<ApiKeyAuthenticator, 'forget'>;
  /** What API keys have to know of products, which stand right of them. */
  readonly products: {
    /** The first of the ids that is none of the company's products. */
    findUnknown(companyId: string, ids: readonly string[]): Promise<string | undefined>;
    readonly notFound: ErrorKind<[asSent: string]>;
  };
}

const ofCompany = { company_id: Type.String({ description: '`biz_…`' }) };
const ofApiKey = { ...ofCompany, api_key_id: Type.String({ description: '`apik_…`' }) };

interface CreateBody {
  name: string;
  scopes: string[] | null;
  product_ids: string[] | null;
  expires_at?: number | null;
}

type OfCompany = { Params: { company_id: string } };
type OfApiKey = { Params: { company_id: string; api_key_id: string } };

/** API keys on the seller's pages: listed, made, revoked, rotated. */
export function registerApiKeyRoutes(app: FastifyInstance, services: ApiKeyRouteServices): void {
  for (const schema of apiKeySchemas) app.addSchema(schema);
  const { read, clock, authenticator, products } = services;
  const tags = ['dashboard'];

  async function show(companyId: string, id: string) {
    const key = await findApiKeyWithMaker(read, companyId, id);
    if (!key) throw apiKeyNotFound(id);
    return toDashboardApiKey(key, clock.now());
  }

  app.get<OfCompany>(
    '/companies/:company_id/api_keys',
    {
      config: { session: { permission: 'list_api_keys' } },
      schema: {
        operationId: 'dashboard_list_api_keys',
        summary: 'List API keys',
        description: 'All of them, newest first, revoked and expired ones too.',
        tags,
        params: Type.Object(ofCompany),
        response: { 200: Type.Ref('DashboardApiKeyList') },
      },
    },
    async ({ principal }, reply) => {
      const keys = await listApiKeysWithMakers(read, principal.companyId);
      const now = clock.now();
      const data = keys.map((key) => toDashboardApiKey(key, now));
      sendJson(reply, 200, JSON.stringify({ data }));
      return reply;
    },
  );

  app.post<OfCompany & { Body: CreateBody }>(
    '/companies/:company_id/api_keys',
    {
      config: { session: { permission: 'create_api_key' }, errors: [products.notFound] },
      schema: {
        operationId: 'dashboard_create_api_key',
        summary: 'Create an API key',
        description:
          'Its secret is in this answer and never again. Nobody grants a scope that their own role lacks.',
        tags,
        params: Type.Object(ofCompany),
        body: CreateApiKeyBody,
        response: { 201: Type.Ref('DashboardNewApiKey') },
      },
    },
    async (request, reply) => {
      const { principal, body } = request;
      const { companyId } = principal;
      if (!mayGrant(body.scopes, (scope) => hasScope(principal, scope))) throw missingPermission();
      const productIds = body.product_ids && [...new Set(body.product_ids)];
      const unknown = productIds && (await products.findUnknown(companyId, productIds));
      if (unknown) throw products.notFound(unknown);
      const outcome = await createApiKey(services, companyId, callerOf(request), {
        name: body.name,
        scopes: body.scopes,
        productIds,
        expiresAt: body.expires_at == null ? null : body.expires_at * 1000,
      });
      if (outcome.kind === 'invalid') throw invalidParameter(outcome.parameter, outcome.problem);
      const answer = { api_key: await show(companyId, outcome.id), secret: outcome.secret };
      sendJson(reply, 201, JSON.stringify(answer));
      return reply;
    },
  );

  app.post<OfApiKey>(
    '/companies/:company_id/api_keys/:api_key_id/revoke',
    {
      config: { session: { permission: 'revoke_api_key' }, errors: [apiKeyNotFound] },
      schema: {
        operationId: 'dashboard_revoke_api_key',
        summary: 'Revoke an API key',
        description:
          'For good. Its next call here is refused, on other nodes within a second. One that is revoked already stays as it is.',
        tags,
        params: Type.Object(ofApiKey),
        response: { 200: Type.Ref('DashboardApiKey') },
      },
    },
    async (request, reply) => {
      const { companyId } = request.principal;
      const { api_key_id: id } = request.params;
      if (!isId('apik', id)) throw apiKeyNotFound(id);
      await revokeApiKey(services, companyId, callerOf(request), id);
      authenticator.forget();
      sendJson(reply, 200, JSON.stringify(await show(companyId, id)));
      return reply;
    },
  );

  app.post<OfApiKey & { Body: { overlap_hours: number } }>(
    '/companies/:company_id/api_keys/:api_key_id/rotate',
    {
      config: {
        session: { permission: 'create_api_key' },
        errors: [apiKeyNotFound, apiKeyNotLive],
      },
      schema: {
        operationId: 'dashboard_rotate_api_key',
        summary: 'Rotate an API key',
        description:
          'Makes one with the same name, scopes and products, whose secret is in this answer and never again; the old one works on for the overlap. One that would have expired gives its successor as long a life.',
        tags,
        params: Type.Object(ofApiKey),
        body: RotateApiKeyBody,
        response: { 201: Type.Ref('DashboardRotatedApiKey') },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const { companyId } = principal;
      const { api_key_id: id } = request.params;
      if (!isId('apik', id)) throw apiKeyNotFound(id);
      const outcome = await rotateApiKey(
        services,
        companyId,
        callerOf(request),
        id,
        request.body.overlap_hours,
        (scope) => hasScope(principal, scope),
      );
      switch (outcome.kind) {
        case 'not_found':
          throw apiKeyNotFound(id);
        case 'beyond_role':
          throw missingPermission();
        case 'refused':
          throw apiKeyNotLive(outcome.refusal);
        case 'invalid':
          throw invalidParameter(outcome.parameter, outcome.problem);
      }
      authenticator.forget();
      const answer = {
        api_key: await show(companyId, outcome.successorId),
        secret: outcome.secret,
        rotated: await show(companyId, id),
      };
      sendJson(reply, 201, JSON.stringify(answer));
      return reply;
    },
  );
}
