import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { measurePages, mostScriptBytes } from '../../scripts/dashboard-size.ts';

const dist = fileURLToPath(new URL('../../packages/dashboard/dist', import.meta.url));

it('no page loads more than 250 kB of compressed script before it is shown', () => {
  const sizes = measurePages(dist);
  expect(sizes.length).toBeGreaterThan(10);
  const tooLarge = sizes.filter(({ bytes }) => bytes > mostScriptBytes);
  expect(tooLarge).toEqual([]);
});

it('no page of the hub loads more than 220 kB of compressed script before it is shown', () => {
  const hub = measurePages(dist).filter(({ page }) => page.includes('/pages/hub/'));
  expect(hub.map(({ page }) => page.replace(/^.*\/|\.tsx$/g, '')).sort()).toEqual([
    'hub-account-page',
    'hub-sign-in-page',
    'link-problem-page',
    'not-you-page',
    'purchase-page',
    'purchases-page',
    'unsubscribe-page',
  ]);
  expect(hub.filter(({ bytes }) => bytes > 220_000)).toEqual([]);
});
