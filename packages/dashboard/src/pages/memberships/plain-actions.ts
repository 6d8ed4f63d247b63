import type { Membership } from '../../api/membership.ts';
import type { PlainChange } from '../../api/membership-changes.ts';
import type { Permission } from '../../generated/tables.ts';

interface PlainAction {
  /** One of them is enough. */
  readonly permissions: readonly Permission[];
  /** Whether the state of the membership allows it. */
  readonly allowed: (membership: Membership) => boolean;
  readonly danger: boolean;
}

/** What can be done with a membership that needs nothing but a yes. */
export const plainActions: Record<PlainChange, PlainAction> = {
  reset_license: {
    permissions: ['reset_license', 'update_membership'],
    allowed: ({ can }) => can.reset,
    danger: false,
  },
  shuffle_license: {
    permissions: ['shuffle_license'],
    allowed: () => true,
    danger: true,
  },
  cancel: {
    permissions: ['cancel_membership'],
    allowed: ({ can }) => can.cancel,
    danger: true,
  },
  uncancel: {
    permissions: ['cancel_membership'],
    allowed: ({ can }) => can.uncancel,
    danger: false,
  },
  suspend: {
    permissions: ['suspend_membership'],
    allowed: ({ can }) => can.suspend,
    danger: true,
  },
  reinstate: {
    permissions: ['suspend_membership'],
    allowed: ({ can }) => can.reinstate,
    danger: false,
  },
  terminate: {
    permissions: ['terminate_membership'],
    allowed: ({ can }) => can.terminate,
    danger: true,
  },
};
