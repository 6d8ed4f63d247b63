import type { LicenseSettings } from '../products/license-settings.ts';
import type { ValidationDecision } from './license-metadata.ts';

/**
 * What a validation comes to: what the metadata means for the key, unless its membership gives no
 * access. `inactive` is refused for that; `unbound` is reported as it is and not bound.
 */
export type LicenseJudgement = ValidationDecision['kind'] | 'inactive' | 'unbound';

/**
 * The order of judgement (wire contract, Validate): lapsed, where the product refuses that, then
 * metadata. A lapsed membership that is only reported is compared, never bound and never unbound.
 * Validation and explanation both ask here.
 */
export function judgeLicense(
  isValid: boolean,
  lapsed: LicenseSettings['lapsed'],
  decision: ValidationDecision['kind'],
): LicenseJudgement {
  if (isValid) return decision;
  if (lapsed === 'refuse') return 'inactive';
  if (decision === 'bind') return 'unbound';
  return decision === 'reset' ? 'mismatch' : decision;
}
