import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type HubSession, hubSessionQuery } from '../api/hub-session.ts';
import { isOwnPath } from './begin.ts';
import { forgetBuyer } from './forget.ts';

/** The buyer who is signed in. Only below the routes that ask for the hub's session. */
export function useHubSession(): HubSession {
  return useSuspenseQuery(hubSessionQuery).data;
}

/** Goes on after signing in to the hub: to `next`, when that is a page of the hub, else to the list. */
export function useBeginHub(): (session: HubSession, next?: string) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  return (session, next = '/hub') => {
    forgetBuyer();
    queryClient.setQueryData(hubSessionQuery.queryKey, session);
    router.history.replace(isHubPath(next) ? next : '/hub');
  };
}

/** After signing in a buyer is led to pages of the hub alone. */
export function isHubPath(path: string): boolean {
  return isOwnPath(path) && /^\/hub(?:[/?#]|$)/.test(new URL(path, 'https://own.invalid').pathname);
}
