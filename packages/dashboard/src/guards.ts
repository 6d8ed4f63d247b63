import { notFound, redirect } from '@tanstack/react-router';
import { isApiError } from './api/api-error.ts';
import { hubSessionQuery } from './api/hub-session.ts';
import { queryClient } from './api/query-client.ts';
import { type Session, sessionQuery } from './api/session.ts';
import { pickCompany, rememberCompany } from './state/company.ts';

/** Lets only people who are signed in pass; others come back here after signing in. */
export async function requireSession(next: string): Promise<Session> {
  try {
    return await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (!isApiError(error, 'unauthenticated')) throw error;
    throw redirect({ to: '/sign-in', search: next === '/' ? {} : { next } });
  }
}

/** Lets only buyers who are signed in to the hub pass; others come back here after signing in. */
export async function requireBuyer(next: string): Promise<void> {
  try {
    await queryClient.ensureQueryData(hubSessionQuery);
  } catch (error) {
    if (!isApiError(error, 'unauthenticated')) throw error;
    throw redirect({ to: '/hub/sign-in', search: next === '/hub' ? {} : { next } });
  }
}

/** Goes from `/` to the company that was used last; stays where there is none. */
export async function goToCompany(): Promise<void> {
  const company = pickCompany(await queryClient.ensureQueryData(sessionQuery));
  if (company) throw redirect({ to: '/$companyId', params: { companyId: company.id } });
}

/** Whoever does not belong to the company in the address finds no page there. */
export async function requireCompany(companyId: string): Promise<void> {
  const { companies } = await queryClient.ensureQueryData(sessionQuery);
  if (!companies.some(({ id }) => id === companyId)) throw notFound();
  rememberCompany(companyId);
}
