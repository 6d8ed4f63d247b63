import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { getBrowser } from '../../scripts/find-browser.ts';
import { type PageWatch, watchPage } from './page-watch.ts';

const screenshots = fileURLToPath(new URL('../../test-results/screenshots', import.meta.url));

/** Without these Chromium asks for updates and Google's hosts at every start. */
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

/** A page of its own context (cookies, storage), and what was noticed of it. */
export interface Visit {
  readonly page: Page;
  readonly watch: PageWatch;
  close(): Promise<void>;
}

export interface Chromium {
  /** Opens an empty page; relative addresses are of `baseURL`. */
  visit(options: BrowserContextOptions & { readonly baseURL: string }): Promise<Visit>;
}

/** Starts one Chromium for the tests of a file and ends it after them. */
export function useChromium(): Chromium {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: getBrowser(), args: quiet });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
  }, 30_000);
  return {
    async visit(options) {
      if (!browser) throw new Error('the browser is not started yet');
      const context = await browser.newContext({
        viewport: desk,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        permissions: ['clipboard-read', 'clipboard-write'],
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const watch = await watchPage(page, options.baseURL);
      return { page, watch, close: () => context.close() };
    },
  };
}

/** Has the device prefer light or dark, and waits until the page has followed. */
async function useColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}

/** Keeps a picture in `test-results/screenshots`: of the whole page, or of what the window shows. */
export async function screenshot(page: Page, name: string, fullPage = true): Promise<void> {
  // Of a page that is scrolled, what sticks to the window would stand in the middle of the picture.
  if (fullPage) await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });
}

/** Keeps pictures in light, dark and at a phone's width, and leaves the page light and wide. */
export async function screenshots3(page: Page, name: string, fullPage = true): Promise<void> {
  await useColours(page, 'light');
  await screenshot(page, `${name}-light`, fullPage);
  await useColours(page, 'dark');
  await screenshot(page, `${name}-dark`, fullPage);
  await useColours(page, 'light');
  await page.setViewportSize(phone);
  await screenshot(page, `${name}-phone`, fullPage);
  await page.setViewportSize(desk);
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds nothing on the page as it is now (WCAG 2.2 AA and axe's own advice). */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(makeAxe(page).withTags(standards));
}

/** Our pages have no frames of other hosts, for which alone axe opens a page of its own each time. */
function makeAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** The same in light and in dark, and that nothing is wider than a phone. Leaves it light and wide. */
export async function expectAccessibleEverywhere(page: Page): Promise<void> {
  await lookEverywhere(page, () => Promise.resolve());
}

/** The same, and keeps the three pictures on the way. */
export async function expectAccessibleInPictures(page: Page, name: string): Promise<void> {
  await lookEverywhere(page, (look) => screenshot(page, `${name}-${look}`));
}

async function lookEverywhere(
  page: Page,
  keep: (look: 'dark' | 'light' | 'phone') => Promise<void>,
): Promise<void> {
  await useColours(page, 'dark');
  // Of what axe looks at, colours alone differ between the two.
  await expectNothingFound(makeAxe(page).withRules(['color-contrast']));
  await keep('dark');
  await useColours(page, 'light');
  await expectAccessible(page);
  await keep('light');
  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await keep('phone');
  await page.setViewportSize(desk);
}

/** Asserts that nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = () =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  // The page takes a moment to follow a window that has just become narrow.
  await expect.poll(excess, { timeout: 5000 }).toBeLessThanOrEqual(0);
}
