import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, screenshots3, type Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { fillCompany } from '../support/filled-company.ts';
import { openSettled } from '../support/settled.ts';

/** What a seller does with the list of memberships. */
const dashboard = useDashboard();
let visit: Visit;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (email: string) => page.getByRole('checkbox', { name: `Select ${email}` });
const dialog = () => page.getByRole('dialog');
const path = () => `/${dashboard.companyId}/memberships`;
const query = () => Object.fromEntries(new URL(page.url()).searchParams);

beforeAll(async () => {
  await fillCompany(dashboard);
  visit = await dashboard.enter();
  page = visit.page;
}, 120_000);
afterAll(() => visit?.close());

it('search and filters stand in the address, and a link to it shows the same', async () => {
  await openSettled(page, path());
  await page.getByText('13 memberships', { exact: true }).waitFor();
  await page.getByLabel('Status').selectOption('Suspended');
  await page.getByText('1 membership', { exact: true }).waitFor();
  await page.getByLabel('Machine').selectOption('Bound to a machine');
  await page.getByRole('searchbox', { name: 'Search' }).fill('player-5@example.com');
  await page.getByText('1 membership, found by the e-mail').waitFor();
  expect(query()).toEqual({ status: 'unresolved', bound: 'true', search: 'player-5@example.com' });
  await page.reload();
  await page.getByText('1 membership, found by the e-mail').waitFor();
  expect(await page.getByLabel('Status').inputValue()).toBe('unresolved');
  await button('Clear filters').click();
  await page.getByText('13 memberships', { exact: true }).waitFor();
  expect(query()).toEqual({});
});

it('a license key is found with a typo, without dashes, in lower case', async () => {
  await page.getByRole('link', { name: 'player-4@example.com' }).click();
  await button('Copy License key').click();
  const key = await page.evaluate<string>('navigator.clipboard.readText()');
  await page.goBack();
  const loose = key.replaceAll('-', '').toLowerCase();
  await page.getByRole('searchbox', { name: 'Search' }).fill(loose);
  await page.getByText('1 membership, found by the license key').waitFor();
  const last = key.at(-1) === 'X' ? 'Y' : 'X';
  await page.getByRole('searchbox', { name: 'Search' }).fill(`${key.slice(0, -1)}${last}`);
  await page.getByText('found by a license key with a typo').waitFor();
  await page.getByRole('link', { name: 'player-4@example.com' }).waitFor();
});

it('the rows that match are exported as CSV, and nothing else', async () => {
  await openSettled(page, `${path()}?status=unresolved`);
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const [header, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  expect(header).toContain('license_key');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('player-5@example.com');
});

it('several keys are reset at once: asked, with its progress, and what came of each', async () => {
  await openSettled(page, path());
  await box('player-1@example.com').check();
  await box('player-2@example.com').check();
  await page.getByText('2 selected').waitFor();
  await button('Reset Key').click();
  await dialog().getByText('Each key is unbound from its machine', { exact: false }).waitFor();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const calls = '**/api/dashboard/companies/*/memberships/bulk';
  await page.route(calls, async (route) => {
    await held;
    await route.continue();
  });
  await dialog().getByRole('button', { name: 'Reset 2 keys' }).click();
  await dialog().getByText('0 of 2 done').waitFor();
  expect(await dialog().getByRole('progressbar').count()).toBe(1);
  await expectAccessible(page);
  await screenshots3(page, 'bulk-running', false);
  letGo();
  await dialog().getByText('2 memberships: the key is free for another machine.').waitFor();
  await screenshots3(page, 'bulk-done', false);
  await page.unroute(calls);
  await dialog().getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('row', { name: /player-1@example.com.*Not bound/ }).waitFor();
});

it('several are canceled at once, and one that cannot be says why', async () => {
  await openSettled(page, path());
  await box('buyer@example.com').check();
  await box('player-1@example.com').check();
  await button('Cancel at period end').click();
  await dialog().getByText('One-time purchases have no period', { exact: false }).waitFor();
  await dialog().getByRole('button', { name: 'Cancel 2 memberships' }).click();
  await dialog().getByText('1 membership: canceled at the end of the period.').waitFor();
  await dialog().getByText('1 membership stayed as before:').waitFor();
  await dialog().getByText('player-1@example.com', { exact: false }).waitFor();
  await expectAccessible(page);
  await dialog().getByRole('button', { name: 'Close' }).last().click();
  await visit.watch.expectQuiet(/401/);
});
