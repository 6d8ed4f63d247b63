import type { Flag } from '../db/columns.ts';
import type { CountedOutcome } from './validation-hours.rules.ts';

export interface MembershipTable {
  id: string;
  company_id: string;
  product_id: string;
  plan_id: string;
  customer_id: string;
  email: string;
  email_normal: string;
  license_key: string;
  key_origin: 'made' | 'custom';
  /** Canonical JSON. */
  metadata: string;
  bound_at: number | null;
  plan_type: 'one_time' | 'renewal';
  trial_ends_at: number | null;
  renewal_period_start: number | null;
  renewal_period_end: number | null;
  expires_at: number | null;
  cancel_at_period_end: Flag;
  terminated_at: number | null;
  suspended_at: number | null;
  valid_noted: Flag;
  /** When time next causes a mail; null when it causes none. */
  remind_at: number | null;
  payment_processor: string | null;
  quantity: number;
  version: number;
  created_at: number;
}

export interface RetiredLicenseKeyTable {
  company_id: string;
  license_key: string;
  membership_id: string;
  retired_at: number;
}

export interface MembershipDayTable {
  membership_id: string;
  /** UTC day, `2026-05-03`. */
  day: string;
  company_id: string;
  validations: number;
  without_machine: number;
  refusals: number;
  last_at: number;
}

/** What keys are bound to, value by value, to be found by. */
export interface MembershipValueTable {
  company_id: string;
  /** Lower case, trimmed, at most 200 characters. */
  value_normal: string;
  membership_id: string;
}

export interface ValidationHourTable {
  company_id: string;
  /** Where the hour begins (UTC), epoch milliseconds. */
  hour_at: number;
  outcome: CountedOutcome;
  count: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    memberships: MembershipTable;
    retired_license_keys: RetiredLicenseKeyTable;
    membership_days: MembershipDayTable;
    membership_values: MembershipValueTable;
    validation_hours: ValidationHourTable;
  }
}
