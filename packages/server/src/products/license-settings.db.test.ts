import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/support/app.ts';
import {
  daysOf,
  eventsOf,
  type Issued,
  issue,
  makeRenewalPlan,
  makeShopProduct,
  setLicenseSettings,
  stored,
  validate,
} from '../../../../test/support/shop.ts';
import { makeProduct } from '../cli/product.ts';
import { createCompany } from '../companies/create-company.ts';
import { cliActor } from '../events/event.ts';
import { mismatchSentence } from '../memberships/membership.errors.ts';
import { dayMs } from '../memberships/membership.ts';
import { defaultLicenseSettings, type LicenseSettings } from './license-settings.ts';
import { findProduct } from './product.repository.ts';
import { updateLicenseSettings } from './update-license-settings.ts';

const machine = { HWID: 'machine-1' };
const other = { HWID: 'machine-2' };

let test: TestApp;
/** May only validate, as a key inside a sold app. */
let clientToken: string;
beforeAll(async () => {
  test = await createTestApp();
  clientToken = await test.makeToken(['validate_license']);
});
afterAll(() => test.close());

async function issueWith(
  settings: Partial<LicenseSettings>,
  members: Readonly<Record<string, unknown>> = {},
): Promise<Issued & { productId: string }> {
  const productId = await makeShopProduct(test, settings);
  return { ...(await issue(test, { product_id: productId, ...members })), productId };
}

async function issueBound(settings: Partial<LicenseSettings>, members = {}) {
  const issued = await issueWith(settings, members);
  expect((await validate(test, issued.key, machine)).status).toBe(201);
  return issued;
}

/** A membership that was bound to `machine` and has expired since. */
async function issueLapsed(settings: Partial<LicenseSettings>) {
  const expires_at = test.clock.now() / 1000 + 60;
  const issued = await issueBound(settings, { expires_at });
  test.clock.advance(60_000);
  return issued;
}

it('empty metadata on a bound key is refused unless the product says otherwise', async () => {
  const { id, key } = await issueBound({});
  const { status, body } = await validate(test, key, {});
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ type: 'metadata_mismatch', message: mismatchSentence });
  expect((await stored(test, id)).metadata).toEqual(machine);
});

it('`accept`: empty metadata on a bound key is 201, shows no metadata and writes nothing', async () => {
  const { id, key } = await issueBound({ emptyOnBound: 'accept' });
  const before = await eventsOf(test, id);
  const { status, body } = await validate(test, key, {});
  expect([status, body.metadata]).toEqual([201, {}]);
  expect((await stored(test, id)).metadata).toEqual(machine);
  expect(await eventsOf(test, id)).toEqual(before);
  expect((await validate(test, key, other)).status).toBe(400);
});

it('`reset`: empty metadata unbinds a bound key, shows that, and the next machine binds', async () => {
  const settings = { emptyOnBound: 'reset', resetLimit: 3, resetLimitDays: 7 } as const;
  const { id, key } = await issueBound(settings);
  const { status, body } = await validate(test, key, {});
  expect([status, body.metadata]).toEqual([201, {}]);
  expect((await stored(test, id)).metadata).toEqual({});
  expect((await validate(test, key, other)).body.metadata).toEqual(other);
  expect((await validate(test, key, machine)).status).toBe(400);
});

it.each([
  { resetLimit: null, resetLimitDays: null },
  { resetLimit: 3, resetLimitDays: null },
  { resetLimit: null, resetLimitDays: 7 },
])('`reset` without a whole reset limit refuses like the default: %o', async (limit) => {
  const { id, key } = await issueBound({ emptyOnBound: 'reset', ...limit });
  const { status, body } = await validate(test, key, {});
  expect([status, body.error.message]).toEqual([400, mismatchSentence]);
  expect((await stored(test, id)).metadata).toEqual(machine);
  expect(await eventsOf(test, id, 'membership.reset')).toEqual([]);
});

it('empty metadata on an unbound key is allowed, binds nothing and is counted as without a machine', async () => {
  const { id, key } = await issueWith({});
  expect((await validate(test, key, {})).status).toBe(201);
  expect((await validate(test, key, machine)).body.metadata).toEqual(machine);
  expect(await daysOf(test, id)).toMatchObject([{ validations: 2, without_machine: 1 }]);
});

it('`refuse`: empty metadata on an unbound key is 400, a machine binds as ever', async () => {
  const { key } = await issueWith({ emptyOnUnbound: 'refuse' });
  const { status, body } = await validate(test, key, {});
  expect([status, body.error.type]).toEqual([400, 'invalid_parameter']);
  expect(body.error.message).toMatch(/^Parameter :metadata is invalid\. /);
  expect((await validate(test, key, machine)).body.metadata).toEqual(machine);
});

it('a lapsed membership is refused with 403 whatever machine asks', async () => {
  const { id, key } = await issueLapsed({});
  for (const metadata of [machine, other, {}]) {
    const { status, body } = await validate(test, key, metadata);
    expect([status, body.error.type]).toEqual([403, 'membership_inactive']);
    expect(body.error.message).toContain('expired');
  }
  expect((await stored(test, id)).metadata).toEqual(machine);
});

it('`report`: a lapsed membership is 201 with `valid: false`, and its machine still compared', async () => {
  const { id, key } = await issueLapsed({ lapsed: 'report' });
  const { status, body } = await validate(test, key, machine);
  expect([status, body.valid, body.status]).toEqual([201, false, 'expired']);
  const wrong = await validate(test, key, other);
  expect([wrong.status, wrong.body.error.message]).toEqual([400, mismatchSentence]);
  expect((await stored(test, id)).metadata).toEqual(machine);
});

it('`report`: a lapsed membership that is not bound is never bound', async () => {
  const expires_at = test.clock.now() / 1000 + 60;
  const { id, key } = await issueWith({ lapsed: 'report' }, { expires_at });
  test.clock.advance(60_000);
  const { status, body } = await validate(test, key, machine);
  expect([status, body.valid, body.metadata]).toEqual([201, false, {}]);
  await test.call('POST', `/memberships/${id}/add_free_days`, { days: 1 });
  expect((await validate(test, key, other)).body).toMatchObject({ valid: true, metadata: other });
});

it('`report` with `reset`: a lapsed membership is not reset, and its machine is not shown', async () => {
  const settings = { emptyOnBound: 'reset', resetLimit: 3, resetLimitDays: 7 } as const;
  const { id, key } = await issueLapsed({ lapsed: 'report', ...settings });
  const { status, body } = await validate(test, key, {});
  expect([status, body.error?.message]).toEqual([400, mismatchSentence]);
  expect((await stored(test, id)).metadata).toEqual(machine);
});

it('`report` with `accept`: a lapsed membership shows no metadata to empty metadata', async () => {
  const { id, key } = await issueLapsed({ lapsed: 'report', emptyOnBound: 'accept' });
  const { status, body } = await validate(test, key, {});
  expect([status, body.valid, body.metadata]).toEqual([201, false, {}]);
  expect((await stored(test, id)).metadata).toEqual(machine);
});

it('an app that names the license key sees the e-mail, unless the product hides it', async () => {
  const { id, key, productId } = await issueBound({});
  const shown = async (idOrKey: string, token?: string) =>
    (await validate(test, idOrKey, machine, token)).body.email;
  expect(await shown(key, clientToken)).toBe('buyer@example.com');
  expect(await shown(id, clientToken)).toBeNull();
  await setLicenseSettings(test, productId, { hideEmail: true });
  expect(await shown(key, clientToken)).toBeNull();
  expect(await shown(key)).toBe('buyer@example.com');
});

it.each([0, 3, 10])(
  'a renewal membership is valid for the product’s grace of %i days',
  async (graceDays) => {
    const productId = await makeShopProduct(test, { graceDays });
    const { id, key } = await issue(test, { plan_id: await makeRenewalPlan(test, productId) });
    test.clock.advance((30 + graceDays) * dayMs - 1);
    expect((await stored(test, id)).status).toBe(graceDays === 0 ? 'active' : 'past_due');
    expect((await validate(test, key, machine)).status).toBe(201);
    test.clock.advance(1);
    expect((await stored(test, id)).status).toBe('expired');
    expect((await validate(test, key, machine)).status).toBe(403);
  },
);

it('keys begin with the product’s prefix, those of a shuffle too', async () => {
  const productId = await makeShopProduct(test, {}, 'A1B2C3D4E5F6');
  const { id, key } = await issue(test, { product_id: productId });
  const ours = /^A1B2C3D4E5F6-[0-9A-Z]{7}-[0-9A-Z]{8}-[0-9A-Z]{8}$/;
  expect(key).toMatch(ours);
  const shuffled = (await test.call('POST', `/memberships/${id}/shuffle_license`)).body.license_key;
  expect(shuffled).toMatch(ours);
  expect(shuffled).not.toBe(key);
});

it.each([
  ['Star Miner', 'STAR'],
  ['a b', 'AB'],
  ['日本', 'KEY'],
])('a product named %s has keys that begin with %s', async (name, prefix) => {
  const { id } = await makeProduct(test, test.companyId, cliActor, { name });
  expect((await issue(test, { product_id: id })).key.split('-')[0]).toBe(prefix);
});

it.each(['', 'lower', 'ABCDEFGHIJKLM', 'A-B', 'Ä'])(
  'no product has the key prefix "%s"',
  async (keyPrefix) => {
    const input = { name: 'Shop', keyPrefix };
    await expect(makeProduct(test, test.companyId, cliActor, input)).rejects.toThrow('prefix');
  },
);

it('a changed setting counts with the next validation', async () => {
  const { key, productId } = await issueBound({});
  expect((await validate(test, key, {})).status).toBe(400);
  await setLicenseSettings(test, productId, { emptyOnBound: 'accept' });
  expect((await validate(test, key, {})).status).toBe(201);
  await setLicenseSettings(test, productId, {});
  expect((await validate(test, key, {})).status).toBe(400);
});

it('S3: another company’s product keeps its settings, and the answer is as for none', async () => {
  const productId = await makeShopProduct(test);
  const made = await createCompany(test, cliActor, { title: 'Other' });
  if (made.kind !== 'created') throw new Error(made.problem);
  const settings = { ...defaultLicenseSettings, hideEmail: true, buyersMayShuffle: false };
  const update = (id: string) =>
    updateLicenseSettings(test, made.company.id, cliActor, id, settings, async () => undefined);
  expect(await update(productId)).toEqual({ kind: 'not_found' });
  expect(await update('prod_00000000000000')).toEqual({ kind: 'not_found' });
  const product = await findProduct(test.database.read, test.companyId, productId);
  expect(product?.hide_email).toBe(0);
});
