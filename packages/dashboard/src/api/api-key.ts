import { queryOptions } from '@tanstack/react-query';
import type { components, paths } from '../generated/api.ts';
import { api, read } from './client.ts';
import type { JsonBody } from './json-body.ts';

export type ApiKey = components['schemas']['DashboardApiKey'];
/** An API key that was made just now, with what nobody will see again. */
export type NewApiKey = components['schemas']['DashboardNewApiKey'];

const apiKeys = '/api/dashboard/companies/{company_id}/api_keys';
const revoke = '/api/dashboard/companies/{company_id}/api_keys/{api_key_id}/revoke';
const rotate = '/api/dashboard/companies/{company_id}/api_keys/{api_key_id}/rotate';

export type ApiKeyInput = JsonBody<paths[typeof apiKeys]['post']>;

/** Every API key of the company, the newest first. */
export const apiKeysQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'api-keys'],
    queryFn: ({ signal }) =>
      read(api.GET(apiKeys, { params: { path: { company_id: companyId } }, signal })),
  });

export const createApiKey = (companyId: string, body: ApiKeyInput) =>
  read(api.POST(apiKeys, { params: { path: { company_id: companyId } }, body }));

export const revokeApiKey = (companyId: string, apiKeyId: string) =>
  read(api.POST(revoke, { params: { path: pathOf(companyId, apiKeyId) } }));

/** Makes a successor; the old one goes on for the overlap. */
export const rotateApiKey = (companyId: string, apiKeyId: string, overlapHours: number) =>
  read(
    api.POST(rotate, {
      params: { path: pathOf(companyId, apiKeyId) },
      body: { overlap_hours: overlapHours },
    }),
  );

const pathOf = (companyId: string, apiKeyId: string) => ({
  company_id: companyId,
  api_key_id: apiKeyId,
});
