import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../lib/canonical-json.ts';
import { defaultLicenseSettings } from '../products/license-settings.ts';
import { type Membership, membershipStatuses, type Standing } from './membership.ts';
import { renderMembershipText, toMembershipResponse } from './membership-response.ts';

const instant = fc.option(fc.integer({ min: 0, max: 4_000_000_000_000 }));
const id = fc.stringMatching(/^[a-z]{3,4}_[A-Za-z0-9]{14}$/);
const metadata = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));

const membership: fc.Arbitrary<Membership> = fc.record({
  id,
  companyId: id,
  productId: id,
  planId: id,
  customerId: id,
  email: fc.string(),
  licenseKey: fc.string(),
  keyOrigin: fc.constantFrom('made', 'custom'),
  metadata: fc.constant('{}'),
  boundAt: instant,
  planType: fc.constantFrom('one_time', 'renewal'),
  trialEndsAt: instant,
  renewalPeriodStart: instant,
  renewalPeriodEnd: instant,
  expiresAt: instant,
  cancelAtPeriodEnd: fc.boolean(),
  terminatedAt: instant,
  suspendedAt: instant,
  validNoted: fc.boolean(),
  paymentProcessor: fc.constantFrom(null, 'free', 'stripe'),
  quantity: fc.nat(),
  version: fc.nat(),
  createdAt: fc.nat(),
  settings: fc
    .boolean()
    .map((hideEmail): Membership['settings'] => ({ ...defaultLicenseSettings, hideEmail })),
});
const standing: fc.Arbitrary<Standing> = fc.record({
  status: fc.constantFrom(...membershipStatuses),
  valid: fc.boolean(),
  since: instant,
});
const view = fc.record({
  full: fc.boolean(),
  byKey: fc.boolean(),
  publicUrl: fc.oneof(fc.webUrl(), fc.constant('https://a.example/"\\')),
});

it('a validation answers the membership exactly as every other route does', () => {
  fc.assert(
    fc.property(membership, standing, metadata, view, (shown, how, sent, seen) => {
      const text = canonicalJson(sent);
      const response = toMembershipResponse(shown, how, JSON.parse(text), seen);
      const rendered = renderMembershipText(shown, how, text, seen);
      expect(JSON.parse(rendered)).toEqual(response);
      expect(Object.keys(JSON.parse(rendered))).toEqual(Object.keys(response));
    }),
  );
});
