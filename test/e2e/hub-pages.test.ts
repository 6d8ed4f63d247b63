import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeNotYouToken,
  makeUnsubscribeToken,
} from '../../packages/server/src/mail/link-tokens.ts';
import {
  expectAccessible,
  expectAccessibleEverywhere,
  expectAccessibleInPictures,
  phone,
  screenshots3,
  type Visit,
} from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { buyer, type FilledHub, fillHub } from '../support/filled-hub.ts';
import { hubSecret, visitHub } from '../support/hub-visit.ts';
import { openSettled, settled } from '../support/settled.ts';

const dashboard = useDashboard({ env: { LATCHKEY_SECRET: hubSecret } });

let filled: FilledHub;
beforeAll(async () => {
  filled = await fillHub(dashboard);
}, 60_000);

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** The page as it opens: still, readable by everybody, in light and dark and on a phone. */
async function expectGood({ page, watch }: Visit, path: string, name: string): Promise<void> {
  // An address that differs in its end alone would not be loaded anew.
  const open = async () => {
    await page.goto('about:blank');
    await openSettled(page, path);
  };
  await open();
  expect(await watch.layoutShift(), name).toBeLessThan(0.05);
  await expectAccessibleInPictures(page, `hub-${name}`);
  await page.setViewportSize(phone);
  await open();
  expect(await watch.layoutShift(), `${name} on a phone`).toBeLessThan(0.05);
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('for everybody', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await dashboard.visit();
  });
  afterAll(() => visit?.close());

  it('signing in, the address first', () => expectGood(visit, '/hub/sign-in', 'sign-in'));

  it('signing in, the code: pasted with blanks it sends itself, and a wrong one says what to do', async () => {
    const { page, watch } = visit;
    await openSettled(page, '/hub');
    await page.waitForURL('**/hub/sign-in');
    await button(page, 'Mail me a code').click();
    await page.getByText('Enter a whole e-mail address').waitFor();
    await page.getByLabel('E-mail address').fill('nobody@example.com');
    await button(page, 'Mail me a code').click();
    await page.getByText('If there is a purchase with this address').waitFor();
    await expectAccessibleInPictures(page, 'hub-sign-in-code');
    await page.reload();
    const code = page.getByLabel('Code');
    await page.evaluate('navigator.clipboard.writeText(" 123 456 ")');
    await code.focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('alert').waitFor();
    expect(await code.inputValue()).toBe('123456');
    const calls: string[] = [];
    page.on('request', (request) => calls.push(request.url()));
    await button(page, 'Sign in').click();
    await page.getByText('This code did not fit.').waitFor();
    expect(calls.filter((url) => url.endsWith('/api/hub/sign_in'))).toEqual([]);
    await expectAccessible(page);
    await screenshots3(page, 'hub-sign-in-wrong-code');
    await button(page, 'Use another address').click();
    await page.getByLabel('E-mail address').waitFor();
    expect(await watch.layoutShift()).toBeLessThan(0.05);
  });

  it.each(['expired', 'unknown', 'inactive'])('a link that leads nowhere: %s', (problem) =>
    expectGood(visit, `/hub/link?problem=${problem}`, `link-${problem}`),
  );

  it('an address that is none', () => expectGood(visit, '/hub/nothing/here', 'not-found'));

  it('"not you?": asks, signs out, and says what to do; the token leaves the address', async () => {
    const { page } = visit;
    const token = makeNotYouToken(hubSecret, filled.refused, buyer, Date.now());
    await expectGood(visit, `/hub/not-you#token=${token}`, 'not-you');
    expect(page.url()).not.toContain('token');
    await button(page, 'That was not me').click();
    await page.getByRole('heading', { name: 'Everybody is signed out' }).waitFor();
    await expectAccessibleInPictures(page, 'hub-not-you-done');
    await expectGood(visit, '/hub/not-you#token=cut', 'not-you-asked');
    await button(page, 'That was not me').click();
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await expectAccessibleInPictures(page, 'hub-not-you-unknown');
  });

  it('reminders are stopped, and got again', async () => {
    const { page } = visit;
    const token = makeUnsubscribeToken(hubSecret, [dashboard.companyId, buyer]);
    await expectGood(visit, `/hub/unsubscribe#token=${token}`, 'unsubscribe');
    expect(page.url()).not.toContain('token');
    await button(page, 'Stop the reminders').click();
    await page.getByText('You get no more reminders from Acme Games.').waitFor();
    await expectAccessibleInPictures(page, 'hub-unsubscribed');
    await button(page, 'Get reminders again').click();
    await button(page, 'Stop the reminders').waitFor();
    await expectGood(visit, '/hub/unsubscribe', 'unsubscribe-cut');
  });

  it('nothing was refused by the policy, nobody else was called, nothing was complained of', () => {
    expect(visit.watch.refused).toEqual([]);
    expect(visit.watch.foreign).toEqual([]);
    expect(visit.watch.problems.filter((problem) => !/40[0134]/.test(problem))).toEqual([]);
  });
});

describe('for a buyer', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await visitHub(dashboard, buyer);
    page = visit.page;
  });
  afterAll(() => visit?.close());
  const at = (name: keyof FilledHub) => `/hub/purchases/${filled[name]}`;

  it('the list', () => expectGood(visit, '/hub', 'purchases'));

  const states: readonly (keyof FilledHub)[] = [
    ...(['refused', 'renewed', 'canceled', 'suspended', 'ended', 'expired'] as const),
    ...(['unpaid', 'ending', 'trial'] as const),
  ];
  it.each(states)('one that is %s', (name) => expectGood(visit, at(name), `purchase-${name}`));

  it('a period that is over asks for a payment only where there is a price', async () => {
    await openSettled(page, at('unpaid'));
    await page.getByText(/^The renewal is not paid yet\. It works until/).waitFor();
    expect(await page.getByText(/renewed on/).count()).toBe(0);
    expect(await button(page, 'Cancel renewal').count()).toBe(0);
    await openSettled(page, at('ending'));
    await page.getByText('Ending', { exact: true }).waitFor();
    await page.getByText(/^It works until/).waitFor();
    expect(await page.getByText(/paid|pay\b/i).count()).toBe(0);
    expect(await button(page, 'Cancel renewal').count()).toBe(0);
    await openSettled(page, at('trial'));
    await page.getByText(/^From .+4\.99 every 30 days\.$/).waitFor();
  });

  it('one with receipts', async () => {
    const call = `**/api/hub/purchases/${filled.renewed}`;
    const answerAs = (changed: object) =>
      page.route(call, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), ...changed } });
      });
    const now = Math.floor(Date.now() / 1000);
    const receipt = { currency: 'usd', url: 'https://example.com/receipt' };
    await answerAs({
      receipts: [
        { id: 'rec_2', paid_at: now - 31 * 86_400, amount: '9.99', ...receipt },
        { id: 'rec_1', paid_at: now - 61 * 86_400, amount: '9.99', ...receipt },
      ],
    });
    await expectGood(visit, at('renewed'), 'purchase-receipts');
    await page.unroute(call);
  });

  it('one that is of somebody else, or of nobody', () =>
    expectGood(visit, '/hub/purchases/mem_00000000000000', 'purchase-gone'));

  it('questions before anything changes', async () => {
    const ask = async (path: string, open: string, name: string): Promise<void> => {
      await openSettled(page, path);
      await button(page, open).first().click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      await screenshots3(page, `hub-ask-${name}`, false);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await ask(at('refused'), 'Reset Key', 'reset-key');
    await ask(at('refused'), 'Get a new key', 'new-key');
    await ask(at('renewed'), 'Cancel renewal', 'cancel');
    await ask(at('canceled'), 'Keep renewing', 'uncancel');
    await ask('/hub/account', 'Sign out everywhere', 'end-sessions');
    await ask('/hub/account', 'Ask for deletion', 'erasure');
  });

  it('the last reset is used, and the page says when the next is due', async () => {
    await openSettled(page, at('resetsUsed'));
    await button(page, 'Reset Key').click();
    await page.getByText('This is the last reset').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset Key' }).click();
    await page.getByText('Your key is free.').waitFor();
    await page.getByText('The next one is due on').waitFor();
    await expect.poll(() => button(page, 'Reset Key').count()).toBe(0);
    await page.getByText('You reset the key').waitFor();
    await expectAccessible(page);
    await expectGood(visit, at('resetsUsed'), 'purchase-no-resets');
  });

  it('what the app sent is unfolded by the keyboard, and the key is copied', async () => {
    await openSettled(page, at('refused'));
    await page.getByText('What the app sent about this machine').press('Enter');
    await page.getByText('4C4C4544-0042-3510').waitFor();
    await button(page, 'Copy license key').click();
    await page.getByText('The license key is copied.').waitFor();
    const key = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(await page.getByText(key, { exact: true }).count()).toBe(1);
    await expectAccessibleInPictures(page, 'hub-purchase-unfolded');
  });

  it('the account, with the answers of sellers, and the way to another address', async () => {
    await expectGood(visit, '/hub/account', 'account');
    await button(page, 'Ask for deletion').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type DELETE to confirm').fill('DELETE');
    await dialog.getByRole('button', { name: 'Ask for deletion' }).click();
    await page.getByText('Waiting for the seller').waitFor();
    await button(page, 'Change the address').click();
    await page.getByLabel('New e-mail address').fill('kim.new@example.com');
    await expectAccessible(page);
    await screenshots3(page, 'hub-account-new-address');
    await button(page, 'Mail me the codes').click();
    await page.getByLabel('Code from the mail to kim.new@example.com').waitFor();
    await expectAccessibleInPictures(page, 'hub-account-codes');
    await expectGood(visit, '/hub/account', 'account-asked');
    const download = page.waitForEvent('download');
    await button(page, 'Download my data').click();
    expect((await download).suggestedFilename()).toBe('latchkey-data.json');
  });

  it('the menu: account, colours, the way out', async () => {
    await openSettled(page, '/hub');
    await button(page, /^Account menu of/).click();
    await page.getByRole('radio', { name: 'Dark' }).waitFor();
    await expectAccessibleEverywhere(page);
    await screenshots3(page, 'hub-menu', false);
  });

  it('waiting keeps the place of what comes, and a failure says what to do', async () => {
    const calls = `**/api/hub/purchases/${filled.renewed}`;
    await page.route(calls, (route) => route.abort());
    await page.goto(at('renewed'));
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await screenshots3(page, 'hub-purchase-failed');
    await page.unroute(calls);
    await button(page, 'Try again').click();
    await page.getByRole('heading', { name: 'License key' }).waitFor();
    await settled(page);
  });

  it('a session that has ended leads to the sign-in of buyers, and back', async () => {
    await openSettled(page, at('renewed'));
    await page.context().clearCookies();
    await button(page, 'Cancel renewal').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel renewal' }).click();
    await page.waitForURL('**/hub/sign-in?next=*');
    const patience = { timeout: 10_000 };
    const next = () => new URL(page.url()).searchParams.get('next');
    await expect.poll(next, patience).toBe(at('renewed'));
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
  });

  it('nothing was refused by the policy, nobody else was called, nothing was complained of', () => {
    expect(visit.watch.refused).toEqual([]);
    expect(visit.watch.foreign).toEqual([]);
    const provoked = /40[14]|ERR_FAILED/;
    expect(visit.watch.problems.filter((problem) => !provoked.test(problem))).toEqual([]);
  });
});

it('a buyer who has bought nothing is told so, with the way on', async () => {
  const visit = await visitHub(dashboard, 'stranger@example.com');
  await expectGood(visit, '/hub', 'purchases-empty');
  await button(visit.page, 'Sign in with another address').click();
  await visit.page.waitForURL('**/hub/sign-in');
  await visit.watch.expectQuiet();
  await visit.close();
});
