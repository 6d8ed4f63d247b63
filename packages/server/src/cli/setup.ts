import type { Command } from 'commander';
import { type Actor, cliActor } from '../events/event.ts';
import { print } from './output.ts';
import { readPassword } from './password.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';
import { secretOf } from './secret.ts';

interface SetupOptions {
  email: string;
  company: string;
  passwordStdin?: boolean;
  json?: boolean;
}

export function addSetupCommand(program: Command): void {
  program
    .command('setup')
    .description('make a company and the account that owns it')
    .requiredOption('--email <address>', 'the owner')
    .requiredOption('--company <title>', "the company's name")
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  LATCHKEY_SETUP_PASSWORD=… latchkey setup --email you@example.com --company "Acme Games"',
    )
    .action(async (options: SetupOptions) => {
      await withRuntime(async (runtime) => {
        const password = await readPassword(options, runtime.config);
        if (!password) {
          throw new Refusal('Give a password: --password-stdin, or LATCHKEY_SETUP_PASSWORD.');
        }
        const { email, company } = options;
        const made = await setUp(runtime, cliActor, { email, password, title: company });
        print(options.json, made, `Made company ${made.company.id}, owned by ${made.owner.email}.`);
      });
    });
}

/** Makes a company and its owner. @throws Refusal with the reason. */
export async function setUp(
  runtime: Runtime,
  actor: Actor,
  input: { email: string; password: string; title: string },
) {
  const { database, clock } = runtime;
  const { createOwner, auth } = await openAccounts(runtime);
  const owner = await createOwner({ database, clock, auth }, actor, input);
  if (owner.kind === 'invalid') throw new Refusal(owner.problem);
  if (owner.kind === 'email_taken') {
    throw new Refusal('There is an account with this e-mail address and another password.');
  }
  return { company: { id: owner.companyId }, owner: { id: owner.id, email: owner.email } };
}

/** What makes accounts. Loaded only where it is used: other commands would start in twice the time. */
export async function openAccounts({ database, config }: Runtime) {
  const [{ createAuth }, { createOwner }, { findOrCreateAccount }] = await Promise.all([
    import('../accounts/auth.ts'),
    import('../accounts/create-owner.ts'),
    import('../accounts/find-or-create-account.ts'),
  ]);
  const auth = createAuth({ database, secret: secretOf(config), publicUrl: config.publicUrl });
  return { auth, createOwner, findOrCreateAccount };
}
