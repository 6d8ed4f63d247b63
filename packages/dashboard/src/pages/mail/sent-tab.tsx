import { Button, Group, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { mailsQuery } from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { isMailStatus, statuses } from './mail-status.ts';
import { MailTable } from './mail-table.tsx';

/** The mails that went to buyers or wait to go, by status. */
export function SentTab() {
  const { id: companyId } = useCompany();
  const { status: asked } = useSearch({ from: '/signed-in/$companyId/mail' });
  const status = isMailStatus(asked) ? asked : undefined;
  const navigate = useNavigate();
  const query = useInfiniteQuery(mailsQuery(companyId, status));
  const rows = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const show = (next: string) =>
    void navigate({
      to: '.',
      search: next === '' ? {} : { status: next },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <Group justify="space-between" align="flex-end" gap="sm" mb="md">
        <NativeSelect
          label={texts.status}
          miw={180}
          value={status ?? ''}
          data={[
            { value: '', label: texts.anyStatus },
            ...statuses.map((one) => ({ value: one, label: texts.statusWords[one] })),
          ]}
          onChange={(event) => show(event.currentTarget.value)}
        />
        <Button
          variant="default"
          onClick={() => void query.refetch()}
          loading={query.isRefetching && !query.isFetchingNextPage}
        >
          {texts.load}
        </Button>
      </Group>
      <Loaded query={query} height={400} rows={8}>
        {() =>
          rows.length > 0 ? (
            <>
              <MailTable companyId={companyId} rows={rows} />
              <LoadMore
                shown={rows.length}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </>
          ) : status === undefined ? (
            <EmptyState title={texts.emptyTitle} text={texts.emptyText} />
          ) : (
            <EmptyState
              title={texts.noneTitle}
              text={texts.noneText}
              action={
                <Button variant="default" onClick={() => show('')}>
                  {texts.showAll}
                </Button>
              }
            />
          )
        }
      </Loaded>
    </>
  );
}
