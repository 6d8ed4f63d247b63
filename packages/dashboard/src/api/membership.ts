import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components, paths } from '../generated/api.ts';
import { api, read } from './client.ts';

export type MembershipRow = components['schemas']['DashboardMembershipRow'];
export type MembershipList = components['schemas']['DashboardMembershipList'];
export type Membership = components['schemas']['DashboardMembership'];
export type MembershipStatus = MembershipRow['status'];
export type Explanation = components['schemas']['DashboardExplanation'];
export type WayOn = NonNullable<Explanation['way_on']>;
export type BulkResult = components['schemas']['DashboardBulkResult']['data'][number];
export type TimelineEntry = components['schemas']['DashboardTimeline']['data'][number];

const memberships = '/api/dashboard/companies/{company_id}/memberships';
const membership = '/api/dashboard/companies/{company_id}/memberships/{membership_id}';
const perPage = 50;

type ListQuery = NonNullable<paths[typeof memberships]['get']['parameters']['query']>;
/** Which memberships to show; all of it has to match. */
export type MembershipFilter = Omit<ListQuery, 'cursor' | 'per'>;

export interface NewMembership {
  readonly email: string;
  readonly product_id: string;
  readonly plan_id: string | null;
  /** Unix seconds; null is as the plan says. */
  readonly expires_at: number | null;
  /** Null lets the server make one. */
  readonly license_key: string | null;
  /** Whether the key is mailed to the buyer. */
  readonly send_email: boolean;
}

/** All lists of memberships, to be loaded again after a change. */
export const membershipListsKey = (companyId: string) => [companyId, 'memberships', 'list'];

/** The memberships that match, page by page. Shows the ones before while others are looked for. */
export const membershipsQuery = (companyId: string, filter: MembershipFilter) =>
  infiniteQueryOptions({
    queryKey: [...membershipListsKey(companyId), filter],
    queryFn: ({ signal, pageParam: cursor }) =>
      read(
        api.GET(memberships, {
          params: {
            path: { company_id: companyId },
            query: { ...filter, per: perPage, ...(cursor !== undefined && { cursor }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const membershipQuery = (companyId: string, membershipId: string) =>
  queryOptions({
    queryKey: [companyId, 'memberships', 'one', membershipId],
    queryFn: ({ signal }) =>
      read(api.GET(membership, { params: { path: pathOf(companyId, membershipId) }, signal })),
  });

/** What happened to a membership, the newest first. */
export const timelineQuery = (companyId: string, membershipId: string) =>
  infiniteQueryOptions({
    queryKey: [companyId, 'memberships', 'timeline', membershipId],
    queryFn: ({ signal, pageParam: cursor }) =>
      read(
        api.GET('/api/dashboard/companies/{company_id}/memberships/{membership_id}/timeline', {
          params: {
            path: pathOf(companyId, membershipId),
            query: cursor === undefined ? {} : { cursor },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });

/** Where the browser downloads the list with its filters as CSV. */
export function exportUrl(companyId: string, filter: MembershipFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, String(value)]),
  ).toString();
  const path = `/api/dashboard/companies/${encodeURIComponent(companyId)}/memberships/export`;
  return query === '' ? path : `${path}?${query}`;
}

/** Grants a membership by hand. The same `onceKey` again makes no second one. */
export const grantMembership = (companyId: string, body: NewMembership, onceKey: string) =>
  read(
    api.POST(memberships, {
      params: { path: { company_id: companyId }, header: { 'Idempotency-Key': onceKey } },
      body,
    }),
  );

/** Does one thing to up to a hundred memberships, each by itself. */
export const changeMemberships = (
  companyId: string,
  action: 'reset_license' | 'cancel',
  ids: readonly string[],
) =>
  read(
    api.POST('/api/dashboard/companies/{company_id}/memberships/bulk', {
      params: { path: { company_id: companyId } },
      body: { action, membership_ids: [...ids] },
    }),
  );

/** All explanations of a membership, to be asked for again after a change. */
export const explanationsKey = (companyId: string, membershipId: string) => [
  companyId,
  'memberships',
  'explain',
  membershipId,
];

/**
 * What a validation with this metadata would be answered, and why. Changes nothing. The same asked
 * once more is another `turn`.
 */
export const explanationQuery = (
  companyId: string,
  membershipId: string,
  asked: { readonly metadata: unknown; readonly turn: number } | null,
) =>
  queryOptions({
    queryKey: [...explanationsKey(companyId, membershipId), asked],
    queryFn: ({ signal }) =>
      read(
        api.POST('/api/dashboard/companies/{company_id}/memberships/{membership_id}/explain', {
          params: { path: pathOf(companyId, membershipId) },
          body: { metadata: asked?.metadata },
          signal,
        }),
      ),
    enabled: asked !== null,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

export const updateMembership = (
  companyId: string,
  membershipId: string,
  body: { readonly email?: string; readonly expires_at?: number | null },
) => read(api.PATCH(membership, { params: { path: pathOf(companyId, membershipId) }, body }));

const pathOf = (companyId: string, membershipId: string) => ({
  company_id: companyId,
  membership_id: membershipId,
});
