import { describe, expect, it } from 'vitest';
import { dayMs, type Membership } from '../memberships/membership.ts';
import { defaultLicenseSettings } from '../products/license-settings.ts';
import { isStillTrue } from './product-values.ts';

const periodEnd = 100 * dayMs;
const graceEnd = periodEnd + defaultLicenseSettings.graceDays * dayMs;
const renewal = {
  planType: 'renewal',
  trialEndsAt: null,
  renewalPeriodEnd: periodEnd,
  expiresAt: null,
  cancelAtPeriodEnd: false,
  terminatedAt: null,
  settings: defaultLicenseSettings,
} as Membership;

describe('that a membership ends soon', () => {
  const isSo = (endsAt: number, terms: Partial<Membership>) =>
    isStillTrue('expiring', { endsAt }, { ...renewal, ...terms });

  it('is so of a period that none follows, until it was renewed', () => {
    expect(isSo(graceEnd, {})).toBe(true);
    expect(isSo(periodEnd, {})).toBe(false);
    expect(isSo(graceEnd, { renewalPeriodEnd: periodEnd + 30 * dayMs })).toBe(false);
  });

  it('is so of a canceled period, until that is taken back', () => {
    expect(isSo(periodEnd, { cancelAtPeriodEnd: true })).toBe(true);
    expect(isSo(graceEnd, { cancelAtPeriodEnd: true })).toBe(false);
  });

  it('is so of its own end, until that was moved or it was terminated', () => {
    const expiresAt = 50 * dayMs;
    expect(isSo(expiresAt, { expiresAt })).toBe(true);
    expect(isSo(expiresAt, { expiresAt: 60 * dayMs })).toBe(false);
    expect(isSo(expiresAt, { expiresAt, terminatedAt: 1 })).toBe(false);
  });
});
