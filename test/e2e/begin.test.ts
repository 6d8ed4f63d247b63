import { it } from 'vitest';
import { expectAccessibleEverywhere, screenshots3 } from '../support/chromium.ts';
import { useDashboard } from '../support/dashboard.ts';
import { until } from '../support/until.ts';

const dashboard = useDashboard({ company: false, env: { LATCHKEY_SIGN_UP: 'open' } });

it('an empty server leads to setting it up, with the address that it printed pasted or opened', async () => {
  const { page, watch, close } = await dashboard.visit();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Set up Latchkey' }).waitFor();
  await page.getByLabel('Set-up address').fill('http://localhost:4000/');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('This is no set-up address.').waitFor();
  await expectAccessibleEverywhere(page);
  const [printed = ''] = /\S+\/setup#token=\S+/.exec(dashboard.server.output()) ?? [];
  await page.getByLabel('Set-up address').fill(printed);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Company').waitFor();
  await page.goto(`/setup${new URL(printed).hash}`);
  await page.getByLabel('Company').waitFor();
  await until('the token to leave the address', () => !page.url().includes('#'));
  await screenshots3(page, 'setup');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByText('Choose a password of 10 to 128 characters.').waitFor();
  await expectAccessibleEverywhere(page);
  await page.getByLabel('Company').fill('First Company');
  await page.getByLabel('E-mail address').fill('first@example.com');
  await page.getByLabel('Password', { exact: true }).fill('a first password');
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.waitForURL(/\/biz_\w+$/);
  await watch.expectQuiet(/401/);
  await close();
});

it('where new companies are taken, anyone starts one', async () => {
  const { page, watch, close } = await dashboard.visit();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Start a company' }).click();
  await page.getByRole('heading', { name: 'Start a company' }).waitFor();
  await expectAccessibleEverywhere(page);
  await page.getByLabel('Company').fill('Second Company');
  await page.getByLabel('E-mail address').fill('second@example.com');
  await page.getByLabel('Password', { exact: true }).fill('a second password');
  await page.getByRole('button', { name: 'Start the company' }).click();
  await page.waitForURL(/\/biz_\w+$/);
  await watch.expectQuiet(/401/);
  await close();
});
