import type { Command } from 'commander';
import type { Actor } from '../events/event.ts';
import { cliActor } from '../events/event.ts';
import { createOffer } from '../offers/create-offer.ts';
import { requireCompany } from './company.ts';
import { print } from './output.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';

interface CreateOptions {
  company: string;
  name: string;
  keyPrefix?: string;
  downloadUrl?: string;
  json?: boolean;
}

export function addProductCommands(program: Command): void {
  const product = program
    .command('product')
    .description('make products')
    .addHelpText(
      'after',
      '\nExample:\n  latchkey product create --company biz_… --name "Star Miner"',
    );
  product
    .command('create')
    .description('make a product, with a Software experience when a download link is given')
    .requiredOption('--company <id>', 'whose')
    .requiredOption('--name <name>', 'its name')
    .option('--key-prefix <prefix>', 'what its license keys begin with (A–Z, 0–9; at most 12)')
    .option('--download-url <url>', 'where buyers download it')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  latchkey product create --company biz_… --name "Star Miner" --download-url https://example.com/star-miner',
    )
    .action(async (options: CreateOptions) => {
      await withRuntime(async (runtime) => {
        const companyId = await requireCompany(runtime, options.company);
        const made = await makeProduct(runtime, companyId, cliActor, options);
        const { id, name, experience } = made;
        print(options.json, { id, name, experience }, `Made product ${id} (${name}).`);
      });
    });
}

const noSoftware = { downloads: {}, version: null, note: null };

/** The same for other commands and for tests. @throws Refusal with the reason. */
export async function makeProduct(
  runtime: Runtime,
  companyId: string,
  actor: Actor,
  input: { name: string; keyPrefix?: string; downloadUrl?: string },
) {
  const { name, keyPrefix, downloadUrl } = input;
  const outcome = await createOffer(runtime, companyId, actor, {
    name,
    ...(keyPrefix !== undefined && { keyPrefix }),
    ...(downloadUrl !== undefined && { software: { ...noSoftware, downloadLink: downloadUrl } }),
  });
  if (outcome.kind !== 'created') throw new Refusal(outcome.problem);
  const { product, plan, software } = outcome.offer;
  const experience = software === undefined ? null : { id: software.id };
  return { id: product.id, name: product.name, experience, plan: { id: plan.id } };
}
