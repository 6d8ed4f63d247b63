import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { insightsQuery } from '../../api/insight.ts';
import { lastDays } from './days.ts';

export const ranges = [7, 30, 90] as const;
const usual = 30;
const refreshMs = 60_000;

/** The figures of the days that the address names, brought up to date each minute. */
export function useFigures(companyId: string) {
  const { days } = useSearch({ from: '/signed-in/$companyId/' });
  const navigate = useNavigate();
  const range = ranges.find((count) => String(count) === days) ?? usual;
  const midnights = lastDays(range, Date.now() / 1000);
  const query = useQuery({
    ...insightsQuery(companyId, midnights[0] ?? 0),
    placeholderData: keepPreviousData,
    refetchInterval: refreshMs,
  });
  return {
    query,
    range,
    midnights,
    setRange: (count: string) =>
      void navigate({
        to: '.',
        search: ({ days: _, ...rest }) =>
          count === String(usual) ? rest : { ...rest, days: count },
        replace: true,
      }),
  };
}
