import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  expectAccessibleEverywhere,
  expectAccessibleInPictures,
  type Visit,
} from '../support/chromium.ts';
import { signIn, useDashboard } from '../support/dashboard.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { openSettled } from '../support/settled.ts';

/** An owner invites by mail, and those who are invited come in. */
const env: Record<string, string> = { LATCHKEY_MAIL_FROM: 'Latchkey <mail@acme.example>' };
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  env.LATCHKEY_SMTP_URL = server.url;
});
const dashboard = useDashboard({ env });
afterAll(() => server?.close());

const sam = { email: 'sam@example.com', password: 'the first of sam' };
let owner: Visit;
let page: Page;

const button = (label: string, on = page) => on.getByRole('button', { name: label, exact: true });
const dialog = () => page.getByRole('dialog');

/** The link of the newest invitation to an address, on this server. */
async function linkTo(email: string, count: number): Promise<string> {
  await expect.poll(() => server.to(email).length, { timeout: 15_000 }).toBe(count);
  const [link] = /\S+\/invitation#token=[\w-]+/.exec(server.to(email).at(-1)?.text ?? '') ?? [];
  const { pathname, hash } = new URL(link ?? '');
  return pathname + hash;
}

/** Opens a link as it stands in a mail; the token leaves the address at once. */
async function follow(on: Page, link: string): Promise<void> {
  await on.goto(link);
  await on.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => new URL(on.url()).hash).toBe('');
}

async function inviteOn(on: Page, email: string, role: string): Promise<void> {
  await on.getByLabel('Their e-mail address').fill(email);
  await on.getByLabel('Their role').selectOption(role);
  await button('Send the invitation', on).click();
  await on.getByText(`The invitation to ${email} is on its way.`).waitFor();
}

beforeAll(async () => {
  owner = await dashboard.enter('/settings');
  page = owner.page;
});
afterAll(() => owner?.close());

it('who has no account chooses a password and is in, as what they were invited as', async () => {
  await inviteOn(page, sam.email, 'Support');
  await page.getByRole('row', { name: /sam@example\.com.*Support.*Waits/ }).waitFor();
  const link = await linkTo(sam.email, 1);
  const visit = await dashboard.visit();
  const theirs = visit.page;
  await follow(theirs, link);
  await theirs.getByRole('heading', { name: 'Join Acme Games' }).waitFor();
  await theirs.getByText(`${sam.email} was invited as Support.`).waitFor();
  await expectAccessibleInPictures(theirs, 'invitation');
  await theirs.getByLabel('Password', { exact: true }).fill('short');
  await button('Join', theirs).click();
  await theirs.getByText('Choose a password of 10 to 128 characters.').waitFor();
  await theirs.getByLabel('Password', { exact: true }).fill(sam.password);
  await button('Join', theirs).click();
  await theirs.waitForURL(`**/${dashboard.companyId}`);
  await theirs.getByRole('link', { name: 'Memberships' }).waitFor();
  expect(await theirs.evaluate('sessionStorage.getItem("latchkey-invitation")')).toBeNull();

  await follow(theirs, link);
  await theirs.getByRole('heading', { name: 'This invitation is over' }).waitFor();
  await expectAccessibleEverywhere(theirs);
  // Nobody was signed in at first, and the link that was used leads nowhere: the browser reports both.
  await visit.watch.expectQuiet(/401|404/);
  await visit.close();
});

it('who has an account signs in first and comes back to it', async () => {
  const another = await dashboard.addCompany('Star Works');
  await openSettled(page, `/${another}/settings`);
  await inviteOn(page, sam.email, 'Developer');
  const link = await linkTo(sam.email, 2);
  const visit = await dashboard.visit();
  const theirs = visit.page;
  await follow(theirs, link);
  await theirs.getByText(`There is an account with ${sam.email} already.`).waitFor();
  await theirs.getByRole('link', { name: 'Sign in' }).click();
  await theirs.waitForURL('**/sign-in?next=%2Finvitation');
  await signIn(theirs, sam);
  await theirs.getByText(`You are signed in as ${sam.email}.`).waitFor();
  await expectAccessibleEverywhere(theirs);
  await button('Join', theirs).click();
  await theirs.waitForURL(`**/${another}`);
  await visit.watch.expectQuiet(/401/);
  await visit.close();
});

it('who is signed in as somebody else is told so, and how to change it', async () => {
  await openSettled(page, `/${dashboard.companyId}/settings`);
  await inviteOn(page, 'lea@example.com', 'Read-only');
  await follow(page, await linkTo('lea@example.com', 1));
  await page
    .getByText(
      `You are signed in as ${dashboard.owner.email}. The invitation is for lea@example.com.`,
    )
    .waitFor();
  await expectAccessibleEverywhere(page);
  await button('Sign out and go on').click();
  await page.getByLabel('Password', { exact: true }).waitFor();
  await page.goto('/sign-in');
  await signIn(page, dashboard.owner);
  await page.waitForURL(`**/${dashboard.companyId}`);
});

it('an invitation is sent again with another link, and taken back', async () => {
  await openSettled(page, `/${dashboard.companyId}/settings`);
  const first = await linkTo('lea@example.com', 1);
  await button('Send the invitation to lea@example.com again').click();
  await dialog().getByRole('button', { name: 'Send again' }).click();
  await page.getByText('The invitation to lea@example.com is on its way.').waitFor();
  const second = await linkTo('lea@example.com', 2);
  expect(second).not.toBe(first);
  const visit = await dashboard.visit();
  await follow(visit.page, first);
  await visit.page.getByRole('heading', { name: 'This invitation is over' }).waitFor();
  await follow(visit.page, second);
  await visit.page.getByRole('heading', { name: 'Join Acme Games' }).waitFor();

  await button('Take the invitation of lea@example.com back').click();
  await dialog().getByRole('button', { name: 'Take back' }).click();
  await page.getByText('The invitation of lea@example.com is taken back').waitFor();
  await page.getByRole('region', { name: 'Invitations' }).waitFor({ state: 'detached' });
  await visit.page.getByLabel('Password', { exact: true }).fill('a password of lea');
  await button('Join', visit.page).click();
  await visit.page.getByRole('heading', { name: 'This invitation is over' }).waitFor();
  await visit.close();
});

it('without the link of the mail the page says what is missing', async () => {
  const visit = await dashboard.visit();
  await visit.page.goto('/invitation');
  await visit.page.getByRole('heading', { name: 'The link of the mail is missing' }).waitFor();
  await expectAccessibleEverywhere(visit.page);
  await visit.page.getByRole('link', { name: 'Go to sign-in' }).click();
  await visit.page.waitForURL('**/sign-in');
  await visit.watch.expectQuiet();
  await visit.close();
  await owner.watch.expectQuiet(/401/);
});
