import { beforeAll, expect, it } from 'vitest';
import { type Role, roles, roleTable } from '../../packages/server/src/accounts/roles.ts';
import { useDashboard } from '../support/dashboard.ts';
import { runCli } from '../support/latchkey.ts';
import { openSettled } from '../support/settled.ts';

const dashboard = useDashboard();
const password = 'a password of the tests';
const emailOf = (role: Role) => `${role.replace('_', '-')}@example.com`;

const ids = { product: '', membership: '' };

/** A company with something on every page, and somebody of each role. */
beforeAll(async () => {
  const { env } = dashboard.installation;
  for (const role of roles) {
    const args = ['--company', dashboard.companyId, '--email', emailOf(role), '--role', role];
    const made = await runCli(['member', 'add', ...args], {
      env: { ...env, LATCHKEY_SETUP_PASSWORD: password },
    });
    expect(made.code, made.stderr).toBe(0);
  }
  const { page, close } = await dashboard.enter();
  const make = async (path: string, data: unknown) => {
    const url = `/api/dashboard/companies/${dashboard.companyId}${path}`;
    const answer = await page.request.post(url, { data, headers: { origin: dashboard.url } });
    expect(answer.status(), await answer.text()).toBe(201);
    return answer.json();
  };
  const product = await make('/products', {
    name: 'Star Miner',
    software: { download_link: 'https://example.com/star-miner.zip' },
  });
  const plan = await make(`/products/${product.id}/plans`, {
    plan_type: 'renewal',
    price: '9.99',
    currency: 'usd',
    billing_days: 30,
  });
  const membership = await make('/memberships', {
    email: 'buyer@example.com',
    product_id: product.id,
    plan_id: plan.id,
  });
  await make('/api_keys', {
    name: 'Inside Star Miner',
    scopes: ['validate_license'],
    product_ids: [product.id],
    expires_at: null,
  });
  ids.product = product.id;
  ids.membership = membership.id;
  await close();
}, 120_000);

/** What changes something, by the page where it is, and the permission without which it is hidden. */
const controls: readonly [
  path: () => string,
  kind: 'button' | 'link' | 'textbox',
  name: RegExp,
  permission: string,
][] = [
  [() => '/products', 'link', /^New product$/, 'create_product'],
  [() => `/products/${ids.product}?tab=software`, 'button', /^Save Software$/, 'update_experience'],
  [
    () => `/products/${ids.product}?tab=keys`,
    'button',
    /^(Save settings|Save prefix)$/,
    'update_product',
  ],
  [() => `/products/${ids.product}?tab=plans`, 'button', /^New plan$/, 'create_plan'],
  [() => `/products/${ids.product}?tab=plans`, 'button', /^Edit/, 'update_plan'],
  [() => `/products/${ids.product}?tab=general`, 'button', /^Archive product$/, 'update_product'],
  [() => '/memberships', 'button', /^Grant membership$/, 'create_membership'],
  [() => '/memberships', 'link', /^Export CSV$/, 'export_memberships'],
  [() => `/memberships/${ids.membership}`, 'button', /^Reveal$/, 'reveal_license_key'],
  [() => `/memberships/${ids.membership}`, 'button', /^Shuffle key$/, 'shuffle_license'],
  [() => `/memberships/${ids.membership}`, 'button', /^Cancel at period end$/, 'cancel_membership'],
  [() => `/memberships/${ids.membership}`, 'button', /^Add free days$/, 'add_free_days_membership'],
  [() => `/memberships/${ids.membership}`, 'button', /^Suspend$/, 'suspend_membership'],
  [() => `/memberships/${ids.membership}`, 'button', /^Terminate$/, 'terminate_membership'],
  [() => `/memberships/${ids.membership}`, 'button', /^Change (the )?e-mail/i, 'update_membership'],
  [() => '/developer', 'button', /^New API Key$/, 'create_api_key'],
  [() => '/developer', 'button', /^Rotate Inside Star Miner$/, 'create_api_key'],
  [() => '/developer', 'button', /^Revoke Inside Star Miner$/, 'revoke_api_key'],
  [() => '/settings', 'button', /^Save$/, 'update_company'],
  [() => '/settings', 'button', /^Remove support@example.com$/, 'delete_company_member'],
  [() => '/settings', 'textbox', /^Their e-mail address$/, 'update_company_member'],
];

it.concurrent.for(roles)(
  '%s sees what the role may do on every page, and nothing else',
  async (role, { expect }) => {
    const { page, watch, close } = await dashboard.visit();
    const signedIn = await page.request.post('/api/auth/sign-in/email', {
      data: { email: emailOf(role), password },
      headers: { origin: dashboard.url },
    });
    expect(signedIn.status()).toBe(200);
    const allowed: ReadonlySet<string> = new Set(roleTable[role].permissions);
    const wrong: string[] = [];
    let shown = '';
    for (const [path, kind, name, permission] of controls) {
      if (path() !== shown) await openSettled(page, `/${dashboard.companyId}${path()}`);
      shown = path();
      const seen = (await page.getByRole(kind, { name }).count()) > 0;
      if (seen !== allowed.has(permission)) {
        wrong.push(`${path()}: ${name.source} is ${seen ? 'shown' : 'hidden'}`);
      }
    }
    expect(wrong).toEqual([]);
    if (!allowed.has('reveal_license_key')) {
      await openSettled(page, `/${dashboard.companyId}/memberships/${ids.membership}`);
      expect(await page.content()).not.toMatch(/STAR(-[0-9A-Z]{7,8}){3}/);
    }
    // A page that asks for what the role may not have would be told so, and the browser reports it.
    await watch.expectQuiet();
    await close();
  },
);
