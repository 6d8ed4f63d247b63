import { makeProduct } from '../../packages/server/src/cli/product.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { createPlan } from '../../packages/server/src/plans/create-plan.ts';
import {
  defaultLicenseSettings,
  type LicenseSettings,
} from '../../packages/server/src/products/license-settings.ts';
import { encodeSettings } from '../../packages/server/src/products/product.repository.ts';
import type { Reply, TestApp } from './app.ts';

/** A membership as a test goes on with it. */
export interface Issued {
  readonly id: string;
  readonly key: string;
}

/** One event as it is stored, its data parsed. */
export interface StoredEvent {
  readonly type: string;
  readonly company_id: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly address: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly created_at: number;
}

/** Makes a product with these license settings, the defaults for the rest; gives its id. */
export async function makeShopProduct(
  test: TestApp,
  settings: Partial<LicenseSettings> = {},
  keyPrefix = 'SHOP',
): Promise<string> {
  const input = { name: 'Shop', keyPrefix };
  const { id } = await makeProduct(test, test.companyId, cliActor, input);
  await setLicenseSettings(test, id, settings);
  return id;
}

/** Replaces a product's license settings by the defaults and these, past the rule that judges them. */
export async function setLicenseSettings(
  test: TestApp,
  productId: string,
  settings: Partial<LicenseSettings>,
): Promise<void> {
  await test.database.transaction(async (tx) => {
    await tx
      .updateTable('products')
      .set(encodeSettings({ ...defaultLicenseSettings, ...settings }))
      .where('id', '=', productId)
      .execute();
  });
}

/** Makes a monthly plan of a product; gives its id. */
export async function makeRenewalPlan(test: TestApp, productId: string): Promise<string> {
  const outcome = await createPlan(test, test.companyId, cliActor, {
    productId,
    planType: 'renewal',
    price: 900,
    currency: 'usd',
    billingDays: 30,
    trialDays: 0,
  });
  if (outcome.kind !== 'created') throw new Error(outcome.kind);
  return outcome.plan.id;
}

/** Creates a membership over HTTP: of a product (the shop's first when none is named), or on a plan. */
export async function issue(
  test: TestApp,
  members: Readonly<Record<string, unknown>> = {},
): Promise<Issued> {
  const of = members.plan_id === undefined ? { product_id: test.productId } : {};
  const body = { email: 'buyer@example.com', ...of, ...members };
  const reply = await test.call('POST', '/memberships', body);
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return { id: reply.body.id, key: reply.body.license_key };
}

/** Validates a key or id with this metadata. */
export function validate(
  test: TestApp,
  keyOrId: string,
  metadata: unknown,
  token?: string,
): Promise<Reply> {
  const path = `/memberships/${encodeURIComponent(keyOrId)}/validate_license`;
  return test.call('POST', path, { metadata }, token);
}

/** What is stored for a membership, in the wire's words. */
export async function stored(test: TestApp, id: string): Promise<Reply['body']> {
  return (await test.call('GET', `/memberships/${id}`)).body;
}

/** The events of a membership or other thing in order of time, of one type when it is named. */
export async function eventsOf(
  test: TestApp,
  subjectId: string,
  type?: string,
): Promise<StoredEvent[]> {
  let query = test.database.read
    .selectFrom('events')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .orderBy('created_at')
    .orderBy('type');
  if (type !== undefined) query = query.where('type', '=', type);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }));
}

/** A membership's counts a day, oldest first, once what is buffered is written. */
export async function daysOf(test: TestApp, id: string) {
  await test.app.activity.flush();
  return test.database.read
    .selectFrom('membership_days')
    .selectAll()
    .where('membership_id', '=', id)
    .orderBy('day')
    .execute();
}
