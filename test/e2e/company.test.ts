import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { roles, roleTable } from '../../packages/server/src/accounts/roles.ts';
import {
  expectAccessible,
  expectAccessibleEverywhere,
  screenshots3,
  type Visit,
} from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { runCli } from '../support/latchkey.ts';
import { openSettled } from '../support/settled.ts';

/** What an owner sees of the whole company, and does with its name and its people. */
const dashboard = useDashboard();
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
  await button('Save').click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await expect
    .poll(() => page.getByLabel('Name', { exact: true }).inputValue())
    .toBe('Acme Games & Sons');
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
  await visit.watch.expectQuiet(/401/);
});
