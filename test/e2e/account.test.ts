import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  expectAccessible,
  expectAccessibleEverywhere,
  expectAccessibleInPictures,
  type Visit,
} from '../support/chromium.ts';
import { signIn, useDashboard } from '../support/dashboard.ts';
import { totpCode } from '../support/totp.ts';
import { until } from '../support/until.ts';

/** Each step goes on where the one before stopped. */
const dashboard = useDashboard();
let owner: { email: string; password: string };
let visit: Visit;
let page: Page;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = (name: string) => page.getByRole('region', { name, exact: true });
const dialog = () => page.getByRole('dialog');

beforeAll(async () => {
  owner = dashboard.owner;
  visit = await dashboard.enter();
  page = visit.page;
  await page.goto('/account');
});
afterAll(() => visit?.close());

async function signOut(): Promise<void> {
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await button('Sign out').click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

it('the page says who is signed in, and where', async () => {
  await page.getByText(`You are signed in as ${owner.email}.`).waitFor();
  await card('Where you are signed in').getByText('Chrome on Linux').waitFor();
  await expectAccessibleInPictures(page, 'account');
  await visit.watch.expectQuiet(/401/);
});

it('another session is ended from here', async () => {
  const other = await dashboard.enter();
  await page.reload();
  await button('Sign out everywhere else').click();
  await expectAccessible(page);
  await dialog().getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByText('One other session has ended.').waitFor();
  await other.page.reload();
  await other.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await other.close();
});

it('the password is changed with the current one, and the new one signs in', async () => {
  const next = 'another battery staple';
  await page.getByLabel('Current password').fill('not the password');
  await page.getByLabel('New password').fill(next);
  await button('Change the password').click();
  await page.getByText('This is not your current password.').waitFor();
  await page.getByLabel('Current password').fill(owner.password);
  await button('Change the password').click();
  await page.getByText('Your password is changed.').waitFor();
  owner = { ...owner, password: next };
  await signOut();
  await signIn(page, owner);
  await page.waitForURL(`**/${dashboard.companyId}`);
});

let secret: string;
let backupCodes: string[];

it('an authenticator app is set up by its key, and counts once a code was sent', async () => {
  await page.goto('/account');
  await button('Set up an app').click();
  await dialog().getByLabel('Confirm with your password').fill(owner.password);
  await button('Begin').click();
  await dialog()
    .getByRole('img', { name: /QR code/ })
    .waitFor();
  await expectAccessible(page);
  secret = (await dialog().getByRole('group', { name: 'Key' }).locator('p').textContent()) ?? '';
  const code = dialog().getByLabel('Code that the app shows now');
  await code.fill('000000');
  await button('Turn it on').click();
  await dialog().getByRole('alert').waitFor();
  await code.fill(totpCode(secret));
  await button('Turn it on').click();
  await page.getByText('The authenticator app is on.').waitFor();
  backupCodes = await card('Authenticator app').locator('code').allTextContents();
  expect(backupCodes.length).toBeGreaterThan(5);
  await expectAccessibleEverywhere(page);
  await button('I have kept them').click();
  await card('Authenticator app').getByText('On', { exact: true }).waitFor();
});

it('signing in then wants a code of the app', async () => {
  await signOut();
  await signIn(page, owner);
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
  await expectAccessibleInPictures(page, 'sign-in-code');
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await button('Continue').click();
  await page.getByText('This code does not fit.').waitFor();
  // One that was used to set it up may be refused for its half minute: the next one fits, too.
  await page.getByLabel('Code', { exact: true }).fill(totpCode(secret, Date.now() + 30_000));
  await button('Continue').click();
  await page.waitForURL(`**/${dashboard.companyId}`);
});

it('a backup code signs in as well, once', async () => {
  const [backupCode = ''] = backupCodes;
  for (const outcome of ['in', 'refused']) {
    await signOut();
    await signIn(page, owner);
    await button('Use a backup code instead').click();
    await page.getByLabel('Backup code').fill(backupCode);
    await button('Continue').click();
    if (outcome === 'in') await page.waitForURL(`**/${dashboard.companyId}`);
    else await page.getByRole('alert').waitFor();
  }
  await page.getByLabel('Backup code').fill(backupCodes[1] ?? '');
  await button('Continue').click();
  await page.waitForURL(`**/${dashboard.companyId}`);
});

it('the app is turned off with the password', async () => {
  await page.goto('/account');
  await button('Turn it off').click();
  await dialog().getByLabel('Confirm with your password').fill(owner.password);
  await dialog().getByRole('button', { name: 'Turn it off' }).click();
  await page.getByText('The authenticator app is turned off.').waitFor();
  await button('Set up an app').waitFor();
});

it('a passkey is added, signs in without a password, and is removed', async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await card('Passkeys').getByLabel('Name').fill('this laptop');
  await button('Add a passkey').click();
  await page.getByText('“this laptop” signs you in from now on.').waitFor();
  await signOut();
  await button('Sign in with a passkey').click();
  await page.waitForURL(`**/${dashboard.companyId}`);
  await page.goto('/account');
  await button('Remove this laptop').click();
  await dialog().getByRole('button', { name: 'Remove' }).click();
  await page.getByText('You have no passkeys yet.').waitFor();
  await until('no problem', () => visit.watch.refused.length === 0);
});
