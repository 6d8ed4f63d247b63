import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { openSettled } from '../support/settled.ts';

/** What a seller does with a product. Each step goes on where the one before stopped. */
const dashboard = useDashboard();
let visit: Visit;
let page: Page;
let product: string;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
const region = (name: string) => page.getByRole('region', { name, exact: true });

beforeAll(async () => {
  visit = await dashboard.enter('/products/new');
  page = visit.page;
});
afterAll(() => visit?.close());

it('a new product shows how its keys will look while its prefix is typed', async () => {
  await page.getByLabel('Name').fill('Star Miner');
  await page.getByText(/^STAR(-[0-9A-Z]{7,8}){3}$/).waitFor();
  await page.getByLabel('Key prefix').fill('mine');
  await page.getByText(/^MINE(-[0-9A-Z]{7,8}){3}$/).waitFor();
  await button('Create product').click();
  await page.getByRole('heading', { name: 'Star Miner', level: 1 }).waitFor();
  product = new URL(page.url()).pathname;
});

it('Software has one link for each platform, with version and note', async () => {
  await tab('Software').click();
  await page.getByText('Buyers get nothing to download yet').waitFor();
  await page.getByText('One per platform', { exact: true }).click();
  await page.getByLabel('Download link for Windows').fill('https://example.com/star.exe');
  await page.getByLabel('Version').fill('1.4.2');
  await page.getByLabel('Note to buyers').fill('Unpack it first.');
  await button('Save Software').click();
  // One platform of three is not enough, unless a link for everything else stands beside it.
  await page.getByText(/needs a download link/i).waitFor();
  await page.getByLabel('Download link for macOS').fill('https://example.com/star.dmg');
  await page.getByLabel('Download link for Linux').fill('https://example.com/star.tar.gz');
  await button('Save Software').click();
  await page.getByText('Saved. Buyers see it at once.').waitFor();
  await openSettled(page, `${product}?tab=software`);
  expect(await page.getByLabel('Download link for Linux').inputValue()).toContain('star.tar.gz');
  expect(await page.getByLabel('Version').inputValue()).toBe('1.4.2');
});

it('license settings are saved, each with a word on what the buyer will feel', async () => {
  await tab('License keys').click();
  await page.getByText('a shared key works on any machine', { exact: false }).first().waitFor();
  await page.getByLabel('Grace days').fill('7');
  await page.getByLabel('Buyers may replace their key').check();
  await page.getByText('The buyer who has used them up is refused').waitFor();
  await page.getByRole('radio', { name: 'Only so many' }).check();
  await page.getByLabel('Resets', { exact: true }).fill('2');
  await page.getByLabel('In days').fill('30');
  await page.getByRole('radio', { name: 'Only members that you name' }).check();
  await page.getByRole('combobox', { name: 'Members that lock a key' }).fill('HWID');
  await page.keyboard.press('Enter');
  await button('Save settings').click();
  await page.getByText('Saved. It counts from the next check of a key.').waitFor();
  await openSettled(page, `${product}?tab=keys`);
  expect(await page.getByLabel('Grace days').inputValue()).toBe('7');
  expect(await page.getByLabel('Resets', { exact: true }).inputValue()).toBe('2');
  await page.getByText('HWID', { exact: true }).waitFor();
});

it('who leaves with changes is asked first', async () => {
  await page.getByLabel('Grace days').fill('9');
  await page.getByRole('link', { name: 'Memberships' }).click();
  const question = dialog('Leave without saving?');
  await question.getByRole('button', { name: 'Stay here' }).click();
  expect(await page.getByLabel('Grace days').inputValue()).toBe('9');
  await page.getByRole('link', { name: 'Memberships' }).click();
  await question.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('heading', { name: 'Memberships', level: 1 }).waitFor();
});

it('a plan has price, currency, period, trial, stock and visibility, and is changed', async () => {
  await openSettled(page, `${product}?tab=plans`);
  await button('New plan').click();
  const made = dialog('New plan');
  await made.getByText('Every period', { exact: true }).click();
  await made.getByLabel('Price').fill('9.99');
  await made.getByRole('combobox', { name: 'Currency' }).fill('eur');
  await page.getByRole('option', { name: /^EUR/ }).click();
  await made.getByRole('button', { name: 'Quarter (90)' }).click();
  await made.getByLabel('Free trial in days').fill('14');
  await made.getByText('Only so many', { exact: true }).click();
  await made.getByLabel('How many are left').fill('50');
  await made.getByText('Buyers pay €9.99 every 90 days. The first 14 days are free.').waitFor();
  await made.getByRole('button', { name: 'Create plan' }).click();
  await page.getByText('The plan is made').waitFor();
  const row = page.getByRole('row', { name: /€9\.99 every 90 days.*14 days.*50 left.*Listed/ });
  await row.getByRole('button', { name: /^Edit/ }).click();
  const changed = dialog('Edit plan');
  await changed.getByRole('radio', { name: 'Nobody' }).check();
  await changed.getByRole('button', { name: 'Save plan' }).click();
  await page.getByRole('row', { name: /€9\.99 every 90 days.*Archived/ }).waitFor();
});

it('its name is changed, and it is archived and brought back', async () => {
  await tab('General').click();
  await page.getByLabel('Name').fill('Star Miner Deluxe');
  await button('Save').click();
  await page.getByRole('heading', { name: 'Star Miner Deluxe', level: 1 }).waitFor();
  await button('Archive product').click();
  const question = dialog('Archive Star Miner Deluxe?');
  await question.getByText('You can bring the product back at any time.').waitFor();
  await question.getByRole('button', { name: 'Archive product' }).click();
  await page.getByText('Star Miner Deluxe is archived').first().waitFor();
  await openSettled(page, `/${dashboard.companyId}/products`);
  expect(await page.getByRole('link', { name: 'Star Miner Deluxe' }).count()).toBe(0);
  await openSettled(page, `${product}?tab=general`);
  await button('Bring back').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click();
  await page.getByText('Star Miner Deluxe is back').waitFor();
  await region('Archive this product').waitFor();
  await visit.watch.expectQuiet(/401|status of 400/);
});
