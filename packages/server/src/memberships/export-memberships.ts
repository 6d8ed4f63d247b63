import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { Queries } from '../db/database.ts';
import { type Clock, toIsoInstant } from '../lib/clock.ts';
import { type MembershipRow, machineOf } from './dashboard-membership-response.ts';
import {
  type DashboardFilter,
  readListQuery,
  stretches,
  withLastSeen,
} from './find-memberships.ts';
import { maskLicenseKey } from './license-key.ts';
import { standingOf } from './membership.ts';
import { listStretch } from './membership-list.repository.ts';

const columns = [
  'id',
  'email',
  'product',
  'plan',
  'license_key',
  'status',
  'valid',
  'machine',
  'metadata',
  'created_at',
  'expires_at',
  'renewal_period_end',
  'last_seen_at',
] as const;
type Line = Readonly<Record<(typeof columns)[number], string | null>>;

/** So many rows are in memory at once. */
const sliceSize = 1000;

/**
 * All memberships that match a filter as CSV text, piece by piece: a line of names, then one line
 * each, as they were at the start. What a spreadsheet would take for a formula is escaped.
 */
export async function* exportMemberships(
  { read, clock }: { read: Queries; clock: Clock },
  companyId: string,
  filter: DashboardFilter,
  { revealsKey }: { readonly revealsKey: boolean },
): AsyncGenerator<string> {
  const now = clock.now();
  const { query } = await readListQuery(read, companyId, filter, now);
  yield toCsv([Object.fromEntries(columns.map((name) => [name, name])) as Line]);
  for await (const { after, upTo } of stretches(read, companyId, query, undefined)) {
    for (let from = after; ; ) {
      const slice = await listStretch(read, companyId, query, { after: from, upTo }, sliceSize);
      const rows = await withLastSeen(read, companyId, slice);
      if (rows.length > 0) yield toCsv(rows.map((row) => toLine(row, now, revealsKey)));
      if (slice.length < sliceSize) break;
      from = slice.at(-1)?.position;
      // Lets requests through between two slices.
      await setImmediate();
    }
  }
}

function toCsv(lines: readonly Line[]): string {
  return stringify([...lines], { columns: [...columns], escape_formulas: true });
}

function toLine(
  { membership, productName, lastSeenAt }: MembershipRow,
  now: number,
  whole: boolean,
): Line {
  const { status, valid } = standingOf(membership, membership.settings.graceDays, now);
  const iso = (instant: number | null) => (instant === null ? null : toIsoInstant(instant));
  return {
    id: membership.id,
    email: membership.email,
    product: productName,
    plan: membership.planId,
    license_key: whole ? membership.licenseKey : maskLicenseKey(membership.licenseKey),
    status,
    valid: String(valid),
    machine: machineOf(membership),
    metadata: membership.metadata,
    created_at: toIsoInstant(membership.createdAt),
    expires_at: iso(membership.expiresAt),
    renewal_period_end: iso(membership.renewalPeriodEnd),
    last_seen_at: iso(lastSeenAt),
  };
}
