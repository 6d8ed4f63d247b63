import { styleText } from 'node:util';
import type { Command } from 'commander';
import { findApiKeyAnywhere, listApiKeys } from '../api-keys/api-key.repository.ts';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { revokeApiKey } from '../api-keys/revoke-api-key.ts';
import { isClientSafe } from '../api-keys/scopes.ts';
import { decodeList } from '../db/columns.ts';
import { cliActor } from '../events/event.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { findProduct } from '../products/product.repository.ts';
import { requireCompany } from './company.ts';
import { readExpiresAt } from './options.ts';
import { formatTable, print } from './output.ts';
import { Refusal, withRuntime } from './runtime.ts';

interface CreateOptions {
  company: string;
  name: string;
  scope?: string[];
  product?: string[];
  expiresAt?: string;
  json?: boolean;
}

export function addApiKeyCommands(program: Command): void {
  const apiKey = program
    .command('api-key')
    .description('make, list and revoke API keys')
    .addHelpText('after', '\nExample:\n  latchkey api-key list --company biz_…');
  apiKey
    .command('create')
    .description('make an API key; its secret is shown once')
    .requiredOption('--company <id>', 'whose')
    .requiredOption('--name <name>', 'what it is for')
    .option('--scope <scope...>', 'what it may do (none: everything)')
    .option('--product <id...>', 'which products it is for (none: all)')
    .option('--expires-at <time>', 'ISO date or Unix seconds')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  latchkey api-key create --company biz_… --name "Inside my app" --scope validate_license',
    )
    .action(create);
  apiKey
    .command('list')
    .description('list the API keys of a company, without secrets')
    .requiredOption('--company <id>', 'whose')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey api-key list --company biz_…')
    .action(list);
  apiKey
    .command('revoke <id>')
    .description('revoke an API key for good')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey api-key revoke apik_…')
    .action(revoke);
}

async function create(options: CreateOptions): Promise<void> {
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, options.company);
    for (const id of options.product ?? []) {
      if (!(await findProduct(runtime.database.read, companyId, id))) {
        throw new Refusal(`There is no product ${id} in this company.`);
      }
    }
    const outcome = await createApiKey(runtime, companyId, cliActor, {
      name: options.name,
      scopes: options.scope ?? null,
      productIds: options.product ?? null,
      expiresAt: readExpiresAt(options.expiresAt),
    });
    if (outcome.kind !== 'created') throw new Refusal(outcome.problem);
    const { id, name, secret, scopes } = outcome;
    const safety = isClientSafe(scopes)
      ? 'It can only validate license keys: it may ship inside an app.'
      : styleText('red', 'Keep it on your server: it must not ship inside an app.');
    print(
      options.json,
      { id, name, secret, scopes },
      `${secret}\n\nShown this once (${id}). ${safety}`,
    );
  });
}

async function list(options: { company: string; json?: boolean }): Promise<void> {
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, options.company);
    const rows = await listApiKeys(runtime.database.read, companyId);
    const keys = rows.map((row) => ({
      id: row.id,
      name: row.name,
      hint: row.hint,
      scopes: decodeList(row.scopes),
      products: decodeList(row.product_ids),
      created_at: toUnixSeconds(row.created_at),
      expires_at: toUnixSeconds(row.expires_at),
      revoked_at: toUnixSeconds(row.revoked_at),
      last_used_at: toUnixSeconds(row.last_used_at),
    }));
    const table = keys.map((key) => [
      key.id,
      key.name,
      `…${key.hint}`,
      key.scopes?.join(',') ?? 'full access',
      key.revoked_at ? 'revoked' : '',
    ]);
    print(options.json, keys, formatTable(table) || 'No API keys.');
  });
}

async function revoke(id: string, options: { json?: boolean }): Promise<void> {
  await withRuntime(async (runtime) => {
    const row = await findApiKeyAnywhere(runtime.database.read, id);
    const done = row && (await revokeApiKey(runtime, row.company_id, cliActor, id));
    if (!done) throw new Refusal(`There is no API key ${id} that is not revoked yet.`);
    print(options.json, { id, revoked: true }, `Revoked ${id}.`);
  });
}
