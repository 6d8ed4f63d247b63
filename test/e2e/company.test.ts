import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { roles, roleTable } from '../../packages/server/src/accounts/roles.ts';
import {
  expectAccessible,
  expectAccessibleEverywhere,
  screenshot,
  screenshots3,
  type Visit,
} from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { hubSecret, visitHub } from '../support/hub-visit.ts';
import { runCli } from '../support/latchkey.ts';
import { openSettled } from '../support/settled.ts';

/** What an owner sees of the whole company, and does with its name and its people. */
const dashboard = useDashboard({ env: { LATCHKEY_SECRET: hubSecret } });
let filled: FilledCompany;
let visit: Visit;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const sam = { email: 'sam@example.com', password: 'the first of sam' };

beforeAll(async () => {
  filled = await fillCompany(dashboard);
  visit = await dashboard.enter();
  page = visit.page;
  await openSettled(page, `/${dashboard.companyId}`);
}, 120_000);
afterAll(() => visit?.close());

it('Home counts memberships, and draws and lists validations and refusals by day', async () => {
  const figures = region('Memberships');
  for (const words of [/Active\s*11/, /New\s*13/, /Lost\s*2/]) {
    await expect.poll(() => figures.innerText()).toMatch(words);
  }
  const refusals = region('Refusals');
  const chart = refusals.getByRole('img', { name: /^Chart: Refusals\. 4 in all/ });
  await chart.waitFor();
  await region('Validations')
    .getByRole('img', { name: /^Chart: Validations\. 9 in all/ })
    .waitFor();
  await refusals.getByRole('button', { name: 'Show as table' }).click();
  await refusals.getByRole('columnheader', { name: 'Another machine' }).waitFor();
  await refusals.getByRole('cell', { name: '4', exact: true }).waitFor();
  await expectAccessible(page);
});

it('a key that is refused most is a click from its timeline', async () => {
  const most = region('Keys refused most');
  await most.getByRole('row', { name: /buyer@example\.com.*Star Miner.*4/ }).waitFor();
  await most.getByRole('link').first().click();
  await page.waitForURL(`**/memberships/${filled.membershipId}`);
  await page.getByRole('list', { name: 'What happened to this membership' }).waitFor();
});

it('the company gets another name', async () => {
  await openSettled(page, `/${dashboard.companyId}/settings`);
  await page.getByLabel('Name', { exact: true }).fill('Acme Games & Sons');
  await page.getByText('Not saved yet').waitFor();
  await region('Company').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByLabel('Name', { exact: true }).inputValue())
    .toBe('Acme Games & Sons');
});

it('what is settled for buyers is kept, and what cannot be is said at its field', async () => {
  const buyers = region('Buyers and privacy');
  const support = buyers.getByLabel('Support e-mail');
  const days = buyers.getByLabel('Days to keep addresses (IP)');
  const save = buyers.getByRole('button', { name: 'Save', exact: true });
  await support.fill('no address');
  await save.click();
  await buyers.getByText('It must be an e-mail address').waitFor();
  await support.fill('help@acme.example');
  await days.fill('401');
  await save.click();
  await buyers.getByText('Use a whole number from 0 to 400.').waitFor();
  await days.fill('30');
  await save.click();
  await buyers.getByText('Not saved yet').waitFor({ state: 'detached' });
  await page.reload();
  await expect.poll(() => support.inputValue()).toBe('help@acme.example');
  expect(await days.inputValue()).toBe('30');
});

it('without a mail server the page of mails says what to set, and where the mails are', async () => {
  await openSettled(page, `/${dashboard.companyId}/mail`);
  const banner = page.getByRole('alert').filter({ hasText: 'No mail server is set' });
  expect(await banner.innerText()).toMatch(/LATCHKEY_SMTP_URL.*LATCHKEY_MAIL_FROM.*outbox/s);
  await page.getByText('Kept as a file').first().waitFor();
  await openSettled(page, `/${dashboard.companyId}/settings`);
  await page.getByText('the invitation is kept as a file').waitFor();
});

it('a buyer who asks to be erased waits in sight, is declined with a reason, and is erased', async () => {
  const buyer = await visitHub(dashboard, 'buyer@example.com');
  const ask = async () => {
    const headers = { origin: dashboard.url };
    const asked = await buyer.page.request.post('/api/hub/erasure', { headers });
    expect(asked.status(), await asked.text()).toBe(201);
    await openSettled(page, `/${dashboard.companyId}/settings`);
  };
  await ask();
  await page.getByRole('link', { name: 'Settings 1 request of a buyer waits' }).waitFor();
  await button('Decline the request of buyer@example.com').click();
  await expectAccessible(page);
  await dialog().getByRole('button', { name: 'Decline' }).click();
  await dialog().getByText('Give the reason: the buyer reads it.').waitFor();
  await dialog().getByLabel('Reason').fill('We have to keep bills for <b>ten</b> years.');
  await dialog().getByRole('button', { name: 'Decline' }).click();
  await page.getByText('“We have to keep bills for <b>ten</b> years.”').waitFor();

  await ask();
  await screenshots3(page, 'settings-erasure');
  await button('Erase buyer@example.com').click();
  await expectAccessible(page);
  await screenshot(page, 'ask-erase', false);
  const erase = dialog().getByRole('button', { name: 'Erase', exact: true });
  expect(await erase.isDisabled()).toBe(true);
  await dialog().getByLabel('Type erase to confirm').fill('erase');
  await erase.click();
  await page.getByText('The buyer is erased').waitFor();
  await region('Requests to erase').getByText('Erased buyer').first().waitFor();
  await openSettled(page, `/${dashboard.companyId}/memberships/${filled.membershipId}`);
  expect(await page.locator('main').innerText()).not.toContain('buyer@example.com');
  await buyer.close();
  await openSettled(page, `/${dashboard.companyId}/settings`);
});

it('the page shows the table of roles that the server enforces', async () => {
  await button('Show every permission').click();
  const table = page.getByRole('table', { name: 'Permissions by role' });
  const lines = await table.locator('tbody tr:has(td)').all();
  expect(lines.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const line of lines) {
    const permission = (await line.locator('code').textContent()) ?? '';
    const marks = await line.getByRole('cell').allInnerTexts();
    roles.forEach((role, index) => {
      const allowed = (roleTable[role].permissions as readonly string[]).includes(permission);
      const shown = marks[index]?.trim() === 'Allowed';
      if (shown !== allowed) wrong.push(`${role}: ${permission}`);
    });
  }
  expect(wrong).toEqual([]);
  await screenshots3(page, 'settings-permissions');
});

it('the command that the page shows adds somebody, who is there with the next look', async () => {
  await page.getByLabel('Their e-mail address').fill(sam.email);
  await page.getByLabel('Their role').selectOption('Support');
  await button('Add somebody by the command line instead').click();
  const shown = page.getByText(/^npx latchkey member add /);
  const command = (await shown.textContent()) ?? '';
  const args = command.split(' ').slice(2);
  const { env } = dashboard.installation;
  const made = await runCli(args, { env, input: sam.password });
  expect(made.code, made.stderr).toBe(0);
  await openSettled(page, `/${dashboard.companyId}/settings`);
  await page.getByRole('row', { name: /sam@example\.com/ }).waitFor();
  await expectAccessibleEverywhere(page);
});

it('a role is asked about before it counts, and then counts at once', async () => {
  const theirs = await dashboard.visit();
  const headers = { origin: dashboard.url };
  await theirs.page.request.post('/api/auth/sign-in/email', { data: sam, headers });
  await openSettled(theirs.page, `/${dashboard.companyId}/memberships`);
  expect(await theirs.page.getByRole('link', { name: 'Export CSV' }).count()).toBe(0);

  const role = page.getByLabel(`Role of ${sam.email}`);
  await role.selectOption('Admin');
  await dialog().getByText(roleTable.admin.words).waitFor();
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  expect(await role.inputValue()).toBe('support');
  await role.selectOption('Admin');
  await dialog().getByRole('button', { name: 'Change the role' }).click();
  await page.getByText(`${sam.email}: Admin`).waitFor();
  await openSettled(theirs.page, `/${dashboard.companyId}/memberships`);
  await theirs.page.getByRole('link', { name: 'Export CSV' }).waitFor();

  await button(`Remove ${sam.email}`).click();
  await dialog().getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText(`${sam.email} is removed`).waitFor();
  await theirs.page.goto(`/${dashboard.companyId}/memberships`);
  await theirs.page.getByRole('heading', { name: /not found|no company/i }).waitFor();
  await theirs.close();
  // What was refused on the way is reported by the browser.
  await visit.watch.expectQuiet(/40[01]/);
});
