import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { timelineQuery } from '../../api/membership.ts';
import { useCompany } from '../../state/company.ts';
import { timelineTexts as texts } from '../../texts/index.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TimelineRow } from './timeline-row.tsx';

/** What happened to a membership, the newest first. */
export function TimelineCard({ membershipId }: { readonly membershipId: string }) {
  const { id: companyId } = useCompany();
  const query = useInfiniteQuery(timelineQuery(companyId, membershipId));
  const entries = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <Section
      title={texts.title}
      description={texts.about}
      actions={
        <Button
          variant="default"
          size="xs"
          onClick={() => void query.refetch()}
          loading={query.isRefetching}
        >
          {texts.refresh}
        </Button>
      }
    >
      <Loaded query={query} height={320}>
        {() =>
          entries.length === 0 ? (
            <EmptyState title={texts.emptyTitle} text={texts.emptyText} />
          ) : (
            <div>
              <ol aria-label={texts.label} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {entries.map((entry, place) => (
                  <TimelineRow
                    key={entry.id}
                    entry={entry}
                    last={place === entries.length - 1 && !query.hasNextPage}
                  />
                ))}
              </ol>
              <LoadMore
                shown={entries.length}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}
