import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type HubSession = components['schemas']['HubSession'];

/** The buyer who is signed in to the hub. */
export const hubSessionQuery = queryOptions({
  queryKey: ['hub', 'session'],
  queryFn: ({ signal }) => read(api.GET('/api/hub/session', { signal })),
  staleTime: 60_000,
});

/** Has a code mailed, if there is a purchase with this address: the answer does not tell. */
export const sendHubCode = (email: string) =>
  read(api.POST('/api/hub/sign_in/code', { body: { email } }));

export const signInToHub = (email: string, code: string) =>
  read(api.POST('/api/hub/sign_in', { body: { email, code } }));

export const signOutOfHub = () => read(api.POST('/api/hub/sign_out'));

/** Ends every session of this buyer, this one too. */
export const signOutOfHubEverywhere = () => read(api.POST('/api/hub/sign_out_everywhere'));

/** Has one code mailed to the present address and another to the new one. */
export const beginEmailChange = (newEmail: string) =>
  read(api.POST('/api/hub/email_change', { body: { new_email: newEmail } }));

/** Moves every purchase to the new address; every other session ends. */
export const confirmEmailChange = (newEmail: string, presentCode: string, newCode: string) =>
  read(
    api.POST('/api/hub/email_change/confirm', {
      body: { new_email: newEmail, present_code: presentCode, new_code: newCode },
    }),
  );
