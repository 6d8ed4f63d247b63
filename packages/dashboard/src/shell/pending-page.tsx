import { LoadingState } from '../ui/states.tsx';

/** Stands in while a page is on its way. */
export function PendingPage() {
  return <LoadingState height={320} />;
}
