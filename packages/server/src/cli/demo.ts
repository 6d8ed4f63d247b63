import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { findCompany } from '../companies/company.repository.ts';
import { type Config, parseConfig, readEnvironment } from '../config.ts';
import { cliActor } from '../events/event.ts';
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
      const demo = await withConfig(config, prepareDemo);
      if (!serving) {
        print(json, demo, describe(demo));
        return;
      }
      await serve(config, () => print(json, demo, describe(demo)));
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

async function prepareDemo(runtime: Runtime): Promise<DemoDocument> {
  const { config, database } = runtime;
  const path = join(config.dataDir, 'demo.json');
  if (existsSync(path)) {
    const kept = readDemo(path);
    if (await findCompany(database.read, kept.company.id))
      return { ...kept, url: config.publicUrl };
  }
  const demo = await makeDemo(runtime);
  mkdirSync(config.dataDir, { recursive: true });
  // The mode counts only for a new file.
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  return demo;
}

function readDemo(path: string): DemoDocument {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as DemoDocument;
  } catch {
    throw new Refusal(`${path} cannot be read. Remove it to get a new sample company.`);
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

function describe(demo: DemoDocument): string {
  const { url, membership, api_key, server_api_key } = demo;
  return `
Latchkey is running on ${url}   (API reference: ${url}/docs)

  A license key to try      ${membership.license_key}
  API key for inside an app ${api_key.secret}   (may only validate)
  API key for your server   ${server_api_key.secret}   (full access: keep it secret)

Validate the key for this machine, "my-pc". The first call binds it; the same again is 201, too:

  curl -i -X POST ${url}/api/v2/memberships/${membership.license_key}/validate_license -H "Authorization: Bearer ${api_key.secret}" -H "Content-Type: application/json" -d '{"metadata":{"HWID":"my-pc"}}'

Another HWID answers 400, another key 404. Unbind it with your server's key:

  curl -i -X POST ${url}/api/v2/memberships/${membership.license_key}/reset_license -H "Authorization: Bearer ${server_api_key.secret}"

Stop with Ctrl-C. Starting again shows the same company.
`;
}
