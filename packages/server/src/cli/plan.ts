import { type Command, Option } from 'commander';
import { cliActor } from '../events/event.ts';
import { createPlan } from '../plans/create-plan.ts';
import { parsePrice } from '../plans/currency.ts';
import { findProductAnywhere } from '../products/product.repository.ts';
import { readNumber } from './options.ts';
import { print } from './output.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';

interface CreateOptions {
  product: string;
  type: 'one_time' | 'renewal';
  price: string;
  currency: string;
  billingDays?: number;
  trialDays: number;
  json?: boolean;
}

export function addPlanCommands(program: Command): void {
  const plan = program
    .command('plan')
    .description('make plans')
    .addHelpText('after', '\nExample:\n  latchkey plan create --product prod_… --price 9.99');
  plan
    .command('create')
    .description('make a plan of a product')
    .requiredOption('--product <id>', 'of which product')
    .addOption(new Option('--type <type>').choices(['one_time', 'renewal']).default('one_time'))
    .option('--price <price>', 'in whole units of the currency, such as 9.99', '0')
    .option('--currency <code>', 'three letters', 'usd')
    .option(
      '--billing-days <days>',
      'how long a period of a renewal plan is (default: 30)',
      readNumber,
    )
    .option(
      '--trial-days <days>',
      'free days before the first period of a renewal plan',
      readNumber,
      0,
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  latchkey plan create --product prod_… --type renewal --price 9.99 --billing-days 30',
    )
    .action(async (options: CreateOptions) => {
      const price = parsePrice(options.price, options.currency);
      if (price.kind === 'bad') throw new Refusal(price.problem);
      await withRuntime(async (runtime) => {
        const companyId = await companyOfProduct(runtime, options.product);
        const outcome = await createPlan(runtime, companyId, cliActor, {
          productId: options.product,
          planType: options.type,
          price: price.minorUnits,
          currency: options.currency,
          billingDays: options.billingDays ?? null,
          trialDays: options.trialDays,
        });
        if (outcome.kind === 'invalid') throw new Refusal(outcome.problem);
        if (outcome.kind !== 'created')
          throw new Refusal(`There is no product ${options.product}.`);
        print(options.json, { id: outcome.plan.id }, `Made plan ${outcome.plan.id}.`);
      });
    });
}

/** The company of a product that an operator names by its id alone. */
export async function companyOfProduct({ database }: Runtime, productId: string): Promise<string> {
  const product = await findProductAnywhere(database.read, productId);
  if (!product) throw new Refusal(`There is no product ${productId}.`);
  return product.company_id;
}
