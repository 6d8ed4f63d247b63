export type MembershipStatus =
  | 'trialing'
  | 'active'
  | 'past_due'
  | 'completed'
  | 'canceled'
  | 'expired'
  | 'unresolved';

/** A membership as the server shows it. Times are Unix seconds or null. */
export interface Membership {
  readonly id: string;
  readonly product: string;
  readonly user: string;
  readonly plan: string;
  readonly email: string | null;
  readonly status: MembershipStatus;
  readonly valid: boolean;
  readonly cancel_at_period_end: boolean;
  readonly license_key: string | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly expires_at: number | null;
  readonly renewal_period_start: number | null;
  readonly renewal_period_end: number | null;
  readonly created_at: number;
  /** Everything else that the wire carries. */
  readonly [member: string]: unknown;
}
