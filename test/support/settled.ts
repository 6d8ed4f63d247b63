import type { Page } from 'playwright-core';

/** Opens a page of the dashboard and waits until it shows what it has loaded, or why it has not. */
export async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until nothing on the page stands in for what is still being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const waiting = page.locator('.mantine-Skeleton-root, .mantine-Loader-root');
  while ((await waiting.count()) > 0) await waiting.first().waitFor({ state: 'detached' });
}
