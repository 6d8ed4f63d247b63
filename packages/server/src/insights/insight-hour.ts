import type { CountedOutcome } from '../memberships/validation-hours.rules.ts';

/** What happened to a company's memberships and keys in one hour or day. */
export interface InsightHour {
  new: number;
  returned: number;
  lost: number;
  validated: number;
  withoutMachine: number;
  mismatch: number;
  inactive: number;
  emptyMetadata: number;
  unknownKey: number;
}

/** Under which name each outcome of a validation is shown. */
export const memberOfOutcome = {
  validated: 'validated',
  without_machine: 'withoutMachine',
  metadata_mismatch: 'mismatch',
  membership_inactive: 'inactive',
  empty_metadata: 'emptyMetadata',
  unknown_key: 'unknownKey',
} as const satisfies Record<CountedOutcome, keyof InsightHour>;

export function newInsightHour(): InsightHour {
  return {
    new: 0,
    returned: 0,
    lost: 0,
    validated: 0,
    withoutMachine: 0,
    mismatch: 0,
    inactive: 0,
    emptyMetadata: 0,
    unknownKey: 0,
  };
}
