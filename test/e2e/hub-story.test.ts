import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';

/**
 * The guide as one story over both sides, with a real mail server between them: the seller makes and
 * grants, the buyer helps themselves. Each step goes on where the one before stopped.
 */
const env: Record<string, string> = { LATCHKEY_MAIL_FROM: 'Latchkey <keys@star-works.example>' };
let mail: MailServer;
let shop: Server;
beforeAll(async () => {
  mail = await startMailServer();
  env.LATCHKEY_SMTP_URL = mail.url;
  // Where the seller keeps the app.
  shop = createServer((_request, response) => {
    response.setHeader('content-disposition', 'attachment; filename="star-miner.zip"');
    response.end('the app');
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
});
const dashboard = useDashboard({ env });
afterAll(async () => {
  shop?.close();
  await mail?.close();
});

const buyer = 'bea@example.com';
const machines = { first: randomUUID().toUpperCase(), second: randomUUID().toUpperCase() };
/** What is buffered is written once a second. */
const patience = { timeout: 10_000 };

let sellerVisit: Visit;
let buyerVisit: Visit;
let seller: Page;
let hub: Page;
let apiKey: string;
let licenseKey: string;

beforeAll(async () => {
  sellerVisit = await dashboard.enter();
  buyerVisit = await dashboard.visit();
  seller = sellerVisit.page;
  hub = buyerVisit.page;
});
afterAll(async () => {
  await sellerVisit?.close();
  await buyerVisit?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** What the app does when it starts. */
async function validate(hardwareId: string): Promise<number> {
  const path = `/api/v2/memberships/${encodeURIComponent(licenseKey)}/validate_license`;
  const response = await fetch(`${dashboard.server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ metadata: { HWID: hardwareId, os: 'Windows 11' } }),
  });
  await response.text();
  return response.status;
}

/** Loads the page anew until it says this. */
async function comesToSay(page: Page, words: string | RegExp): Promise<void> {
  await expect
    .poll(async () => {
      await page.reload();
      await page.getByRole('list', { name: /What happened to this/ }).waitFor();
      return page.getByText(words).count();
    }, patience)
    .toBeGreaterThan(0);
}

it('the seller makes the product, its Software and an API key', async () => {
  const { port } = shop.address() as AddressInfo;
  await seller.getByRole('link', { name: 'New product' }).first().click();
  await seller.getByLabel('Name').fill('Star Miner');
  await seller.getByRole('switch', { name: 'Add the Software now' }).click();
  await seller.getByLabel('Download link').fill(`http://127.0.0.1:${port}/star-miner.zip`);
  await button(seller, 'Create product').click();
  await seller.getByRole('heading', { name: 'Star Miner' }).waitFor();
  await seller.getByRole('link', { name: 'Developer' }).first().click();
  await button(seller, 'New API Key').first().click();
  await seller.getByText('Inside my app').first().click();
  await seller.getByLabel(/^Name/).fill('Inside Star Miner');
  await seller.getByRole('button', { name: /Create API key/i }).click();
  const secret = seller.getByText(/^lk_[0-9A-Za-z]{46}$/).first();
  await secret.waitFor();
  apiKey = (await secret.textContent()) ?? '';
});

it('the seller grants a membership, and its key is in the buyer’s mail', async () => {
  await seller.goto(`/${dashboard.companyId}/memberships`);
  await button(seller, 'Grant membership').first().click();
  await dialog(seller).getByLabel('E-mail', { exact: true }).fill(buyer);
  await dialog(seller).getByRole('button', { name: 'Grant membership' }).click();
  const key = dialog(seller).getByText(/^STAR-/);
  licenseKey = ((await key.textContent()) ?? '').trim();
  await dialog(seller).getByRole('link', { name: 'Open the membership' }).click();
  const delivered = await mail.waitFor(buyer);
  expect(delivered.subject).toBe('Your license key for Star Miner');
  expect(delivered.text).toContain(licenseKey);
  expect(delivered.html).toContain(licenseKey);
  expect(delivered.parsed.from?.text).toContain('Acme Games');
  expect(delivered.text).toContain(`${dashboard.url}/hub`);
});

it('the buyer signs in with the code from their mail, and finds the purchase', async () => {
  await hub.goto('/hub');
  await hub.getByLabel('E-mail address').fill(` ${buyer.toUpperCase()} `);
  await button(hub, 'Mail me a code').click();
  await hub.getByLabel('Code').waitFor();
  const { text } = await mail.waitFor(buyer, ({ subject }) => subject === 'Your sign-in code');
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1] ?? '';
  expect(code).toMatch(/^\d{6}$/);
  await hub.getByLabel('Code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await hub.getByRole('heading', { name: 'Star Miner' }).waitFor();
  await hub.getByText('Not used yet').first().waitFor();
  await hub.getByRole('link', { name: 'Open Star Miner' }).click();
  await hub.getByRole('heading', { name: 'Star Miner', level: 1 }).waitFor();
  await hub.getByText(licenseKey).first().waitFor();
});

it('the buyer downloads the app by a link of the server', async () => {
  const [download] = await Promise.all([
    hub.waitForEvent('download'),
    button(hub, 'Download').click(),
  ]);
  expect(download.suggestedFilename()).toBe('star-miner.zip');
  await comesToSay(hub, 'Downloaded');
});

it('the app starts on machine A, and is refused on machine B', async () => {
  expect(await validate(machines.first)).toBe(201);
  expect(await validate(machines.first)).toBe(201);
  expect(await validate(machines.second)).toBe(400);
  const told = await mail.waitFor(buyer, ({ subject }) => subject.startsWith('Another machine'));
  expect(told.text).toContain('Reset Key');
  expect(told.text).not.toContain(machines.second);
});

it('the hub says which machine has the key, what was refused, and the way on', async () => {
  await comesToSay(hub, /Refused on .+: another machine/);
  await hub.getByText(/Windows PC, first seen/).waitFor();
  await hub.getByText('If that was you, press Reset Key.').last().waitFor();
});

it('Reset Key says what happens, asks, and lets machine B on, not A', async () => {
  await button(hub, 'Reset Key').click();
  await dialog(hub).getByText('Windows PC loses it', { exact: false }).waitFor();
  await dialog(hub).getByRole('button', { name: 'Reset Key' }).click();
  await hub.getByText('Your key is free', { exact: false }).first().waitFor();
  expect(await validate(machines.second)).toBe(201);
  expect(await validate(machines.first)).toBe(400);
  const told = await mail.waitFor(buyer, ({ subject }) => subject.endsWith('was reset'));
  expect(told.text).toContain(`${dashboard.url}/hub/not-you#token=`);
});

it('both timelines say it', async () => {
  await comesToSay(hub, 'You reset the key');
  await comesToSay(seller, /Key reset|Reset Key|was reset|Unbound/i);
  const timeline = seller.getByRole('list', { name: 'What happened to this membership' });
  await expect
    .poll(async () => {
      await button(seller, 'Load again').click();
      return timeline.innerText();
    }, patience)
    .toContain(machines.second);
  const told = await timeline.innerText();
  for (const words of ['by the buyer', 'Downloaded', machines.first, machines.second]) {
    expect(told).toContain(words);
  }
});

it('"not you?" in the mail signs everybody out and tells the seller', async () => {
  const told = await mail.waitFor(buyer, ({ subject }) => subject.endsWith('was reset'));
  const link = /\S+\/hub\/not-you#token=\S+/.exec(told.text)?.[0] ?? '';
  const other = await dashboard.visit();
  await other.page.goto(link.slice(dashboard.url.length));
  await button(other.page, 'That was not me').click();
  await other.page.getByText('Everybody is signed out').waitFor();
  expect(other.page.url()).not.toContain('token');
  await other.watch.expectQuiet();
  await other.close();
  await hub.goto('/hub');
  await hub.getByLabel('E-mail address').waitFor();
  await comesToSay(seller, /not theirs/);
});

it('nothing on the way broke a rule of the pages', async () => {
  await sellerVisit.watch.expectQuiet();
  // The browser itself reports that nobody was signed in at first, and no more in the end; the
  // download led to the seller's own address.
  await buyerVisit.watch.expectQuiet(/status of 401|\/star-miner\.zip$/);
});
