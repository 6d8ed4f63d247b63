import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FilterTexts, readFilter } from './read-filter.ts';

/** The filter of the list, kept in the address: a link to it shows the same. */
export function useMembershipFilter() {
  const texts: FilterTexts = useSearch({ from: '/signed-in/$companyId/memberships' });
  const navigate = useNavigate({ from: '/$companyId/memberships' });
  const filter = readFilter(texts);
  const { direction: _order, ...narrowing } = filter;
  return {
    texts,
    filter,
    /** Whether anything can be left out by it. */
    narrowed: Object.keys(narrowing).length > 0,
    /** Sets some of it; an empty text takes that part away. */
    set: (changes: FilterTexts) =>
      void navigate({
        search: (before) => withoutEmpty({ ...before, ...changes }),
        replace: true,
        resetScroll: false,
      }),
    clear: () => void navigate({ search: {}, replace: true, resetScroll: false }),
  };
}

function withoutEmpty(texts: FilterTexts): FilterTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}
