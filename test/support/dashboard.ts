import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { setUp } from '../../packages/server/src/cli/setup.ts';
import { parseConfig } from '../../packages/server/src/config.ts';
import { connectDatabase } from '../../packages/server/src/db/connect.ts';
import { cliActor } from '../../packages/server/src/events/event.ts';
import { createSteadyClock } from '../../packages/server/src/lib/clock.ts';
import { useChromium, type Visit } from './chromium.ts';
import { migratedDatabase } from './database.ts';
import { createInstallation, type Environment, type Installation } from './latchkey.ts';
import { type ServerProcess, startServer } from './server-process.ts';

export interface Owner {
  readonly email: string;
  readonly password: string;
}

/** What a file of browser tests works with: a server with a company, and a browser. */
export interface Dashboard {
  readonly installation: Installation;
  readonly server: ServerProcess;
  /** By name, not by address: passkeys are bound to names. */
  readonly url: string;
  readonly owner: Owner;
  readonly companyId: string;
  /** Makes another company of the same owner; gives its id. */
  addCompany(title: string): Promise<string>;
  /** An empty page, signed in nowhere. */
  visit(options?: Partial<Parameters<ReturnType<typeof useChromium>['visit']>[0]>): Promise<Visit>;
  /** A page that is signed in as the owner, at a path of the company (`''` is its home). */
  enter(path?: string): Promise<Visit>;
}

interface DashboardOptions {
  readonly env?: Environment;
  /** Without a company the server wants to be set up. */
  readonly company?: false;
}

/** Sets up a server, a company and a browser for the tests of a file, and clears them away. */
export function useDashboard({ env = {}, company }: DashboardOptions = {}): Dashboard {
  const browser = useChromium();
  const owner = { email: 'olga@example.com', password: 'correct horse battery' };
  const parts: { installation?: Installation; server?: ServerProcess; companyId?: string } = {};

  beforeAll(async () => {
    const installation = await createInstallation(await migratedDatabase());
    parts.installation = installation;
    const settings = { ...installation.env, LATCHKEY_PUBLIC_URL: '', ...env };
    if (company !== false) {
      parts.companyId = await makeCompany(installation, settings, owner, 'Acme Games');
    }
    parts.server = await startServer(settings);
  }, 120_000);

  afterAll(async () => {
    await parts.server?.kill9();
    await parts.installation?.remove();
  }, 60_000);

  const present = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the dashboard is not set up yet');
    return part;
  };
  const url = () => present(parts.server).url.replace('127.0.0.1', 'localhost');
  const visit: Dashboard['visit'] = (options = {}) => browser.visit({ baseURL: url(), ...options });
  return {
    visit,
    owner,
    get installation() {
      return present(parts.installation);
    },
    get server() {
      return present(parts.server);
    },
    get url() {
      return url();
    },
    get companyId() {
      return present(parts.companyId);
    },
    addCompany(title) {
      const installation = present(parts.installation);
      return makeCompany(installation, { ...installation.env, ...env }, owner, title);
    },
    async enter(path = '') {
      const visitor = await visit();
      await visitor.page.goto('/sign-in');
      await signIn(visitor.page, owner);
      await visitor.page.waitForURL(`**/${parts.companyId}`);
      if (path !== '') await visitor.page.goto(`/${parts.companyId}${path}`);
      return visitor;
    },
  };
}

/** Fills the form of the sign-in page and sends it. */
export async function signIn(page: Page, { email, password }: Owner): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function makeCompany(
  installation: Installation,
  env: Environment,
  owner: Owner,
  title: string,
): Promise<string> {
  const config = parseConfig(env);
  const database = connectDatabase(installation.database.url);
  try {
    const runtime = { config, database, clock: createSteadyClock() };
    const made = await setUp(runtime, cliActor, { ...owner, title });
    return made.company.id;
  } finally {
    await database.close();
  }
}
