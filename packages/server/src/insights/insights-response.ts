import { toUnixSeconds } from '../lib/clock.ts';
import { maskLicenseKey } from '../memberships/license-key.ts';
import type { ActiveCount } from './active-count.ts';
import type { InsightHour } from './insight-hour.ts';
import type { InsightRange } from './insight-range.ts';
import type { RefusedMembership } from './list-refused-most.ts';
import type { Checklist } from './read-checklist.ts';

/** A checklist as the dashboard gets it. */
export function toChecklistResponse(checklist: Checklist) {
  const { firstProductId, software, plan, apiKey, validatedAt } = checklist;
  return {
    product: firstProductId !== null,
    software,
    plan,
    api_key: apiKey,
    validated: validatedAt !== null,
    product_id: firstProductId,
    validated_at: toUnixSeconds(validatedAt),
  };
}

/** A company's figures as the dashboard gets them. License keys only masked. */
export function toInsightsResponse(
  { active, asOf }: ActiveCount,
  { fromMs, toMs, bucket }: InsightRange,
  hours: readonly (readonly [at: number, hour: InsightHour])[],
  refusedMost: readonly RefusedMembership[],
) {
  return {
    active,
    active_as_of: toUnixSeconds(asOf),
    from: toUnixSeconds(fromMs),
    to: toUnixSeconds(toMs),
    bucket,
    hours: hours.map(([at, hour]) => ({
      at: toUnixSeconds(at),
      new: hour.new,
      returned: hour.returned,
      lost: hour.lost,
      validated: hour.validated,
      without_machine: hour.withoutMachine,
      mismatch: hour.mismatch,
      inactive: hour.inactive,
      empty_metadata: hour.emptyMetadata,
      unknown_key: hour.unknownKey,
    })),
    refused_most: refusedMost.map((one) => ({
      membership: {
        id: one.id,
        email: one.email,
        masked_key: maskLicenseKey(one.licenseKey),
        product: one.product,
      },
      refusals: one.refusals,
      last_refused_at: toUnixSeconds(one.lastRefusedAt),
    })),
  };
}
