import { expect, it } from 'vitest';
import { expectAccessibleEverywhere, expectAccessibleInPictures } from '../support/chromium.ts';
import { signIn, useDashboard } from '../support/dashboard.ts';
import { until } from '../support/until.ts';

const dashboard = useDashboard();

/** What a page says on the console when it finds that nobody is signed in. */
const signedOut = /401 \(Unauthorized\)/;

it('who is signed out comes to the page they wanted, with what was chosen in it', async () => {
  const { page, watch, close } = await dashboard.visit();
  await page.goto(`/${dashboard.companyId}/memberships?status=active`);
  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
  expect(await page.title()).toBe('Sign in · Latchkey');
  await expectAccessibleInPictures(page, 'sign-in');
  await signIn(page, dashboard.owner);
  await page.getByRole('heading', { name: 'Memberships', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('?status=active');
  await watch.expectQuiet(signedOut);
  await close();
});

it('what is missing or wrong is said beside the field, and read out', async () => {
  const { page, close } = await dashboard.visit();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('Enter your password.').waitFor();
  const email = page.getByLabel('E-mail address');
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  expect(await email.evaluate('document.activeElement.name || document.activeElement.type')).toBe(
    'email',
  );
  await signIn(page, { ...dashboard.owner, password: 'something else' });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('do not belong together');
  await expectAccessibleEverywhere(page);
  await close();
});

it('without a connection it says so, and nothing that was typed is lost', async () => {
  const { page, close } = await dashboard.visit();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.context().setOffline(true);
  await signIn(page, dashboard.owner);
  await page.getByText('The server cannot be reached.').waitFor();
  await page.getByText('You are offline.').waitFor();
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(dashboard.owner.email);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`**/${dashboard.companyId}`);
  await close();
});

it.each(['https://evil.example/', '//evil.example/', '/\\evil.example/', 'javascript:alert(1)'])(
  'a link that would lead to %s after signing in leads to the start',
  async (next) => {
    const { page, watch, close } = await dashboard.visit();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await signIn(page, dashboard.owner);
    await page.waitForURL(`**/${dashboard.companyId}`);
    expect(watch.foreign).toEqual([]);
    await close();
  },
);

it('a session that ends elsewhere leads to signing in, and back to the page', async () => {
  const { page, close } = await dashboard.enter('/products');
  await page.getByRole('heading', { name: 'Products' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().clearCookies();
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await page.getByRole('link', { name: 'Account', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signIn(page, dashboard.owner);
  await page.getByRole('heading', { name: 'Account', level: 1 }).waitFor();
  await close();
});

it('signing out ends the session on the server, and Back shows nothing of it', async () => {
  const { page, close } = await dashboard.enter();
  const [cookie] = await page.context().cookies();
  await page.getByRole('button', { name: /^Account menu of/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  const answer = await fetch(`${dashboard.server.url}/api/dashboard/session`, {
    headers: { cookie: `${cookie?.name}=${cookie?.value}` },
  });
  expect(answer.status).toBe(401);
  await page.goBack();
  await until('the way to signing in', () => page.url().includes('/sign-in'));
  await close();
});

it('starting a company is offered only where the server takes new ones', async () => {
  const { page, close } = await dashboard.visit();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.getByRole('link', { name: 'Start a company' }).count()).toBe(0);
  await page.goto('/sign-up');
  await page.getByRole('heading', { name: 'No new companies here' }).waitFor();
  await expectAccessibleEverywhere(page);
  await page.goto('/setup');
  await page.getByRole('heading', { name: 'This server is set up' }).waitFor();
  await expectAccessibleEverywhere(page);
  await close();
});
