import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { findCompany, listCompanies } from '../companies/company.repository.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { cliActor } from '../events/event.ts';
import { findMembershipById } from '../memberships/membership.repository.ts';
import { grantMembership } from './membership.ts';
import { print } from './output.ts';
import { makeProduct } from './product.ts';
import { Refusal, type Runtime, withConfig } from './runtime.ts';
import { serve } from './serve.ts';
import { setUp } from './setup.ts';

interface ApiKeyDocument {
  id: string;
  secret: string;
  scopes: readonly string[] | null;
}

/** What the demo is and opens with; kept in `demo.json` so that every start shows the same. */
export interface DemoDocument {
  url: string;
  company: { id: string };
  product: { id: string };
  plan: { id: string };
  membership: { id: string; license_key: string };
  api_key: ApiKeyDocument;
  server_api_key: ApiKeyDocument;
  owner: { email: string; password: string };
  buyer: { email: string };
}

export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('make a sample company with a license key, and start the server')
    .option('--no-serve', 'make it, start nothing')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey demo')
    .action(async ({ serve: serving, json }: { serve: boolean; json?: boolean }) => {
      const config = demoConfig();
      const { demo, metadata } = await withConfig(config, prepareDemo);
      const words = describe(demo, metadata, config, serving);
      if (!serving) {
        print(json, demo, words);
        return;
      }
      await serve(config, () => print(json, demo, words));
    });
}

/** The demo's own folder, unless one was named. */
function demoConfig(): Config {
  const env = readEnvironment();
  return parseConfig({
    ...env,
    LATCHKEY_DATA_DIR: env.LATCHKEY_DATA_DIR || resolve('data/demo'),
  });
}

interface Prepared {
  readonly demo: DemoDocument;
  /** What the key is bound to, `{}` for nothing. */
  readonly metadata: string;
}

async function prepareDemo(runtime: Runtime): Promise<Prepared> {
  const { config, database } = runtime;
  const path = join(config.dataDir, 'demo.json');
  if (existsSync(path)) {
    const kept = readDemo(path);
    if (await findCompany(database.read, kept.company.id)) return refresh(runtime, kept);
  }
  if ((await listCompanies(database.read)).length > 0) {
    throw new Refusal(
      'The demo makes a sample company, but this database has companies of its own. Name an empty folder in LATCHKEY_DATA_DIR and leave LATCHKEY_DATABASE_URL out.',
    );
  }
  const demo = await makeDemo(runtime);
  mkdirSync(config.dataDir, { recursive: true });
  // The mode counts only for a new file.
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  return { demo, metadata: '{}' };
}

/** The kept demo as it is now: its key may have been shuffled, or bound, since. */
async function refresh({ config, database }: Runtime, kept: DemoDocument): Promise<Prepared> {
  const found = await findMembershipById(database.read, kept.company.id, kept.membership.id);
  const license_key = found?.licenseKey ?? kept.membership.license_key;
  const demo = { ...kept, url: config.publicUrl, membership: { ...kept.membership, license_key } };
  return { demo, metadata: found?.metadata ?? '{}' };
}

function readDemo(path: string): DemoDocument {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DemoDocument;
  } catch {
    throw new Refusal(`${path} cannot be read. Empty its folder to get a new sample company.`);
  }
}

async function makeDemo(runtime: Runtime): Promise<DemoDocument> {
  const buyer = { email: 'buyer@example.com' };
  // A new owner each time: the old one's password is gone with the file that kept it.
  const owner = {
    email: `owner-${randomBytes(3).toString('hex')}@example.com`,
    password: randomBytes(9).toString('base64url'),
  };
  const { company } = await setUp(runtime, cliActor, { ...owner, title: 'Acme Games' });
  const product = await makeProduct(runtime, company.id, cliActor, {
    name: 'Star Miner',
    downloadUrl: 'https://example.com/star-miner',
  });
  const membership = await grantMembership(runtime, company.id, cliActor, {
    product: product.id,
    email: buyer.email,
    sendEmail: false,
  });
  const apiKey = async (name: string, scopes: string[] | null, products: string[] | null) => {
    const input = { name, scopes, productIds: products, expiresAt: null };
    const made = await createApiKey(runtime, company.id, cliActor, input);
    if (made.kind !== 'created') throw new Refusal(made.problem);
    return { id: made.id, secret: made.secret, scopes: made.scopes };
  };
  return {
    url: runtime.config.publicUrl,
    company,
    product: { id: product.id },
    plan: product.plan,
    membership: { id: membership.id, license_key: membership.licenseKey },
    api_key: await apiKey('Inside my app', ['validate_license'], [product.id]),
    server_api_key: await apiKey('On my server', null, null),
    owner,
    buyer,
  };
}

function describe(
  demo: DemoDocument,
  metadata: string,
  { dataDir, smtpUrl }: Config,
  serving: boolean,
): string {
  const { url, membership, api_key, server_api_key, owner, buyer } = demo;
  const bound = metadata !== '{}';
  const body = `{"metadata":${bound ? metadata : '{"HWID":"my-pc"}'}}`;
  const call = `curl -i -X POST ${url}/api/v2/memberships/${encodeURIComponent(membership.license_key)}`;
  return `
${serving ? `Latchkey is running on ${url}   (API reference: ${url}/docs)` : 'The demo is ready. Start it: npm run demo'}

  Dashboard                 ${url}/
  sign in as                ${owner.email}
  with the password         ${owner.password}

  Buyer's hub               ${url}/hub
  sign in as                ${buyer.email}
  with the code that        ${smtpUrl === undefined ? `arrives in ${join(dataDir, 'outbox')}` : 'is mailed there'}

  A license key to try      ${membership.license_key}
  API key for inside an app ${api_key.secret}   (may only validate)
  API key for your server   ${server_api_key.secret}   (full access: keep it secret)

${
  bound
    ? 'The key is bound to a machine already. Validate it for that one:'
    : 'Validate the key for this machine, "my-pc". The first call binds it; the same again is 201, too:'
}

  ${call}/validate_license -H "Authorization: Bearer ${api_key.secret}" -H "Content-Type: application/json" -d '${body.replaceAll("'", "'\\''")}'

Another HWID answers 400, another key 404. For another machine, press Reset Key in the buyer's hub, or reset it with your
server's key:

  ${call}/reset_license -H "Authorization: Bearer ${server_api_key.secret}"
${serving ? '\nStop with Ctrl-C. Starting again shows the same company.\n' : ''}`;
}
