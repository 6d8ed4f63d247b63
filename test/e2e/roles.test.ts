import { beforeAll, expect, it } from 'vitest';
import { type Role, roles, roleTable } from '../../packages/server/src/accounts/roles.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { hubSecret, visitHub } from '../support/hub-visit.ts';
import { runCli } from '../support/latchkey.ts';
import { openSettled } from '../support/settled.ts';

const dashboard = useDashboard({ env: { LATCHKEY_SECRET: hubSecret } });
const password = 'a password of the tests';
const emailOf = (role: Role) => `${role.replace('_', '-')}@example.com`;

let filled: FilledCompany;

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
  filled = await fillCompany(dashboard);
  const { page, close } = await dashboard.enter();
  const company = `/api/dashboard/companies/${dashboard.companyId}`;
  const headers = { origin: dashboard.url };
  for (const [method, path, data] of [
    ['POST', '/invitations', { email: 'lea@example.com', role: 'support' }],
    ['PUT', '/mail/texts/key_delivered', { subject: 'Your key', body: '{{license_key}}' }],
  ] as const) {
    const answer = await page.request.fetch(company + path, { method, data, headers });
    expect(answer.status(), await answer.text()).toBeLessThan(300);
  }
  await close();
  const buyer = await visitHub(dashboard, 'buyer@example.com');
  const asked = await buyer.page.request.post('/api/hub/erasure', { headers });
  expect(asked.status(), await asked.text()).toBe(201);
  await buyer.close();
}, 120_000);

/** What changes something, by the page where it is, and the permission without which it is hidden. */
const controls: readonly [
  path: () => string,
  kind: 'button' | 'link' | 'textbox',
  name: RegExp,
  permission: string,
][] = [
  [() => '/mail', 'link', /^Mail$/, 'list_mails'],
  [() => '/mail', 'button', /^Load again$/, 'list_mails'],
  [() => '/mail/texts/key_delivered', 'button', /^Save$/, 'update_mail_text'],
  [() => '/mail/texts/key_delivered', 'button', /^Send me a test mail$/, 'update_mail_text'],
  [() => '/mail/texts/key_delivered', 'button', /^Back to the standard text$/, 'update_mail_text'],
  [() => '/products', 'link', /^New product$/, 'create_product'],
  [
    () => `/products/${filled.productId}?tab=software`,
    'button',
    /^Save Software$/,
    'update_experience',
  ],
  [
    () => `/products/${filled.productId}?tab=keys`,
    'button',
    /^(Save settings|Save prefix)$/,
    'update_product',
  ],
  [() => `/products/${filled.productId}?tab=plans`, 'button', /^New plan$/, 'create_plan'],
  [() => `/products/${filled.productId}?tab=plans`, 'button', /^Edit/, 'update_plan'],
  [
    () => `/products/${filled.productId}?tab=general`,
    'button',
    /^Archive product$/,
    'update_product',
  ],
  [() => '/memberships', 'button', /^Grant membership$/, 'create_membership'],
  [() => '/memberships', 'link', /^Export CSV$/, 'export_memberships'],
  [() => `/memberships/${filled.membershipId}`, 'button', /^Reveal$/, 'reveal_license_key'],
  [() => `/memberships/${filled.membershipId}`, 'button', /^Shuffle key$/, 'shuffle_license'],
  [() => `/memberships/${filled.membershipId}`, 'button', /^Send key again$/, 'update_membership'],
  [
    () => `/memberships/${filled.membershipId}`,
    'button',
    /^Cancel at period end$/,
    'cancel_membership',
  ],
  [
    () => `/memberships/${filled.membershipId}`,
    'button',
    /^Add free days$/,
    'add_free_days_membership',
  ],
  [() => `/memberships/${filled.membershipId}`, 'button', /^Suspend$/, 'suspend_membership'],
  [() => `/memberships/${filled.membershipId}`, 'button', /^Terminate$/, 'terminate_membership'],
  [
    () => `/memberships/${filled.membershipId}`,
    'button',
    /^Change (the )?e-mail/i,
    'update_membership',
  ],
  [() => '/developer', 'button', /^New API Key$/, 'create_api_key'],
  [() => '/developer', 'button', /^Rotate Inside Star Miner$/, 'create_api_key'],
  [() => '/developer', 'button', /^Revoke Inside Star Miner$/, 'revoke_api_key'],
  [() => '/settings', 'button', /^Save$/, 'update_company'],
  [() => '/settings', 'button', /^Remove support@example.com$/, 'delete_company_member'],
  [() => '/settings', 'textbox', /^Their e-mail address$/, 'create_invitation'],
  [
    () => '/settings',
    'button',
    /^Send the invitation to lea@example.com again$/,
    'create_invitation',
  ],
  [
    () => '/settings',
    'button',
    /^Take the invitation of lea@example.com back$/,
    'revoke_invitation',
  ],
  [() => '/settings', 'textbox', /^Support e-mail$/, 'update_company'],
  [() => '/settings', 'button', /^Erase buyer@example.com$/, 'settle_erasure_request'],
  [
    () => '/settings',
    'button',
    /^Decline the request of buyer@example.com$/,
    'settle_erasure_request',
  ],
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
      await openSettled(page, `/${dashboard.companyId}/memberships/${filled.membershipId}`);
      expect(await page.content()).not.toMatch(/STAR(-[0-9A-Z]{7,8}){3}/);
    }
    // A page that asks for what the role may not have would be told so, and the browser reports it.
    await watch.expectQuiet();
    await close();
  },
);
