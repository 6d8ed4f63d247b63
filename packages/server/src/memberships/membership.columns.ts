import { normaliseEmail, toFlag } from '../db/columns.ts';
import { readSettings, settingColumns } from '../products/license-settings.ts';
import type { Membership } from './membership.ts';

/** The columns of a membership in the order in which rows are read. */
export const membershipColumns = [
  'id',
  'company_id',
  'product_id',
  'plan_id',
  'customer_id',
  'email',
  'license_key',
  'key_origin',
  'metadata',
  'bound_at',
  'plan_type',
  'trial_ends_at',
  'renewal_period_start',
  'renewal_period_end',
  'expires_at',
  'cancel_at_period_end',
  'terminated_at',
  'suspended_at',
  'valid_noted',
  'payment_processor',
  'quantity',
  'version',
  'created_at',
] as const;

/** Both tables' columns, qualified, for a join of memberships with their products. */
export const joinedColumns = [
  ...membershipColumns.map((name) => `memberships.${name}` as const),
  ...settingColumns.map((name) => `products.${name}` as const),
];

/** A row in the order of `joinedColumns`. */
export function readMembership(row: readonly unknown[]): Membership {
  return {
    id: row[0],
    companyId: row[1],
    productId: row[2],
    planId: row[3],
    customerId: row[4],
    email: row[5],
    licenseKey: row[6],
    keyOrigin: row[7],
    metadata: row[8],
    boundAt: row[9],
    planType: row[10],
    trialEndsAt: row[11],
    renewalPeriodStart: row[12],
    renewalPeriodEnd: row[13],
    expiresAt: row[14],
    cancelAtPeriodEnd: row[15] === 1,
    terminatedAt: row[16],
    suspendedAt: row[17],
    validNoted: row[18] === 1,
    paymentProcessor: row[19],
    quantity: row[20],
    version: row[21],
    createdAt: row[22],
    settings: readSettings(row, membershipColumns.length),
  } as Membership;
}

/** A row with named columns, as queries built for one occasion give it. */
export function readNamedMembership(row: Readonly<Record<string, unknown>>): Membership {
  return readMembership([...membershipColumns, ...settingColumns].map((name) => row[name]));
}

/** What an update may change of a membership, as columns. */
export type MembershipPatch = Partial<
  Pick<
    Membership,
    | 'customerId'
    | 'email'
    | 'licenseKey'
    | 'keyOrigin'
    | 'metadata'
    | 'boundAt'
    | 'trialEndsAt'
    | 'renewalPeriodStart'
    | 'renewalPeriodEnd'
    | 'expiresAt'
    | 'cancelAtPeriodEnd'
    | 'terminatedAt'
    | 'suspendedAt'
    | 'validNoted'
  >
> & { readonly remindAt?: number | null };

export function encodePatch(patch: MembershipPatch) {
  const { licenseKey, keyOrigin, metadata, boundAt, renewalPeriodStart, ...rest } = patch;
  const { cancelAtPeriodEnd, validNoted } = rest;
  const columns = {
    customer_id: patch.customerId,
    email: patch.email,
    email_normal: patch.email === undefined ? undefined : normaliseEmail(patch.email),
    license_key: licenseKey,
    key_origin: keyOrigin,
    metadata,
    bound_at: boundAt,
    trial_ends_at: rest.trialEndsAt,
    renewal_period_start: renewalPeriodStart,
    renewal_period_end: rest.renewalPeriodEnd,
    expires_at: rest.expiresAt,
    cancel_at_period_end: cancelAtPeriodEnd === undefined ? undefined : toFlag(cancelAtPeriodEnd),
    terminated_at: rest.terminatedAt,
    suspended_at: rest.suspendedAt,
    valid_noted: validNoted === undefined ? undefined : toFlag(validNoted),
    remind_at: patch.remindAt,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
