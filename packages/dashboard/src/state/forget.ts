import { queryClient } from '../api/query-client.ts';
import { startQuery } from '../api/start.ts';

/** Drops everything that was loaded for one person; what the server tells anybody stays. */
export function forgetPerson(): void {
  const [anybodys] = startQuery.queryKey;
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== anybodys });
}

/** Drops everything that was loaded for a buyer. */
export function forgetBuyer(): void {
  queryClient.removeQueries({ queryKey: ['hub'] });
}
