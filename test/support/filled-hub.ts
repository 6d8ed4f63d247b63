import { expect } from 'vitest';
import type { Dashboard } from './dashboard.ts';
import { withDatabase } from './hub-visit.ts';
import { until } from './until.ts';

/** Memberships of one buyer, by id, each in a state of its own. */
export interface FilledHub {
  /** Bound, refused on another machine, downloads for three platforms, keys may be shuffled. */
  readonly refused: string;
  /** On a renewal plan, not used yet. */
  readonly renewed: string;
  /** Its period is over and not paid for. */
  readonly unpaid: string;
  /** The same of a plan that costs nothing. */
  readonly ending: string;
  readonly trial: string;
  /** The renewal is canceled. */
  readonly canceled: string;
  /** Without resets left. */
  readonly resetsUsed: string;
  readonly suspended: string;
  readonly ended: string;
  readonly expired: string;
}

const dayMs = 86_400_000;

export const buyer = 'kim@example.com';

/** Gives a buyer purchases: through the dashboard's own routes and a real app's calls. */
export async function fillHub(dashboard: Dashboard): Promise<FilledHub> {
  const { page, close } = await dashboard.enter();
  const call = async (path: string, data: unknown, method = 'POST') => {
    const url = `/api/dashboard/companies/${dashboard.companyId}${path}`;
    const headers = { origin: dashboard.url };
    const answer = await page.request.fetch(url, { method, data, headers });
    expect(answer.status(), await answer.text()).toBeLessThan(300);
    return answer.json();
  };
  const set = (product: { id: string; settings: object }, changed: object) =>
    call(`/products/${product.id}/license_settings`, { ...product.settings, ...changed }, 'PUT');
  await call('', { support_email: 'help@acme.example' }, 'PATCH');
  const miner = await call('/products', {
    name: 'Star Miner',
    description: 'Dig for stars, alone or with friends.',
    software: {
      downloads: {
        windows: 'https://example.com/star-miner.exe',
        macos: 'https://example.com/star-miner.dmg',
        linux: 'https://example.com/star-miner.tar.gz',
      },
      version: '1.4.2',
      note: 'Unpack it and start StarMiner.',
    },
  });
  await set(miner, { buyers_may_shuffle: true });
  const map = await call('/products', {
    name: 'Star Map',
    software: { download_link: 'https://example.com/star-map.zip', version: '2.0' },
  });
  await set(map, { reset_limit: 1, reset_limit_days: 30 });
  const makePlan = (price: string, more: object = {}) =>
    call(`/products/${map.id}/plans`, {
      plan_type: 'renewal',
      price,
      currency: 'usd',
      billing_days: 30,
      ...more,
    });
  const plan = await makePlan('9.99');
  const freePlan = await makePlan('0');
  const trialPlan = await makePlan('4.99', { trial_days: 14 });
  const key = await call('/api_keys', {
    name: 'Inside the apps',
    scopes: ['validate_license'],
    product_ids: [miner.id, map.id],
    expires_at: null,
  });
  const grant = (product: { id: string }, more: object = {}) =>
    call('/memberships', { email: buyer, product_id: product.id, ...more });
  const validate = async (licenseKey: string, metadata: object) => {
    const path = `/api/v2/memberships/${licenseKey}/validate_license`;
    await fetch(`${dashboard.server.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ metadata }),
    });
  };
  const suspended = await grant(miner);
  await call(`/memberships/${suspended.id}/suspend`, {});
  const ended = await grant(miner);
  await call(`/memberships/${ended.id}/terminate`, {});
  const expired = await grant(map, { expires_at: Math.floor(Date.now() / 1000) + 2 });
  const resetsUsed = await grant(map);
  await validate(resetsUsed.license_key, { hostname: 'old-laptop', os: 'Windows 11' });
  const canceled = await grant(map, { plan_id: plan.id });
  await call(`/memberships/${canceled.id}/cancel`, {});
  const trial = await grant(map, { plan_id: trialPlan.id });
  const unpaid = await grant(map, { plan_id: plan.id });
  const ending = await grant(map, { plan_id: freePlan.id });
  await endPeriods(dashboard, [unpaid.id, ending.id]);
  const renewed = await grant(map, { plan_id: plan.id });
  const refused = await grant(miner);
  await validate(refused.license_key, { HWID: '4C4C4544-0042-3510', os: 'Windows 11', cores: 8 });
  for (let count = 0; count < 3; count++) await validate(refused.license_key, { HWID: 'other' });
  const ids = {
    ...{ refused, renewed, unpaid, ending, trial, canceled },
    ...{ resetsUsed, suspended, ended, expired },
  };
  // What is buffered is written once a second.
  await until('the refusal is written and the short one is over', async () => {
    const read = async (id: string) =>
      (
        await page.request.get(`/api/dashboard/companies/${dashboard.companyId}/memberships/${id}`)
      ).json();
    const { last_refusal } = await read(refused.id);
    return last_refusal !== null && (await read(expired.id)).standing.status === 'expired';
  });
  await close();
  return Object.fromEntries(
    Object.entries(ids).map(([name, { id }]) => [name, id]),
  ) as unknown as FilledHub;
}

/** Lets the periods of memberships have ended yesterday. */
async function endPeriods(dashboard: Dashboard, ids: readonly string[]): Promise<void> {
  const end = Date.now() - dayMs;
  await withDatabase(dashboard, (database) =>
    database.transaction((tx) =>
      tx
        .updateTable('memberships')
        .set({ renewal_period_start: end - 30 * dayMs, renewal_period_end: end })
        .where('company_id', '=', dashboard.companyId)
        .where('id', 'in', ids)
        .execute(),
    ),
  );
}
