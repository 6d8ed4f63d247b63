import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type Checklist = components['schemas']['DashboardChecklist'];
export type Insights = components['schemas']['DashboardInsights'];
export type InsightHour = Insights['hours'][number];
export type RefusedMembership = Insights['refused_most'][number];

/** How far the company is on the way to its first validation. */
export const checklistQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'checklist'],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/dashboard/companies/{company_id}/checklist', {
          params: { path: { company_id: companyId } },
          signal,
        }),
      ),
  });

/** The company's figures from an instant (Unix seconds) until now. */
export const insightsQuery = (companyId: string, from: number) =>
  queryOptions({
    queryKey: [companyId, 'insights', from],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/dashboard/companies/{company_id}/insights', {
          params: { path: { company_id: companyId }, query: { from } },
          signal,
        }),
      ),
  });
