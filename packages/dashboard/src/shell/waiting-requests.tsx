import { Badge, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { erasuresQuery } from '../api/erasure.ts';
import { useCan } from '../state/company.ts';
import { shellTexts } from '../texts/index.ts';

/** How many buyers wait for an answer on the page of settings; nothing where none does. */
export function WaitingRequests({ companyId }: { readonly companyId: string }) {
  const can = useCan();
  const { data } = useQuery({
    ...erasuresQuery(companyId),
    enabled: can('list_erasure_requests'),
    staleTime: 60_000,
  });
  const count = data?.data.filter(({ settled_at }) => settled_at === null).length ?? 0;
  if (count === 0) return null;
  return (
    <Badge size="sm" variant="light" color="yellow" circle={count < 10}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{shellTexts.requestsWait(count)}</VisuallyHidden>
    </Badge>
  );
}
