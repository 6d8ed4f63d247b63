import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type Reply, type TestApp } from '../../../../test/support/app.ts';
import { databaseKind } from '../../../../test/support/database.ts';
import { type Seller, signInSeller } from '../../../../test/support/seller.ts';
import {
  issue,
  makeRenewalPlan,
  makeShopProduct,
  setLicenseSettings,
  validate,
} from '../../../../test/support/shop.ts';
import type { LicenseSettings } from '../products/license-settings.ts';
import { wayOnActions } from './license-words.ts';

const dayMs = 86_400_000;

let test: TestApp;
let seller: Seller;
let productId: string;
let planId: string;
beforeAll(async () => {
  test = await createTestApp();
  seller = await signInSeller(test, 'read_only');
  productId = await makeShopProduct(test);
  planId = await makeRenewalPlan(test, productId);
});
afterAll(() => test.close());

const explain = async (id: string, metadata: unknown) =>
  (await seller.call('POST', `/memberships/${id}/explain`, { metadata })).body;

const value = fc.constantFrom('a', 'b', 1, true, '', ' ', null);
const member = fc.constantFrom('HWID', 'os', 'version');
const metadata = fc.oneof(
  { weight: 8, arbitrary: fc.dictionary(member, value, { maxKeys: 3 }) },
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom('text', [], null, { HWID: 'x'.repeat(501) }) },
);
const settings: fc.Arbitrary<Partial<LicenseSettings>> = fc
  .record({
    emptyOnBound: fc.constantFrom('refuse' as const, 'accept' as const, 'reset' as const),
    emptyOnUnbound: fc.constantFrom('allow' as const, 'refuse' as const),
    lapsed: fc.constantFrom('refuse' as const, 'report' as const),
    bindingMembers: fc.constantFrom('all' as const, ['HWID'], ['HWID', 'os'], []),
    limit: fc.constantFrom(null, 1, 2),
  })
  .map(({ limit, ...rest }) => ({
    ...rest,
    resetLimit: limit,
    resetLimitDays: limit === null ? null : 3,
  }));
const state = fc.constantFrom('as it is', 'suspend', 'terminate', 'cancel', 'past_due', 'expired');
const scenario = fc.record({
  settings,
  renewal: fc.boolean(),
  stored: fc.dictionary(member, fc.constantFrom('a', 'b', 1), { maxKeys: 3 }),
  resets: fc.nat({ max: 2 }),
  state,
  sent: metadata,
});

/** What chance comes upon seldom. */
const spentReset = {
  settings: { emptyOnBound: 'reset' as const, resetLimit: 1, resetLimitDays: 3 },
  renewal: false,
  stored: { HWID: 'a' as const },
  resets: 1,
  state: 'as it is' as const,
  sent: {},
};

/** How the wire answers, in the words of an explanation. */
function answered({ status, body }: Reply) {
  return { answer: status, type: body.error?.type ?? null, valid: body.valid ?? null };
}

/** Which errors and validity a reason goes with. */
const expected: Readonly<Record<string, readonly [type: string | null, valid: boolean | null]>> = {
  match: [null, true],
  would_bind: [null, true],
  nothing: [null, true],
  accept_empty: [null, true],
  would_reset: [null, true],
  lapsed_reported: [null, false],
  metadata_mismatch: ['metadata_mismatch', null],
  empty_metadata: ['invalid_parameter', null],
  invalid_parameter: ['invalid_parameter', null],
  membership_inactive: ['membership_inactive', null],
  reset_spent: ['rate_limited', null],
};

it('whatever the settings, the binding, the standing: it says what a validation then answers', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(scenario, async (one) => {
      const before = { emptyOnBound: 'reset', resetLimit: 9, resetLimitDays: 3 } as const;
      await setLicenseSettings(test, productId, before);
      const { id, key } = await issue(
        test,
        one.renewal ? { plan_id: planId } : { product_id: productId },
      );
      for (let count = 0; count < one.resets; count++) {
        await test.call('PATCH', `/memberships/${id}`, { metadata: { HWID: 'before' } });
        await validate(test, key, {});
      }
      await test.call('PATCH', `/memberships/${id}`, { metadata: one.stored });
      if (one.state === 'past_due') test.clock.advance(31 * dayMs);
      else if (one.state === 'expired') test.clock.advance(40 * dayMs);
      else if (one.state !== 'as it is') await test.call('POST', `/memberships/${id}/${one.state}`);
      await setLicenseSettings(test, productId, one.settings);
      const explained = await explain(id, one.sent);
      const reply = await validate(test, key, one.sent);
      const [type, valid] = expected[explained.reason] ?? ['no such reason', null];
      expect(answered(reply), JSON.stringify(explained)).toEqual({
        answer: explained.answer,
        type,
        valid,
      });
      expect(explained.sentence).toMatch(/^[A-Z"].*\.$/s);
      if (explained.way_on) expect(wayOnActions).toContain(explained.way_on.action);
      expect(explained.way_on === null).toBe(explained.answer === 201);
      seen.add(explained.reason);
    }),
    { examples: [[spentReset]], numRuns: databaseKind() === 'sqlite' ? 400 : 60 },
  );
  if (databaseKind() === 'sqlite') expect([...seen].sort()).toEqual(Object.keys(expected).sort());
}, 120_000);

it('explaining writes nothing, counts nothing and binds nothing', async () => {
  await setLicenseSettings(test, productId, {});
  const { id, key } = await issue(test, { product_id: productId });
  const events = () =>
    test.database.read.selectFrom('events').select('id').where('subject_id', '=', id).execute();
  const before = await events();
  expect(await explain(id, { HWID: 'a' })).toMatchObject({ answer: 201, reason: 'would_bind' });
  await test.app.activity.flush();
  expect(await events()).toEqual(before);
  const days = await test.database.read.selectFrom('membership_days').selectAll().execute();
  expect(days.filter((row) => row.membership_id === id)).toEqual([]);
  expect((await validate(test, key, { HWID: 'b' })).status).toBe(201);
});

it('a mismatch names the members that differ, and the way on fits', async () => {
  await setLicenseSettings(test, productId, {});
  const { id, key } = await issue(test, { product_id: productId });
  await validate(test, key, { HWID: 'a', version: '1', old: 'x' });
  expect(await explain(id, { HWID: 'b', version: '2', fresh: 'y' })).toMatchObject({
    sentence:
      'The key is bound to other metadata: "HWID", "version" differ, "old" is missing, "fresh" is new.',
    way_on: { action: 'reset_license' },
  });
  expect(await explain(id, { HWID: 'a', version: '2', old: 'x' })).toMatchObject({
    sentence: 'The key is bound to other metadata: "version" differs.',
    way_on: { action: 'change_settings' },
  });
  expect(await explain(id, {})).toMatchObject({ way_on: { action: 'mend_app' } });
});

it('each way of having ended has its way back', async () => {
  const wayOf = async (id: string) => (await explain(id, { HWID: 'a' })).way_on?.action;
  const suspended = await issue(test, { product_id: productId });
  await test.call('POST', `/memberships/${suspended.id}/suspend`);
  const canceled = await issue(test, { product_id: productId });
  await test.call('POST', `/memberships/${canceled.id}/terminate`);
  const expired = await issue(test, { product_id: productId, expires_at: 1 });
  expect(await wayOf(suspended.id)).toBe('reinstate');
  expect(await wayOf(canceled.id)).toBe('grant_new');
  expect(await wayOf(expired.id)).toBe('add_free_days');
});
