import { type Command, Option } from 'commander';
import type { Actor } from '../events/event.ts';
import { cliActor } from '../events/event.ts';
import { createMembership } from '../memberships/create-membership.ts';
import { type Membership, standingOf } from '../memberships/membership.ts';
import { addMembershipVerbs } from './membership-verbs.ts';
import { readExpiresAt, readNumber } from './options.ts';
import { print } from './output.ts';
import { companyOfProduct } from './plan.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';

interface GrantOptions {
  product: string;
  email: string;
  plan?: string;
  expiresAt?: string;
  licenseKey?: string;
  count?: number;
  noEmail?: boolean;
  json?: boolean;
}

export function addMembershipCommands(program: Command): void {
  const membership = program
    .command('membership')
    .description('grant and change memberships')
    .addHelpText('after', '\nExample:\n  latchkey membership show mem_…');
  membership
    .command('grant')
    .description('give somebody a membership')
    .requiredOption('--product <id>', 'of which product')
    .requiredOption('--email <address>', 'to whom')
    .option('--plan <id>', 'on which plan (default: the free one)')
    .option('--expires-at <time>', 'ISO date or Unix seconds')
    .option('--license-key <key>', 'a key of your own')
    .option('--count <n>', 'how many, without a mail; prints JSON Lines with --json', readNumber)
    .addOption(flagNamed('--no-email', 'noEmail', 'mail the buyer nothing'))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  latchkey membership grant --product prod_… --email buyer@example.com',
    )
    .action(grant);
  addMembershipVerbs(membership);
}

/** An option that is there or not. By its name alone it would take back `--email`. */
function flagNamed(flag: string, attribute: string, description: string): Option {
  const option = new Option(flag, description);
  option.negate = false;
  option.attributeName = () => attribute;
  return option;
}

async function grant(options: GrantOptions): Promise<void> {
  const { count = 1, json } = options;
  const sendEmail = options.count === undefined && options.noEmail !== true;
  if (!Number.isInteger(count) || count < 1) throw new Refusal('--count must be 1 or more.');
  if (count > 1 && options.licenseKey) throw new Refusal('One license key fits one membership.');
  await withRuntime(async (runtime) => {
    const companyId = await companyOfProduct(runtime, options.product);
    for (let made = 0; made < count; made++) {
      const membership = await grantMembership(runtime, companyId, cliActor, {
        ...options,
        sendEmail,
      });
      const { id, licenseKey, settings } = membership;
      const { status } = standingOf(membership, settings.graceDays, runtime.clock.now());
      const document = { id, license_key: licenseKey, status };
      if (json && options.count !== undefined)
        process.stdout.write(`${JSON.stringify(document)}\n`);
      else print(json, document, `${licenseKey}  (${id}, ${status})`);
    }
  });
}

/** Creates a membership for the command line. @throws Refusal with the reason. */
export async function grantMembership(
  { database, clock }: Runtime,
  companyId: string,
  actor: Actor,
  options: Omit<GrantOptions, 'count' | 'json' | 'noEmail'> & { sendEmail: boolean },
): Promise<Membership> {
  const input = {
    email: options.email,
    productId: options.product,
    planId: options.plan,
    expiresAt: readExpiresAt(options.expiresAt),
    licenseKey: options.licenseKey,
    sendEmail: options.sendEmail,
  };
  const outcome = await database.transaction((tx) =>
    createMembership(tx, companyId, actor, input, clock.now()),
  );
  switch (outcome.kind) {
    case 'created':
      return outcome.membership;
    case 'invalid':
      throw new Refusal(`${outcome.parameter}: ${outcome.problem}`);
    case 'product_not_found':
      throw new Refusal(`There is no product ${outcome.id} in this company.`);
    case 'product_archived':
      throw new Refusal(
        'This product is archived, so nobody gets a new membership of it. Unarchive it in the dashboard first.',
      );
    case 'plan_not_found':
      throw new Refusal(`There is no plan ${outcome.id} of this product.`);
    case 'license_key_taken':
      throw new Refusal(
        'This license key is taken: it belongs, or once belonged, to a membership.',
      );
  }
}
