import type { Refusal } from '../memberships/validation-activity.ts';

/** Why a key was refused, in the hub's words for it. */
export const refusalReasons = {
  metadata_mismatch: 'another_machine',
  empty_metadata: 'no_machine',
  membership_inactive: 'inactive',
} as const satisfies Record<Refusal['reason'], string>;
