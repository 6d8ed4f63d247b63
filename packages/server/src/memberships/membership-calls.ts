/**
 * What can be called on a membership, by the last part of the address. These names stand for an
 * empty key field there, so no license key may be one of them.
 */
export const membershipCalls = [
  'validate_license',
  'cancel',
  'terminate',
  'add_free_days',
  'reset_license',
  'shuffle_license',
  'suspend',
  'reinstate',
] as const;

export type MembershipCall = (typeof membershipCalls)[number];
