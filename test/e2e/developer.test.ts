import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessibleInPictures, type Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { openSettled } from '../support/settled.ts';

/** What a seller does with API keys. Each step goes on where the one before stopped. */
const dashboard = useDashboard();
let filled: FilledCompany;
let visit: Visit;
let page: Page;
let secret: string;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const row = (name: string) => page.getByRole('row').filter({ hasText: name });

/** Takes the secret along, as it is shown this one time. */
async function keepSecret(): Promise<string> {
  const shown = page.getByRole('group', { name: 'API key', exact: true });
  await shown.getByRole('button', { name: 'Copy API key' }).click();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^lk_[0-9A-Za-z]{46}$/);
  return copied;
}

async function statusOf(apiKey: string): Promise<number> {
  const url = `${dashboard.server.url}/api/v2/memberships/${filled.membershipId}`;
  return (await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } })).status;
}

beforeAll(async () => {
  filled = await fillCompany(dashboard);
  visit = await dashboard.enter();
  page = visit.page;
  await openSettled(page, `/${dashboard.companyId}/developer`);
}, 120_000);
afterAll(() => visit?.close());

it('an API key that apps have used says when it was used last', async () => {
  await expect
    .poll(async () => {
      await openSettled(page, `/${dashboard.companyId}/developer`);
      return row('Inside Star Miner').innerText();
    })
    .toMatch(/Client-safe[\s\S]*minute/);
});

it('the preset for apps is for one product; that for a server warns and may do more', async () => {
  await button('New API Key').click();
  const app = page.getByRole('radio', { name: 'Inside my app (validate only)' });
  expect(await app.isChecked()).toBe(true);
  expect(await page.getByLabel('Product').inputValue()).toBe(filled.productId);
  await page.getByText('Client-safe: this API key may ship inside an app').waitFor();
  await page.getByRole('radio', { name: 'On my server' }).check();
  await page.getByText('This API key must never ship inside an app').waitFor();
  await page.getByLabel('Expires').selectOption('In 90 days');
  await button('Create API key').click();
  secret = await keepSecret();
  await expectAccessibleInPictures(page, 'developer-made');
  expect(await statusOf(secret)).toBe(200);
});

it('the lines beside it hold the new API key and the product, until they are kept', async () => {
  const lines = page.getByRole('region', { name: 'The lines for TypeScript' });
  await expect.poll(() => lines.innerText()).toContain(secret);
  expect(await lines.innerText()).toContain(filled.productId);
  await page.getByRole('tab', { name: 'Python' }).click();
  const python = page.getByRole('region', { name: 'The lines for Python' });
  await expect.poll(() => python.innerText()).toContain(secret);
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await dialog().getByText('Leave without the API key?').waitFor();
  await dialog().getByRole('button', { name: 'Stay here' }).click();
  await button('I have kept it').click();
  await row('On my server').getByText('Live until').waitFor();
  expect(await page.content()).not.toContain(secret);
});

it('scopes are found by their words and their names, and none ticked is explained', async () => {
  await button('New API Key').click();
  await page.getByRole('radio', { name: 'Custom' }).check();
  await page.getByRole('searchbox', { name: 'Find' }).fill('reset license');
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(1);
  await page.getByLabel(/^Name/).fill('Support desk');
  await button('Create API key').click();
  await page.getByText('Tick at least one.', { exact: false }).waitFor();
  await page.getByRole('checkbox').check();
  await page.getByRole('searchbox', { name: 'Find' }).fill('retrieve_membership');
  await page.getByRole('checkbox', { name: /^Retrieve/ }).check();
  await page.getByText('2 chosen').waitFor();
  await button('Create API key').click();
  expect(await statusOf(await keepSecret())).toBe(200);
  await button('I have kept it').click();
  await row('Support desk').getByText('2 scopes').waitFor();
});

it('rotated, the old secret works beside the new one for as long as was chosen', async () => {
  await button('Rotate On my server').click();
  await dialog().getByRole('radio', { name: 'For 7 days' }).check();
  await dialog().getByRole('button', { name: 'Rotate', exact: true }).click();
  await page.getByText('The old one goes on working until', { exact: false }).waitFor();
  const next = await keepSecret();
  expect(next).not.toBe(secret);
  expect([await statusOf(secret), await statusOf(next)]).toEqual([200, 200]);
  await button('I have kept it').click();
  await row('On my server').getByText('Replaced, works until').waitFor();
});

it('revoked, an API key stops at once', async () => {
  await button('Revoke On my server').first().click();
  await dialog().getByText('This cannot be undone.', { exact: false }).waitFor();
  await dialog().getByRole('button', { name: 'Revoke', exact: true }).click();
  await page.getByText('On my server is revoked').waitFor();
  await button('Revoke On my server').first().click();
  await dialog().getByRole('button', { name: 'Revoke', exact: true }).click();
  await button('Show 2 that have ended').waitFor();
  expect(await statusOf(secret)).toBe(401);
  await visit.watch.expectQuiet(/401/);
});
