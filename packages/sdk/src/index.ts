export type { LatchkeyClient, LatchkeyOptions } from './client.ts';
export { createLatchkey } from './client.ts';
export type { KeyCheck } from './license-key.ts';
export { checkLicenseKey, normaliseLicenseKey } from './license-key.ts';
export type { Membership, MembershipStatus } from './membership.ts';
export type { LicenseReason, LicenseResult } from './outcomes.ts';
export type { Metadata } from './validate-license.ts';
