import { useQueryClient } from '@tanstack/react-query';
import { ApiError, isApiError } from '../../api/api-error.ts';
import {
  changePurchase,
  historyQuery,
  type Purchase,
  type PurchaseAction,
  purchaseListKey,
  purchaseQuery,
} from '../../api/hub-purchase.ts';
import { inLocalTime } from '../../ui/local-sentence.ts';

/**
 * Does one thing to a purchase and brings what is shown of it up to date.
 * @throws ApiError whose sentence has its instants in the viewer's zone
 */
export function useChangePurchase(
  membershipId: string,
): (action: PurchaseAction) => Promise<Purchase> {
  const queryClient = useQueryClient();
  const { queryKey } = purchaseQuery(membershipId);
  return async (action) => {
    try {
      const changed = await changePurchase(membershipId, action);
      queryClient.setQueryData(queryKey, changed);
      return changed;
    } catch (error) {
      // What it was refused for has changed what can be done.
      void queryClient.invalidateQueries({ queryKey });
      if (!isApiError(error)) throw error;
      throw new ApiError(error.status, error.type, inLocalTime(error.message));
    } finally {
      void queryClient.invalidateQueries({ queryKey: historyQuery(membershipId).queryKey });
      void queryClient.invalidateQueries({ queryKey: purchaseListKey });
    }
  };
}
