import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type ErasureRequest = components['schemas']['HubErasureRequest'];

/** What the buyer has asked sellers to delete, and what became of it. */
export const erasureQuery = queryOptions({
  queryKey: ['hub', 'erasure'],
  queryFn: ({ signal }) => read(api.GET('/api/hub/erasure', { signal })),
});

/** Asks every seller. Asking again changes nothing. */
export const askForErasure = () => read(api.POST('/api/hub/erasure'));

/** Everything that is kept about the buyer, as a file. */
export const fetchMyData = () =>
  read<unknown>(api.GET('/api/hub/data', { parseAs: 'blob' })) as Promise<Blob>;
