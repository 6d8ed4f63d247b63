import { useInfiniteQuery } from '@tanstack/react-query';
import { historyQuery, type Purchase } from '../../api/hub-purchase.ts';
import { hubHistoryTexts as texts } from '../../texts/index.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { HistoryRow } from './history-row.tsx';
import { mergeRefusals } from './merge-refusals.ts';

/** What happened to a purchase, the newest first. */
export function HistorySection({ purchase }: { readonly purchase: Purchase }) {
  const query = useInfiniteQuery(historyQuery(purchase.id));
  const entries = mergeRefusals(query.data?.pages.flatMap(({ data }) => data) ?? []);
  return (
    <Section title={texts.title} description={texts.about}>
      <Loaded query={query} height={240}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={texts.emptyTitle} text={texts.emptyText} />
          ) : (
            <div>
              <ol aria-label={texts.label} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {entries.map((entry, place) => (
                  <HistoryRow
                    key={entry.id}
                    entry={entry}
                    purchase={purchase}
                    last={place === entries.length - 1 && !query.hasNextPage}
                  />
                ))}
              </ol>
              {query.hasNextPage && (
                <LoadMore
                  shown={entries.length}
                  hasMore
                  loading={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              )}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}
