import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type ErasureRequest = components['schemas']['DashboardErasureRequest'];

const requests = '/api/dashboard/companies/{company_id}/erasure_requests';
const request = '/api/dashboard/companies/{company_id}/erasure_requests/{erasure_id}';

/** What buyers asked to be erased, and what came of it. */
export const erasuresQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'erasures'],
    queryFn: ({ signal }) =>
      read(api.GET(requests, { params: { path: { company_id: companyId } }, signal })),
  });

/** Erases the buyer who asked. For good. */
export const eraseBuyer = (companyId: string, erasureId: string) =>
  read(api.POST(`${request}/erase`, { params: { path: pathOf(companyId, erasureId) } }));

export const declineErasure = (companyId: string, erasureId: string, reason: string) =>
  read(
    api.POST(`${request}/decline`, {
      params: { path: pathOf(companyId, erasureId) },
      body: { reason },
    }),
  );

const pathOf = (companyId: string, erasureId: string) => ({
  company_id: companyId,
  erasure_id: erasureId,
});
