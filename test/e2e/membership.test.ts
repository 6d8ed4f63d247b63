import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessibleInPictures, type Visit } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { type FilledCompany, fillCompany } from '../support/filled-company.ts';
import { openSettled } from '../support/settled.ts';

/** What a seller does with one membership. Each step goes on where the one before stopped. */
const dashboard = useDashboard();
let filled: FilledCompany;
let visit: Visit;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = (name: string) => page.getByRole('region', { name, exact: true });
const dialog = () => page.getByRole('dialog');
const path = () => `/${dashboard.companyId}/memberships/${filled.membershipId}`;
const wholeKey = /^STAR(-[0-9A-Z]{7,8}){3}$/;

/** Asks for something, reads what will happen, and says yes. */
async function confirm(
  open: string,
  { told, yes, done }: { told: string; yes: string; done: string },
): Promise<void> {
  await button(open).first().click();
  await dialog().getByText(told, { exact: false }).first().waitFor();
  await dialog().getByRole('button', { name: yes, exact: true }).click();
  await page.getByText(done).first().waitFor();
  await dialog().waitFor({ state: 'detached' });
}

beforeAll(async () => {
  filled = await fillCompany(dashboard);
  visit = await dashboard.enter();
  page = visit.page;
  await openSettled(page, path());
}, 120_000);
afterAll(() => visit?.close());

it('the key is masked until it is revealed, and copied whole', async () => {
  const key = card('License key');
  await key.getByText('4C4C4544-0042-3510-8052-B4C04F4E4D31').waitFor();
  expect(await page.content()).not.toMatch(/STAR(-[0-9A-Z]{7,8}){3}/);
  await button('Copy License key').click();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(wholeKey);
  await button('Reveal').click();
  await key.getByText(copied, { exact: true }).waitFor();
  await button('Hide').click();
  await key.getByText(copied, { exact: true }).waitFor({ state: 'detached' });
});

it('another key takes the place of one that got around, with the machine kept', async () => {
  await confirm('Shuffle key', {
    told: 'the one until now stops working for good',
    yes: 'Make a new key',
    done: 'The membership has a new key',
  });
  await card('License key').getByText('4C4C4544-0042-3510-8052-B4C04F4E4D31').waitFor();
});

it('free days move the end, and a number that is none is explained', async () => {
  await button('Add free days').click();
  await dialog().getByLabel('Days').fill('0');
  await dialog().getByRole('button', { name: 'Add the days' }).click();
  await dialog().getByText('Type a whole number from 1 to 1095.').waitFor();
  await dialog().getByLabel('Days').fill('30');
  await dialog().getByRole('button', { name: 'Add the days' }).click();
  await page.getByText('The days are added').waitFor();
});

it('suspended, it says so in words, and is reinstated', async () => {
  await confirm('Suspend', {
    told: 'you can reinstate it at any time',
    yes: 'Suspend',
    done: 'The membership is suspended',
  });
  await page.getByText('Suspended', { exact: true }).first().waitFor();
  await expectAccessibleInPictures(page, 'membership-suspended');
  await confirm('Reinstate', {
    told: 'The suspension ends',
    yes: 'Reinstate',
    done: 'The membership is reinstated',
  });
});

it('a cancellation is undone before the period ends', async () => {
  await confirm('Cancel at period end', {
    told: 'The buyer keeps access until the period ends',
    yes: 'Cancel at period end',
    done: 'The membership ends with its period',
  });
  await confirm('Undo the cancellation', {
    told: 'as if it had never been canceled',
    yes: 'Undo the cancellation',
    done: 'The membership goes on',
  });
});

it('the e-mail address and the end are changed', async () => {
  await button('Change the e-mail').click();
  await dialog().getByLabel('E-mail').fill('new-owner@example.com');
  await dialog().getByRole('button', { name: 'Change e-mail' }).click();
  await page.getByRole('heading', { name: 'new-owner@example.com', level: 1 }).waitFor();
  await button('Change the end').click();
  await dialog().getByText('Europe/Berlin', { exact: false }).waitFor();
  await dialog().getByLabel('Ends').fill('2099-07-01T12:00');
  await dialog().getByRole('button', { name: 'Change end' }).click();
  await card('Details').getByText('1 Jul 2099, 12:00').waitFor();
});

it('times are of the zone of who looks, without a word about it to the server', async () => {
  const storageState = await page.context().storageState();
  const elsewhere = await dashboard.visit({ storageState, timezoneId: 'Asia/Tokyo' });
  await openSettled(elsewhere.page, path());
  const details = elsewhere.page.getByRole('region', { name: 'Details', exact: true });
  await details.getByText('1 Jul 2099, 19:00').waitFor();
  await elsewhere.close();
});

it('what cannot be undone wants its word typed first', async () => {
  await button('Terminate').click();
  const yes = dialog().getByRole('button', { name: 'Terminate', exact: true });
  expect(await yes.isDisabled()).toBe(true);
  await dialog().getByLabel('Type terminate to confirm').fill('terminate');
  await yes.click();
  await page.getByText('The membership is terminated').waitFor();
  await expect.poll(() => button('Add free days').count()).toBe(0);
});

it('the timeline tells all of it, and by whom', async () => {
  await openSettled(page, path());
  const told = await page
    .getByRole('list', { name: 'What happened to this membership' })
    .innerText();
  for (const words of ['Suspended', 'Reinstated', 'Terminated', `by ${dashboard.owner.email}`]) {
    expect(told).toContain(words);
  }
  await visit.watch.expectQuiet(/401/);
});
