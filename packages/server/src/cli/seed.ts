import type { Command } from 'commander';
import { createApiKey } from '../api-keys/create-api-key.ts';
import { cliActor } from '../events/event.ts';
import { seedMemberships } from '../memberships/seed-memberships.ts';
import { requireCompany } from './company.ts';
import { readNumber } from './options.ts';
import { print } from './output.ts';
import { makeProduct } from './product.ts';
import { Refusal, withRuntime } from './runtime.ts';

const sampleCount = 1000;

interface SeedOptions {
  company: string;
  memberships: number;
  json?: boolean;
}

export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('make many memberships quickly, for load tests')
    .requiredOption('--company <id>', 'whose')
    .requiredOption('--memberships <n>', 'how many', readNumber)
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey seed --company biz_… --memberships 1000000')
    .action(seed);
}

async function seed({ company, memberships, json }: SeedOptions): Promise<void> {
  if (!Number.isInteger(memberships) || memberships < 1) {
    throw new Refusal('--memberships must be 1 or more.');
  }
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, company);
    const product = await makeProduct(runtime, companyId, cliActor, { name: 'Seed' });
    const made = await createApiKey(runtime, companyId, cliActor, {
      name: 'Seed',
      scopes: null,
      productIds: null,
      expiresAt: null,
    });
    if (made.kind !== 'created') throw new Refusal(made.problem);
    const samples = await seedMemberships(
      runtime,
      { companyId, productId: product.id, planId: product.plan.id, keyPrefix: 'SEED' },
      { count: memberships, sampleCount },
      showProgress(memberships),
    );
    const { id, name, secret, scopes } = made;
    const document = { api_key: { id, name, secret, scopes }, sample_keys: samples, memberships };
    print(json, document, `Made ${memberships} memberships. API key: ${secret}`);
  });
}

/** A bar on a terminal; nothing elsewhere. */
function showProgress(total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done) => {
    const filled = Math.round((done / total) * 40);
    const percent = Math.floor((done / total) * 100);
    const bar = '█'.repeat(filled) + '░'.repeat(40 - filled);
    process.stderr.write(`\r${bar} ${percent} % (${done} of ${total})${done >= total ? '\n' : ''}`);
  };
}
