import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, expectAccessibleEverywhere, type Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { openSettled } from '../support/settled.ts';
import { until } from '../support/until.ts';

/** What a seller sees of the mails to buyers, and does with their words. */
const env: Record<string, string> = { LATCHKEY_MAIL_FROM: 'Latchkey <mail@acme.example>' };
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  env.LATCHKEY_SMTP_URL = server.url;
});
const dashboard = useDashboard({ env });
afterAll(() => server?.close());

const name = 'Star Miner <img src=x onerror=window.__hit=1>';
let visit: Visit;
let page: Page;
let productId: string;

const button = (label: string) => page.getByRole('button', { name: label, exact: true });
const dialog = () => page.getByRole('dialog');
const row = (address: string) => page.getByRole('row', { name: new RegExp(address) });
const mail = () => page.getByRole('group', { name: /^(The mail|Preview of the mail)$/ });
const open = (path: string) => openSettled(page, `/${dashboard.companyId}${path}`);
const bodyField = () => page.getByRole('textbox', { name: 'Text', exact: true });

/** A style of something inside of the mail that is shown. */
const styleOf = (selector: string, property: string) =>
  page.evaluate(
    `getComputedStyle(document.querySelector('main [aria-label$="mail"]').shadowRoot.querySelector('${selector}')).${property}`,
  );

async function call(method: string, path: string, data?: unknown) {
  const url = `/api/dashboard/companies/${dashboard.companyId}${path}`;
  const headers = { origin: dashboard.url };
  const answer = await page.request.fetch(url, { method, headers, ...(data ? { data } : {}) });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
  return answer.json();
}

const grant = (email: string) => call('POST', '/memberships', { email, product_id: productId });

/** Waits until the mail to an address stands as it should. */
const untilStatus = (address: string, status: string) =>
  until(`the mail to ${address} is ${status}`, async () => {
    const { data } = await call('GET', '/mails?per=100');
    return data.find((one: { to: string }) => one.to === address)?.status === status;
  });

beforeAll(async () => {
  visit = await dashboard.enter();
  page = visit.page;
  const software = { download_link: 'https://example.com/star-miner.zip' };
  productId = (await call('POST', '/products', { name, software })).id;
  server.answer('nobody@example.com', '550 5.1.1 No such user');
  server.answer('full@example.com', '450 4.2.2 Mailbox full');
  for (const address of ['buyer', 'nobody', 'full']) await grant(`${address}@example.com`);
  await untilStatus('buyer@example.com', 'sent');
  await untilStatus('nobody@example.com', 'refused');
  await until('the first try has failed', async () => {
    const { data } = await call('GET', '/mails?status=waiting');
    return data[0]?.problem !== null;
  });
}, 120_000);
afterAll(() => visit?.close());

it('the list says in words what became of each mail, and why', async () => {
  await open('');
  await page.getByRole('link', { name: 'Mail', exact: true }).click();
  await page.getByRole('heading', { name: 'Mail', level: 1 }).waitFor();
  await row('buyer@example.com').getByText('Sent', { exact: true }).waitFor();
  await row('nobody@example.com').getByText('There is no such mailbox').waitFor();
  expect(await row('nobody@example.com').innerText()).toContain('(550 5.1.1)');
  await expect
    .poll(() => row('full@example.com').innerText())
    .toMatch(/Next try .*The mailbox is full/s);
  expect(await page.getByText('No mail server is set').count()).toBe(0);

  await page.getByLabel('Status').selectOption('Refused');
  await page.waitForURL('**/mail?status=refused');
  await row('buyer@example.com').waitFor({ state: 'detached' });
  await row('nobody@example.com').waitFor();
  await page.getByLabel('Status').selectOption('Given up');
  await page.getByText('No mail with this status').waitFor();
  await button('Show all').click();
  await row('buyer@example.com').waitFor();
});

it('a long list comes page by page', async () => {
  const addresses = Array.from({ length: 26 }, (_, count) => `player-${count}@example.com`);
  for (const address of addresses) await grant(address);
  for (const address of addresses) await untilStatus(address, 'sent');
  await button('Load again').click();
  await row('player-25@example.com').waitFor();
  await page.getByText('25 shown').waitFor();
  await button('Show more').click();
  await row('buyer@example.com').waitFor();
}, 60_000);

it('a mail is shown as it was sent: in its own looks, confined, with links that know nothing of the page', async () => {
  await row('buyer@example.com').getByRole('link', { name: 'License key' }).click();
  await page.getByRole('heading', { name: 'License key', level: 1 }).waitFor();
  const shown = mail();
  await shown.getByText(name).first().waitFor();
  await shown.getByText(/^STAR[0-9A-Z-]+$/).waitFor();
  const link = shown.getByRole('link').first();
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await styleOf('a.m-button', 'backgroundColor')).toBe('rgb(47, 93, 138)');
  await expectAccessibleEverywhere(page);
  await page.getByText('Plain text', { exact: true }).click();
  const plain = await page.locator('main pre').innerText();
  expect(server.to('buyer@example.com')[0]?.text.trim()).toBe(plain.trim());
  await page.getByRole('link', { name: 'Open the membership' }).click();
  await page.getByText('Mail sent: License key').waitFor();
  expect(await page.evaluate('window.__hit')).toBeUndefined();
});

it('the key is sent again after a question, and not twice within a minute', async () => {
  const again = async () => {
    await button('Send key again').click();
    await dialog().getByText('buyer@example.com gets a mail with the license key').waitFor();
    await dialog().getByRole('button', { name: 'Send the key' }).click();
  };
  await again();
  await page.getByText('The key is on its way to buyer@example.com').waitFor();
  await page.getByText('License key sent to the buyer again').waitFor();
  await expect.poll(() => server.to('buyer@example.com').length, { timeout: 10_000 }).toBe(2);
  await again();
  await dialog().getByText('The key was mailed to this buyer just now').waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

it('what the buyer is told is edited beside how it reads, with placeholders by a click', async () => {
  await open('/mail?tab=texts');
  await page.getByRole('link', { name: 'License key', exact: true }).click();
  await mail().waitFor();
  await page.getByLabel('Subject', { exact: true }).fill('Hello, your key for ');
  await button('Insert {{product_name}}').click();
  expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe(
    'Hello, your key for {{product_name}}',
  );
  await bodyField().fill('Dear buyer,\n\n{{license_key}}\n\n');
  // A link has no place in a subject, wherever the caret was.
  await page.getByLabel('Subject', { exact: true }).focus();
  await button('Insert {{hub_link}}').click();
  expect(await bodyField().inputValue()).toBe('Dear buyer,\n\n{{license_key}}\n\n{{hub_link}}');
  await mail().getByText('Dear buyer,').waitFor();
  await page.getByText(`Hello, your key for Star Miner`, { exact: true }).waitFor();
  await expectAccessible(page);

  await bodyField().fill('Dear buyer, {{nickname}} {{license_key}}');
  await page.getByText('{{nickname}} stands for nothing in this mail').waitFor();
  expect(await bodyField().getAttribute('aria-invalid')).toBe('true');
  await page.getByText('This is how it was before the last change.').waitFor();
  await mail().getByText('Dear buyer,').waitFor();
  await button('Save').click();
  await expect
    .poll(() => page.evaluate('document.activeElement.name || document.activeElement.tagName'))
    .toBe('TEXTAREA');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Memberships', exact: true }).click();
  await dialog().getByText('Leave without saving?').waitFor();
  await dialog().getByRole('button', { name: 'Stay here' }).click();
  await dialog().waitFor({ state: 'detached' });
  await bodyField().fill('Dear buyer,\n\n{{license_key}}\n\nBye.');
  await button('Save').click();
  await page.getByText('Saved. The next mail says it this way.').waitFor();
  await grant('next@example.com');
  const next = await server.waitFor('next@example.com');
  expect(next.subject).toBe(`Hello, your key for ${name}`);
  expect(next.text).toContain('Bye.');
});

it('a test mail goes to who writes it, as it stands in the form', async () => {
  await bodyField().fill('Not saved.\n\n{{license_key}}');
  await button('Send me a test mail').click();
  await page.getByText(`A test mail to ${dashboard.owner.email} is on its way.`).waitFor();
  expect((await server.waitFor(dashboard.owner.email)).text).toContain('Not saved.');
  await button('Discard changes').click();
});

it('the standard text comes back after a question', async () => {
  await button('Back to the standard text').click();
  await dialog().getByText('Go back to the standard text?').waitFor();
  await expectAccessible(page);
  await dialog().getByRole('button', { name: 'Use the standard text' }).click();
  await page.getByText('The standard text is back').waitFor();
  expect(await bodyField().inputValue()).toContain('Thank you for choosing');
  await button('Back to the standard text').waitFor({ state: 'detached' });
  // The browser reports what was refused on the way here.
  await visit.watch.expectQuiet(/400|429/);
});

const payloads = [
  '<script>window.__hit=1</script>',
  '<img src=x onerror="window.__hit=1">',
  '"><svg/onload=window.__hit=1>',
  '<a href="javascript:window.__hit=1">x</a>',
  'javascript:window.__hit=1',
  '<style>*{background:url(//evil.example)}</style>',
  'style="position:fixed" onload=window.__hit=1',
  '&lt;script&gt;window.__hit=1&lt;/script&gt; &nbsp; &bogus; ]]> <!-- -->',
  '\u202e<b onmouseover=window.__hit=1>abc</b>',
];

it('S14: what is written into a mail is text in the preview, and runs nowhere', async () => {
  for (const payload of payloads) {
    await page.getByLabel('Subject', { exact: true }).fill(payload);
    await bodyField().fill(`Begin ${payload} end\n\n{{license_key}}`);
    await mail().getByText(`Begin ${payload} end`, { exact: true }).waitFor();
    expect(await page.evaluate('window.__hit'), payload).toBeUndefined();
  }
  await button('Discard changes').click();
  await visit.watch.expectQuiet(/400|429/);
});

it('S14: even a mail that holds worse than our server writes runs nothing, loads nothing, leads nowhere', async () => {
  const { origin } = new URL(dashboard.url);
  const html = `<html><head><style>p { background: url(${origin}/favicon.svg?1) }</style></head>
    <body onload="window.__hit=1" style="position:fixed;background:url(${origin}/favicon.svg?2)">
    <script>window.__hit=1</script><svg onload="window.__hit=1"/><iframe src="/"/>
    <p style="color:rgb(1, 2, 3);background:u\\72l(${origin}/favicon.svg?3)" onclick="window.__hit=1">It says</p>
    <a href="java&#10;script:window.__hit=1">one</a><a href="/sign-in">two</a>
    <a href="data:text/html,x">three</a><form action="https://evil.example"><input/></form>
    <img src="${origin}/favicon.svg?4" alt="a picture" onerror="window.__hit=1"/>
    <object data="/"/><link rel="stylesheet" href="${origin}/favicon.svg?5"/></body></html>`;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const previews = '**/mail/preview';
  await page.route(previews, (route) => route.fulfill({ json: { subject: 's', text: 't', html } }));
  await bodyField().fill('Another {{license_key}}');
  const words = mail().getByText('It says');
  await words.waitFor();
  await words.dispatchEvent('click');
  expect(await styleOf('p', 'color')).toBe('rgb(1, 2, 3)');
  expect(await styleOf(':host > div > div', 'position')).toBe('fixed');
  expect(await mail().getByText('a picture').count()).toBe(1);
  expect(await mail().getByRole('link').count()).toBe(0);
  expect(await mail().locator('script, svg, iframe, form, img, object, link').count()).toBe(0);
  expect(await page.evaluate('window.__hit')).toBeUndefined();
  expect(loaded.filter((url) => url.includes('favicon.svg'))).toEqual([]);
  await page.unroute(previews);
  await button('Discard changes').click();
  await visit.watch.expectQuiet(/400|429/);
});
