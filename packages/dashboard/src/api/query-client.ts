import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './api-error.ts';

const retries = 2;

/** Tries again only what may succeed without anybody changing anything. */
function mayRetry(failures: number, error: Error): boolean {
  if (failures >= retries) return false;
  return isApiError(error) && (error.status === 0 || error.status === 503);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: mayRetry, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
