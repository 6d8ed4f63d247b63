import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  expectAccessibleInPictures,
  phone,
  screenshot,
  screenshots3,
  type Visit,
} from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { openSettled, settled } from '../support/settled.ts';

const dashboard = useDashboard();

let visit: Visit;
let page: Page;

const at = (path: string) => `/${dashboard.companyId}${path}`;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

beforeAll(async () => {
  visit = await dashboard.enter();
  page = visit.page;
});
afterAll(() => visit?.close());

/** The page as it opens: still, readable by everybody, in light and dark and on a phone. */
async function expectGood(path: string, name: string): Promise<void> {
  await openSettled(page, at(path));
  expect(await visit.watch.layoutShift(), name).toBeLessThan(0.05);
  await expectAccessibleInPictures(page, name);
  await page.setViewportSize(phone);
  await openSettled(page, at(path));
  expect(await visit.watch.layoutShift(), `${name} on a phone`).toBeLessThan(0.05);
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('a company that has nothing yet', () => {
  it.each([
    ['home-empty', ''],
    ['products-empty', '/products'],
    ['memberships-empty', '/memberships'],
    ['mail-empty', '/mail'],
    ['developer-empty', '/developer'],
  ])('%s', (name, path) => expectGood(path, name));
});

describe('a company that sells', () => {
  let filled: FilledCompany;
  beforeAll(async () => {
    filled = await fillCompany(dashboard);
  }, 60_000);

  const pages: readonly [name: string, path: () => string][] = [
    ['home', () => ''],
    ['products', () => '/products'],
    ['product-new', () => '/products/new'],
    ['product-software', () => `/products/${filled.productId}?tab=software`],
    ['product-keys', () => `/products/${filled.productId}?tab=keys`],
    ['product-plans', () => `/products/${filled.productId}?tab=plans`],
    ['product-general', () => `/products/${filled.productId}?tab=general`],
    ['memberships', () => '/memberships'],
    ['memberships-no-match', () => '/memberships?search=nobody%40example.com'],
    ['membership', () => `/memberships/${filled.membershipId}`],
    ['membership-gone', () => '/memberships/mem_00000000000000'],
    ['mail-sent', () => '/mail'],
    ['mail-none', () => '/mail?status=refused'],
    ['mail-texts', () => '/mail?tab=texts'],
    ['mail-text', () => '/mail/texts/key_delivered'],
    ['mail-text-gone', () => '/mail/texts/no_such_mail'],
    ['mail-gone', () => '/mail/mail_00000000000000'],
    ['developer', () => '/developer'],
    ['developer-new', () => '/developer?new=app'],
    ['settings', () => '/settings'],
  ];
  it.each(pages)('%s', (name, path) => expectGood(path(), name));

  it('questions before anything is lost', async () => {
    const ask = async (path: string, open: string, name: string): Promise<void> => {
      await openSettled(page, at(path));
      await button(open).first().click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      await screenshots3(page, `ask-${name}`, false);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await ask(`/memberships/${filled.membershipId}`, 'Reset Key', 'reset-key');
    await ask(`/memberships/${filled.membershipId}`, 'Terminate', 'terminate');
    await ask(`/products/${filled.productId}?tab=general`, 'Archive product', 'archive');
    await ask(`/products/${filled.productId}?tab=plans`, 'New plan', 'new-plan');
    await ask(`/memberships/${filled.membershipId}`, 'Send key again', 'send-key');
    await ask('/memberships', 'Grant membership', 'grant');
    await ask('/developer', 'Revoke Inside Star Miner', 'revoke');
    await ask('/developer', 'Rotate Inside Star Miner', 'rotate');
  });

  it('waiting keeps the place of what comes, and a failure says what to do', async () => {
    const calls = '**/api/dashboard/companies/*/memberships?**';
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(calls, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(at('/memberships'));
    await page.getByRole('heading', { name: 'Memberships', level: 1 }).waitFor();
    await page.locator('main .mantine-Skeleton-root').first().waitFor();
    await expectAccessible(page);
    await screenshot(page, 'memberships-loading');
    letGo();
    await settled(page);
    expect(await visit.watch.layoutShift()).toBeLessThan(0.05);
    await page.unroute(calls);

    await page.route(calls, (route) => route.abort());
    await page.goto(at('/memberships?status=active'));
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await screenshots3(page, 'memberships-failed');
    await page.unroute(calls);
    await button('Try again').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await settled(page);
  });

  it('everything can be reached by the keyboard alone, the content first', async () => {
    await openSettled(page, at('/memberships'));
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate<string>('document.activeElement?.textContent ?? ""');
    const seen = [await focused()];
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    for (const words of ['Skip to the content', 'Products', 'Export CSV', 'Grant membership']) {
      expect(seen, words).toContain(words);
    }
    expect(seen).toContain('player-12@example.com');
  });
});

it('on all of these pages nothing was refused by the policy, and nobody else was called', () => {
  expect(visit.watch.refused).toEqual([]);
  expect(visit.watch.foreign).toEqual([]);
});
