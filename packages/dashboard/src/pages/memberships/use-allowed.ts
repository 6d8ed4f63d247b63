import type { Membership } from '../../api/membership.ts';
import type { PlainChange } from '../../api/membership-changes.ts';
import { useCan } from '../../state/company.ts';
import { plainActions } from './plain-actions.ts';

export type Action = PlainChange | 'add_free_days';

/** What the role may do and the membership allows now; the rest is not shown. */
export function useAllowed(membership: Membership): (action: Action) => boolean {
  const can = useCan();
  return (action) => {
    if (action === 'add_free_days') {
      return membership.can.add_free_days && can('add_free_days_membership');
    }
    const { permissions, allowed } = plainActions[action];
    return allowed(membership) && permissions.some(can);
  };
}
