import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api.ts';
import { api, read } from './client.ts';

export type Purchase = components['schemas']['HubPurchase'];
export type Machine = NonNullable<Purchase['machine']>;
export type Platform = NonNullable<Purchase['software']>['platforms'][number];
export type HistoryEntry = components['schemas']['HubHistory']['data'][number];
export type PurchaseAction = 'reset_license' | 'shuffle_license' | 'cancel' | 'uncancel';

const list = '/api/hub/purchases';
const one = '/api/hub/purchases/{membership_id}';

/** All lists of purchases, to be loaded again after a change. */
export const purchaseListKey = ['hub', 'purchases', 'list'];

/** Everything that was bought with the buyer's address, the newest first. */
export const purchasesQuery = infiniteQueryOptions({
  queryKey: purchaseListKey,
  queryFn: ({ signal, pageParam: cursor }) =>
    read(api.GET(list, { params: { query: cursor === undefined ? {} : { cursor } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
});

export const purchaseQuery = (membershipId: string) =>
  queryOptions({
    queryKey: ['hub', 'purchases', 'one', membershipId],
    queryFn: ({ signal }) =>
      read(api.GET(one, { params: { path: { membership_id: membershipId } }, signal })),
  });

/** What happened to a purchase, the newest first. */
export const historyQuery = (membershipId: string) =>
  infiniteQueryOptions({
    queryKey: ['hub', 'purchases', 'history', membershipId],
    queryFn: ({ signal, pageParam: cursor }) =>
      read(
        api.GET('/api/hub/purchases/{membership_id}/history', {
          params: {
            path: { membership_id: membershipId },
            query: cursor === undefined ? {} : { cursor },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });

/** Does one thing to a purchase; answers how it stands then. */
export function changePurchase(membershipId: string, action: PurchaseAction): Promise<Purchase> {
  const params = { path: { membership_id: membershipId } };
  switch (action) {
    case 'reset_license':
      return read(api.POST('/api/hub/purchases/{membership_id}/reset_license', { params }));
    case 'shuffle_license':
      return read(api.POST('/api/hub/purchases/{membership_id}/shuffle_license', { params }));
    case 'cancel':
      return read(api.POST('/api/hub/purchases/{membership_id}/cancel', { params }));
    case 'uncancel':
      return read(api.POST('/api/hub/purchases/{membership_id}/uncancel', { params }));
  }
}

/** An address that leads to the seller's file, for a few minutes. */
export const beginDownload = (membershipId: string, platform: Platform) =>
  read(
    api.POST('/api/hub/purchases/{membership_id}/downloads', {
      params: { path: { membership_id: membershipId } },
      body: { platform },
    }),
  );
