import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

/** What became of a "not you?": of what it was, and what can be done now. */
export type Disputed = components['schemas']['HubDisputedReset'];

/** Says that a reset was not the buyer's own: every session of the purchase's address ends. */
export const disputeReset = (token: string) =>
  read(api.POST('/api/hub/not_you', { body: { token } }));

/** Whether reminders of the seller that a mail's link belongs to are wanted. */
export const remindersQuery = (token: string) =>
  queryOptions({
    queryKey: ['hub', 'reminders', token],
    queryFn: ({ signal }) =>
      read(api.GET('/api/hub/unsubscribe', { params: { query: { token } }, signal })),
  });

export const stopReminders = (token: string) =>
  read(api.POST('/api/hub/unsubscribe', { params: { query: { token } } }));

export const resumeReminders = (token: string) =>
  read(api.POST('/api/hub/resubscribe', { params: { query: { token } } }));
