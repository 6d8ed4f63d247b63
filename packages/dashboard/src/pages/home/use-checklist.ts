import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Checklist, checklistQuery } from '../../api/insight.ts';
import { keepSeen, readSeen } from './seen-steps.ts';

const pollMs = 2000;

/**
 * The first steps of a company. They are shown until an app was answered 201, and whoever has seen
 * them open sees them done, too, until they hide them. While they are shown and one is open they are
 * asked for anew, as long as somebody looks.
 */
export function useChecklist(companyId: string) {
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState(() => readSeen(companyId));
  const { data, isPending } = useQuery({
    ...checklistQuery(companyId),
    refetchInterval: ({ state }) => (isWatched(state.data, seen) ? pollMs : false),
  });
  const open = data?.validated === false;
  const validatedAt = data?.validated_at;
  useEffect(() => {
    if (!open) return;
    keepSeen(companyId, true);
    setSeen(true);
  }, [open, companyId]);
  useEffect(() => {
    // The figures below count the first one, too.
    if (validatedAt) void queryClient.invalidateQueries({ queryKey: [companyId, 'insights'] });
  }, [validatedAt, companyId, queryClient]);
  return {
    isPending,
    checklist: data && isShown(data, seen) ? data : undefined,
    hide() {
      keepSeen(companyId, false);
      setSeen(false);
    },
  };
}

const isShown = ({ validated }: Checklist, seen: boolean) => !validated || seen;

function isWatched(checklist: Checklist | undefined, seen: boolean): boolean {
  if (checklist === undefined || !isShown(checklist, seen)) return false;
  const { product, software, plan, api_key, validated } = checklist;
  return !(product && software && plan && api_key && validated);
}
