import type { components } from './generated/api.ts';

/** What the server's own document says, so that the two cannot part. */
type Wire = components['schemas']['Membership'];

export type MembershipStatus =
  | 'trialing'
  | 'active'
  | 'past_due'
  | 'completed'
  | 'canceled'
  | 'expired'
  | 'unresolved';

/** A membership as the server shows it. Times are Unix seconds or null. */
export interface Membership
  extends Readonly<
    Pick<
      Wire,
      | 'id'
      | 'email'
      | 'valid'
      | 'cancel_at_period_end'
      | 'license_key'
      | 'expires_at'
      | 'renewal_period_start'
      | 'renewal_period_end'
      | 'created_at'
    >
  > {
  readonly product: Extract<Wire['product'], string>;
  readonly user: Extract<Wire['user'], string>;
  readonly plan: Extract<Wire['plan'], string>;
  readonly status: MembershipStatus;
  readonly metadata: Readonly<NonNullable<Wire['metadata']>>;
  /** Everything else that the wire carries. */
  readonly [member: string]: unknown;
}
