import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client.ts';

export interface NewOwner {
  readonly company: string;
  readonly email: string;
  readonly password: string;
}

/** How to begin with this server: whether it has a company, and who may start another. */
export const startQuery = queryOptions({
  queryKey: ['start'],
  queryFn: ({ signal }) => read(api.GET('/api/dashboard/start', { signal })),
});

/** Makes the first company and signs its owner in. */
export const setUp = (token: string, owner: NewOwner) =>
  read(api.POST('/api/dashboard/setup', { body: { token, ...owner } }));

/** Starts a company, where anyone may, and signs its owner in. */
export const signUp = (owner: NewOwner) =>
  read(api.POST('/api/dashboard/sign_up', { body: owner }));
