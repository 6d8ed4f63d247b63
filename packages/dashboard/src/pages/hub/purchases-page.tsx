import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { purchasesQuery } from '../../api/hub-purchase.ts';
import { useLeaveHub } from '../../shell/use-leave-hub.ts';
import { useHubSession } from '../../state/hub-session.ts';
import { hubTexts as texts } from '../../texts/index.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PurchaseCard } from './purchase-card.tsx';

/** Everything that was bought with the buyer's address. */
export function PurchasesPage() {
  const { email } = useHubSession();
  const query = useInfiniteQuery(purchasesQuery);
  const purchases = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <PageHeader
        title={texts.title}
        description={<span className="break-anywhere">{texts.about(email)}</span>}
      />
      <Loaded query={query} height={480} rows={2}>
        {() =>
          purchases.length === 0 ? (
            <NoPurchases email={email} />
          ) : (
            <>
              <Stack
                component="ul"
                aria-label={texts.listLabel}
                gap="md"
                m={0}
                p={0}
                style={{ listStyle: 'none' }}
              >
                {purchases.map((purchase) => (
                  <PurchaseCard key={purchase.id} purchase={purchase} />
                ))}
              </Stack>
              {query.hasNextPage && (
                <LoadMore
                  shown={purchases.length}
                  hasMore
                  loading={query.isFetchingNextPage}
                  onMore={() => void query.fetchNextPage()}
                />
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NoPurchases({ email }: { readonly email: string }) {
  const leave = useLeaveHub();
  return (
    <EmptyState
      title={texts.emptyTitle}
      text={<span className="break-anywhere">{texts.emptyText(email)}</span>}
      action={<Button onClick={() => void leave()}>{texts.emptyAction}</Button>}
    />
  );
}
