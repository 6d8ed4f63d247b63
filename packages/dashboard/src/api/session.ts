import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type Session = components['schemas']['DashboardSession'];
export type SessionCompany = Session['companies'][number];
export type OpenSession = components['schemas']['DashboardSessionList']['data'][number];

/** Who is signed in, with their companies and what they may do in each. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => read(api.GET('/api/dashboard/session', { signal })),
  staleTime: 60_000,
});

/** Where this person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => read(api.GET('/api/dashboard/sessions', { signal })),
});

export const revokeSession = (sessionId: string) =>
  read(
    api.POST('/api/dashboard/sessions/{session_id}/revoke', {
      params: { path: { session_id: sessionId } },
    }),
  );

export const revokeOtherSessions = () => read(api.POST('/api/dashboard/sessions/revoke_others'));
