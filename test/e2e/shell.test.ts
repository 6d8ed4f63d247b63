import { expect, it } from 'vitest';
import { mostScriptBytes } from '../../scripts/dashboard-size.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  phone,
  screenshot,
} from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { settled } from '../support/settled.ts';

const dashboard = useDashboard();

const focused = 'document.activeElement.textContent';

it('the keyboard skips the navigation, and reads on from the heading of a new page', async () => {
  const { page, watch, close } = await dashboard.enter('/products');
  await page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  const link = page.getByRole('link', { name: 'Memberships' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Memberships', level: 1 }).waitFor();
  expect(await page.evaluate(focused)).toBe('Memberships');
  expect(await link.getAttribute('aria-current')).toBe('page');
  expect(await page.title()).toBe('Memberships · Latchkey');
  await watch.expectQuiet(/401/);
  await close();
});

it('light and dark are chosen in the account menu and kept', async () => {
  const { page, close } = await dashboard.enter();
  const scheme = () => page.getAttribute('html', 'data-mantine-color-scheme');
  expect(await scheme()).toBe('light');
  const account = page.getByRole('button', { name: /^Account menu of/ });
  await account.click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await scheme()).toBe('dark');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('radio', { name: 'Dark' }).count()).toBe(0);
  expect(await account.evaluate('document.activeElement.ariaExpanded')).toBe('false');
  await page.reload();
  await account.waitFor();
  expect(await scheme()).toBe('dark');
  await close();
});

it('on a phone the navigation opens by a button and closes with the page that it led to', async () => {
  const { page, close } = await dashboard.enter();
  await page.setViewportSize(phone);
  await settled(page);
  const products = page.getByRole('link', { name: 'Products', exact: true });
  await products.waitFor({ state: 'hidden' });
  const burger = page.getByRole('button', { name: 'Open the menu' });
  await burger.click();
  await expectAccessible(page);
  await screenshot(page, 'navigation-phone');
  await products.click();
  await page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
  await products.waitFor({ state: 'hidden' });
  await expectNoSidewaysScroll(page);
  await close();
});

it.each(['/biz_00000000000000/products', '/nowhere', '/account/of/nobody'])(
  '%s is a page that says that there is none, with the way on',
  async (path) => {
    const { page, close } = await dashboard.enter();
    await page.goto(path);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await expectAccessible(page);
    await screenshot(page, 'page-not-found');
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await page.waitForURL(`**/${dashboard.companyId}`);
    await close();
  },
);

it('a first visit of the start page loads at most 250 kB of script, before anything is kept', async () => {
  const { page, watch, close } = await dashboard.enter();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`/${dashboard.companyId}`, { waitUntil: 'load' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(mostScriptBytes);
  await watch.expectQuiet(/401/);
  await close();
});

it('when the server is away, the page says so and goes on by itself once it is back', async () => {
  const { page, close } = await dashboard.enter();
  await page.route('**/api/dashboard/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await page.getByText('The server cannot be reached.').waitFor();
  await expectAccessible(page);
  await page.unroute('**/api/dashboard/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The server cannot be reached.').waitFor({ state: 'detached' });
  await close();
});

it('who belongs to several companies changes between them, and comes back to the last one', async () => {
  const { page, watch, close } = await dashboard.enter();
  expect(await page.getByRole('combobox', { name: 'Company' }).count()).toBe(0);
  const second = await dashboard.addCompany('Second Company');
  await page.reload();
  await page.getByRole('combobox', { name: 'Company' }).selectOption('Second Company');
  await page.waitForURL(`**/${second}`);
  await expectAccessible(page);
  await page.goto('/');
  await page.waitForURL(`**/${second}`);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await page.waitForURL(`**/${second}/products`);
  await watch.expectQuiet(/401/);
  await close();
});
