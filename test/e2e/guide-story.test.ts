import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';

/**
 * The seller's way of the guide, by hand and eye: from a server that was never used to a key that
 * moved to a new machine. Each step goes on where the one before stopped.
 */
const dashboard = useDashboard({ company: false });
const machines = { first: randomUUID().toUpperCase(), second: randomUUID().toUpperCase() };

/** What is buffered is written once a second. */
const patience = { timeout: 10_000 };

let visit: Visit;
let page: Page;
let home: string;
let apiKey: string;
let licenseKey: string;

beforeAll(async () => {
  visit = await dashboard.visit();
  page = visit.page;
});
afterAll(() => visit?.close());

/** What the app does when it starts. */
async function validate(hardwareId: string) {
  const path = `/api/v2/memberships/${encodeURIComponent(licenseKey)}/validate_license`;
  const response = await fetch(`${dashboard.server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ metadata: { HWID: hardwareId } }),
  });
  return { status: response.status, text: await response.text() };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog');

it('S26: the address that the server printed leads to an owner and a company, once', async () => {
  const printed = /\S+\/setup#token=\S+/.exec(dashboard.server.output())?.[0];
  expect(printed).toBeDefined();
  const address = new URL(printed ?? '');
  await page.goto(`/setup${address.hash}`);
  await page.getByLabel('Company').fill('Star Works');
  await page.getByLabel('E-mail address').fill('stella@example.com');
  await page.getByLabel('Password', { exact: true }).fill('a long password of mine');
  await button('Set up').click();
  await page.getByRole('heading', { name: 'First steps' }).waitFor();
  expect(page.url()).not.toContain('token');
  home = page.url();
  const again = await dashboard.visit();
  await again.page.goto(`/setup${address.hash}`);
  await again.page.getByRole('link', { name: 'Sign in' }).waitFor();
  await again.close();
});

it('a product: Software is refused without a download link, then taken', async () => {
  await page.getByRole('link', { name: 'New product' }).click();
  await page.getByLabel('Name').fill('Star Miner');
  await page.getByRole('switch', { name: 'Add the Software now' }).click();
  await button('Create product').click();
  await page.getByText(/needs a download link/i).waitFor();
  expect(page.url()).toContain('/products/new');
  await page.getByLabel('Download link').fill('https://example.com/star-miner.zip');
  await button('Create product').click();
  await page.getByRole('heading', { name: 'Star Miner' }).waitFor();
  await page.getByRole('tab', { name: 'Software' }).click();
  await expect
    .poll(() => page.getByLabel('Download link').inputValue())
    .toBe('https://example.com/star-miner.zip');
});

it('an API key by its preset, for this product alone, shown once', async () => {
  await page.getByRole('link', { name: 'Developer' }).first().click();
  await page.getByRole('heading', { name: 'Developer', level: 1 }).waitFor();
  await button('New API Key').first().click();
  await page.getByText('Inside my app').first().click();
  await page.getByLabel(/^Name/).fill('Inside Star Miner');
  await button(/Create API key/i).click();
  const secret = page.getByText(/^lk_[0-9A-Za-z]{46}$/).first();
  await secret.waitFor();
  apiKey = (await secret.textContent()) ?? '';
});

it('a membership by hand', async () => {
  await page.goto(home);
  await page.getByRole('link', { name: 'Memberships' }).first().click();
  await button('Grant membership').first().click();
  await dialog().getByLabel('E-mail', { exact: true }).fill('buyer@example.com');
  await dialog().getByRole('button', { name: 'Grant membership' }).click();
  const key = dialog().getByText(/^STAR-/);
  licenseKey = ((await key.textContent()) ?? '').trim();
  expect(licenseKey).toMatch(/^STAR(-[0-9A-Z]{7,8}){3}$/);
  await dialog().getByRole('link', { name: 'Open the membership' }).click();
  await page.getByRole('heading', { name: 'buyer@example.com' }).waitFor();
});

it('the app validates: the checklist ticks itself while somebody watches', async () => {
  await page.goto(home);
  await page.getByText('Waiting for the first 201', { exact: false }).waitFor();
  expect((await validate(machines.first)).status).toBe(201);
  await page.getByText('It works: your first license key was validated').waitFor();
  const second = await validate(machines.second);
  expect(second.status).toBe(400);
  expect(second.text).toContain('Please reset your key to use on a new machine');
});

it('it is found by its hardware id, and its timeline explains', async () => {
  await page.getByRole('link', { name: 'Memberships' }).first().click();
  await page.getByLabel('Search').fill(machines.first.toLowerCase());
  await page.getByText('found by the machine').waitFor();
  await page.getByRole('link', { name: 'buyer@example.com' }).first().click();
  const timeline = page.getByRole('list', { name: 'What happened to this membership' });
  await expect
    .poll(async () => {
      await button('Load again').click();
      return timeline.innerText();
    }, patience)
    .toContain('Refused: the key is bound to another machine');
  const told = await timeline.innerText();
  for (const words of ['Bound to a machine', machines.first, machines.second, 'Granted']) {
    expect(told).toContain(words);
  }
  expect(told).toContain('by stella@example.com');
  expect(told).toContain('by the API key “Inside Star Miner”');
});

it('"why is this key refused?" is answered for what the seller types in', async () => {
  const card = page.getByRole('region', { name: 'Why is this key refused?' });
  await card.getByLabel('HWID').fill(machines.second);
  await card.getByRole('button', { name: 'What would the server answer?' }).click();
  await card.getByText('The server would answer 400').waitFor();
  await card.getByLabel('HWID').fill(machines.first);
  await card.getByRole('button', { name: 'What would the server answer?' }).click();
  await card.getByText('The server would answer 201').waitFor();
});

it('Reset Key asks, and the second machine is let on', async () => {
  await button('Reset Key').first().click();
  await dialog().getByText('The next machine that validates', { exact: false }).waitFor();
  await dialog().getByRole('button', { name: 'Reset Key' }).click();
  await page.getByText('The key is free for another machine').waitFor();
  expect((await validate(machines.second)).status).toBe(201);
  expect((await validate(machines.first)).status).toBe(400);
});

it('nothing on the way broke a rule of the page: no script of others, no call abroad, no error', async () => {
  // The browser itself reports the Software that was refused.
  await visit.watch.expectQuiet(/status of 400/);
});
