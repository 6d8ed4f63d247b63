import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { membershipsQuery } from '../../api/membership.ts';
import { useCan } from '../../state/company.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { ListLine } from './list-line.tsx';
import { MembershipTable } from './membership-table.tsx';
import { NoMemberships } from './no-memberships.tsx';
import { useAsked } from './use-asked.ts';
import type { BulkAction } from './use-bulk.ts';
import type { useMembershipFilter } from './use-membership-filter.ts';
import { useSelection } from './use-selection.ts';

interface MembershipsListProps {
  readonly companyId: string;
  readonly view: ReturnType<typeof useMembershipFilter>;
  readonly onGrant: () => void;
}

/** The memberships that match, with what can be done to several of them. */
export function MembershipsList({ companyId, view, onGrant }: MembershipsListProps) {
  const query = useInfiniteQuery(membershipsQuery(companyId, view.filter));
  const rows = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const { chosen, selection, clear } = useSelection(rows);
  const { asked, ask, close } = useAsked();
  const actions = useBulkActions();
  const client = useQueryClient();
  const first = query.data?.pages[0];
  const looking = query.isPlaceholderData || query.isPending;

  return (
    <>
      {chosen.length > 0 ? (
        <BulkBar
          actions={actions}
          count={chosen.length}
          onAsk={(action) => ask(action, chosen)}
          onClear={clear}
        />
      ) : (
        <ListLine
          list={query.isError ? undefined : first}
          looking={looking}
          narrowed={view.narrowed}
          onClear={view.clear}
        />
      )}
      <Loaded query={query} height={640} rows={12}>
        {() =>
          rows.length === 0 && !looking ? (
            <NoMemberships narrowed={view.narrowed} onClear={view.clear} onGrant={onGrant} />
          ) : (
            <div style={{ opacity: looking ? 0.5 : 1 }} aria-busy={looking}>
              <MembershipTable
                companyId={companyId}
                rows={rows}
                selection={actions.length > 0 ? selection : undefined}
              />
              <LoadMore
                shown={rows.length}
                {...(first && { total: first.total })}
                hasMore={query.hasNextPage}
                loading={query.isFetchingNextPage}
                onMore={() => void query.fetchNextPage()}
              />
            </div>
          )
        }
      </Loaded>
      {asked && (
        <BulkDialog
          key={asked.turn}
          opened={asked.opened}
          companyId={companyId}
          action={asked.action}
          rows={asked.rows}
          onClose={() => {
            close();
            clear();
          }}
          onChanged={() => {
            void client.invalidateQueries({ queryKey: [companyId, 'memberships'] });
          }}
        />
      )}
    </>
  );
}

function useBulkActions(): BulkAction[] {
  const can = useCan();
  const resets = can('reset_license') || can('update_membership');
  return [
    ...(resets ? (['reset_license'] as const) : []),
    ...(can('cancel_membership') ? (['cancel'] as const) : []),
  ];
}
