import type { Command } from 'commander';
import type { Actor } from '../events/event.ts';
import { cliActor } from '../events/event.ts';
import { createSoftware } from '../experiences/create-software.ts';
import { insertDefaultPlan } from '../plans/create-plan.ts';
import { createProduct } from '../products/create-product.ts';
import { defaultKeyPrefix } from '../products/key-prefix.ts';
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

/** Makes a product with its free plan and, with a link, its Software; all or nothing. */
export async function makeProduct(
  runtime: Runtime,
  companyId: string,
  actor: Actor,
  input: { name: string; keyPrefix?: string; downloadUrl?: string },
) {
  let experienceId: string | undefined;
  let planId = '';
  const keyPrefix = input.keyPrefix ?? defaultKeyPrefix(input.name);
  const outcome = await createProduct(
    runtime,
    companyId,
    actor,
    { name: input.name, keyPrefix },
    async (tx, product) => {
      const plan = await insertDefaultPlan(tx, companyId, product.id, product.created_at);
      planId = plan.id;
      if (input.downloadUrl === undefined) return;
      const software = await createSoftware(
        tx,
        companyId,
        actor,
        {
          productId: product.id,
          name: product.name,
          downloadLink: input.downloadUrl,
          downloads: {},
          version: null,
        },
        product.created_at,
      );
      if (software.kind !== 'created') throw new Refusal(software.problem);
      experienceId = software.experience.id;
    },
  );
  if (outcome.kind !== 'created') throw new Refusal(outcome.problem);
  const { id, name } = outcome.product;
  const experience = experienceId === undefined ? null : { id: experienceId };
  return { id, name, experience, plan: { id: planId } };
}
