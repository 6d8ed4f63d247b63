import { useQueryClient } from '@tanstack/react-query';
import {
  explanationsKey,
  type Membership,
  membershipListsKey,
  membershipQuery,
  timelineQuery,
} from '../../api/membership.ts';
import { useCompany } from '../../state/company.ts';
import { notify } from '../../ui/notify.ts';

/** What follows a change of a membership: the page shows it as it is now, and says what was done. */
export function useChanged(): (membership: Membership, said: string) => void {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return (membership, said) => {
    client.setQueryData(membershipQuery(companyId, membership.id).queryKey, membership);
    void client.invalidateQueries({ queryKey: membershipListsKey(companyId) });
    void client.invalidateQueries({ queryKey: timelineQuery(companyId, membership.id).queryKey });
    void client.invalidateQueries({ queryKey: explanationsKey(companyId, membership.id) });
    notify.success(said);
  };
}
