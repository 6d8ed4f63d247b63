import { toUnixSeconds } from '../lib/clock.ts';
import { maskLicenseKey } from './license-key.ts';
import { type Membership, standingOf } from './membership.ts';

/** A membership with what a list shows of the things around it. */
export interface MembershipRow {
  readonly membership: Membership;
  readonly productName: string;
  /** Epoch milliseconds; null when no validation ever came. */
  readonly lastSeenAt: number | null;
}

/** A membership as the dashboard's list shows it. */
export function toMembershipRow(row: MembershipRow, now: number) {
  const { membership } = row;
  return {
    ...toSharedMembers(row, now),
    plan: { id: membership.planId, plan_type: membership.planType },
  };
}

/** What list and page show alike. */
export function toSharedMembers(
  { membership, productName, lastSeenAt }: MembershipRow,
  now: number,
) {
  const { status, valid } = standingOf(membership, membership.settings.graceDays, now);
  return {
    id: membership.id,
    email: membership.email,
    product: { id: membership.productId, name: productName },
    masked_key: maskLicenseKey(membership.licenseKey),
    status,
    valid,
    bound: membership.boundAt !== null,
    machine: machineOf(membership),
    created_at: Math.floor(membership.createdAt / 1000),
    last_seen_at: toUnixSeconds(lastSeenAt),
  };
}

/**
 * The first value that the key is bound to, as text: the binding members in the product's order,
 * else all in the order of their names. Null while there is none.
 */
export function machineOf({ metadata, settings }: Membership): string | null {
  if (metadata === '{}') return null;
  const stored = JSON.parse(metadata) as Record<string, unknown>;
  const { bindingMembers } = settings;
  const names =
    bindingMembers === 'all' || bindingMembers.length === 0 ? Object.keys(stored) : bindingMembers;
  const name = names.find((one) => Object.hasOwn(stored, one));
  if (name === undefined) return null;
  const value = stored[name];
  return typeof value === 'string' ? value : JSON.stringify(value);
}
