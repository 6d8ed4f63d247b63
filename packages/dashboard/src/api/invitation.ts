import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import type { Role } from '../generated/tables.ts';
import { isApiError } from './api-error.ts';
import { api, read } from './client.ts';
import { fetchOrThrow } from './fetch.ts';
import type { Session } from './session.ts';

export type Invitation = components['schemas']['DashboardInvitation'];
export type ReadInvitation = components['schemas']['DashboardReadInvitation'];

const invitations = '/api/dashboard/companies/{company_id}/invitations';
const invitation = '/api/dashboard/companies/{company_id}/invitations/{invitation_id}';

/** Who was invited and has not come yet. */
export const invitationsQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'invitations'],
    queryFn: ({ signal }) =>
      read(api.GET(invitations, { params: { path: { company_id: companyId } }, signal })),
  });

/** Invites somebody by mail; one that waits for the same address is replaced. */
export const invite = (companyId: string, email: string, role: Role) =>
  read(
    api.POST(invitations, { params: { path: { company_id: companyId } }, body: { email, role } }),
  );

export const resendInvitation = (companyId: string, invitationId: string) =>
  read(api.POST(`${invitation}/resend`, { params: { path: pathOf(companyId, invitationId) } }));

export const revokeInvitation = (companyId: string, invitationId: string) =>
  read(api.POST(`${invitation}/revoke`, { params: { path: pathOf(companyId, invitationId) } }));

/** What the token of a mail invites to. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      read(api.POST('/api/dashboard/invitations/read', { body: { token }, signal })),
  });

/** Joins: as who is signed in, or as a new account with this password. */
export const acceptInvitation = (token: string, password?: string) =>
  read(
    api.POST('/api/dashboard/invitations/accept', {
      body: { token, ...(password !== undefined && { password }) },
    }),
  );

/** Who is signed in on this browser, null for nobody: for a page that asks nobody to sign in. */
export const visitorQuery = queryOptions({
  queryKey: ['visitor'],
  async queryFn({ signal }) {
    try {
      const url = new URL('/api/dashboard/session', location.origin);
      const answer = await fetchOrThrow(new Request(url, { signal }));
      return (await answer.json()) as Session;
    } catch (error) {
      if (isApiError(error, 'unauthenticated')) return null;
      throw error;
    }
  },
});

const pathOf = (companyId: string, invitationId: string) => ({
  company_id: companyId,
  invitation_id: invitationId,
});
