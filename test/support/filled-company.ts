import { expect } from 'vitest';
import type { Dashboard } from './dashboard.ts';
import { until } from './until.ts';

/** What a company that has sold something has, by id. */
export interface FilledCompany {
  readonly productId: string;
  readonly planId: string;
  /** On a renewal plan, bound, refused on another machine. */
  readonly membershipId: string;
}

/** Puts something on every page of a company: through the dashboard's own routes and a real app's calls. */
export async function fillCompany(dashboard: Dashboard): Promise<FilledCompany> {
  const { page, close } = await dashboard.enter();
  const make = async (path: string, data: unknown, method = 'POST') => {
    const url = `/api/dashboard/companies/${dashboard.companyId}${path}`;
    const headers = { origin: dashboard.url };
    const answer = await page.request.fetch(url, { method, data, headers });
    expect(answer.status(), await answer.text()).toBeLessThan(300);
    return answer.json();
  };
  const product = await make('/products', {
    name: 'Star Miner',
    description: 'Dig for stars, alone or with friends.',
    software: {
      download_link: 'https://example.com/star-miner.zip',
      version: '1.4.2',
      note: 'Unpack it and start StarMiner.',
    },
  });
  const plan = await make(`/products/${product.id}/plans`, {
    plan_type: 'renewal',
    price: '9.99',
    currency: 'usd',
    billing_days: 30,
    trial_days: 7,
    stock: 100,
  });
  const key = await make('/api_keys', {
    name: 'Inside Star Miner',
    scopes: ['validate_license'],
    product_ids: [product.id],
    expires_at: null,
  });
  const grant = (email: string, more: object = {}) =>
    make('/memberships', { email, product_id: product.id, ...more });
  const membership = await grant('buyer@example.com', { plan_id: plan.id });
  for (let count = 1; count <= 12; count++) {
    const one = await grant(`player-${count}@example.com`);
    if (count % 3 > 0) await validate(one.license_key, `PC-OF-PLAYER-${count}`);
    if (count === 5) await make(`/memberships/${one.id}/suspend`, {});
    if (count === 6) await make(`/memberships/${one.id}/terminate`, {});
  }
  await validate(membership.license_key, '4C4C4544-0042-3510-8052-B4C04F4E4D31');
  for (let count = 0; count < 4; count++) await validate(membership.license_key, 'ANOTHER-PC');
  // What is buffered is written once a second.
  const url = `/api/dashboard/companies/${dashboard.companyId}/insights`;
  await until('the refusals are counted', async () => {
    const insights = await (await page.request.get(url)).json();
    return insights.refused_most.length === 1;
  });
  await close();
  return { productId: product.id, planId: plan.id, membershipId: membership.id };

  async function validate(licenseKey: string, hardwareId: string): Promise<void> {
    const path = `/api/v2/memberships/${licenseKey}/validate_license`;
    await fetch(`${dashboard.server.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key.secret}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ metadata: { HWID: hardwareId } }),
    });
  }
}
