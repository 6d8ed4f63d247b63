import type { ReactNode } from 'react';
import { ErrorState, LoadingState } from './states.tsx';

interface Query<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  /** What `useQuery` gives. */
  readonly query: Query<T>;
  /** Pixels kept free while it loads. */
  readonly height?: number;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** One place for the three states of a query: bars, the error with a way on, or what it brought. */
export function Loaded<T>({ query, height, rows, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <LoadingState {...(height !== undefined && { height })} {...(rows !== undefined && { rows })} />
  );
}
