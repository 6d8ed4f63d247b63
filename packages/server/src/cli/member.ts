import { type Command, Option } from 'commander';
import { addMember } from '../accounts/add-member.ts';
import { changeMember } from '../accounts/change-member.ts';
import { findUserIdByEmail, listCompanyMembers } from '../accounts/company-member.repository.ts';
import { inviteMember } from '../accounts/invite-member.ts';
import { type Role, roles } from '../accounts/roles.ts';
import { cliActor } from '../events/event.ts';
import { toUnixSeconds } from '../lib/clock.ts';
import { createSealer } from '../lib/sealer.ts';
import { mailSealing } from '../outbox/mail-sealing.ts';
import { requireCompany } from './company.ts';
import { formatTable, print } from './output.ts';
import { readPassword } from './password.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';
import { secretOf } from './secret.ts';
import { openAccounts } from './setup.ts';

interface Options {
  company: string;
  email: string;
  role: Role;
  passwordStdin?: boolean;
  json?: boolean;
}

const roleOption = () =>
  new Option('--role <role>', 'what they may do').choices(roles).makeOptionMandatory();

export function addMemberCommands(program: Command): void {
  const member = program
    .command('member')
    .description('add, list, change and remove the people of a company')
    .addHelpText('after', '\nExample:\n  latchkey member list --company biz_…');
  const command = (name: string, description: string, example: string) =>
    member
      .command(name)
      .description(description)
      .requiredOption('--company <id>', 'which company')
      .option('--json', 'print JSON')
      .addHelpText('after', `\nExample:\n  ${example}`);
  command(
    'add',
    'add somebody; without an account they get one with the password that is given',
    'LATCHKEY_SETUP_PASSWORD=… latchkey member add --company biz_… --email sam@example.com --role support',
  )
    .requiredOption('--email <address>', 'who')
    .addOption(roleOption())
    .option('--password-stdin', 'read the password of a new account from standard input')
    .action(add);
  command(
    'invite',
    'ask somebody by mail to come; the running server sends it',
    'latchkey member invite --company biz_… --email sam@example.com --role support',
  )
    .requiredOption('--email <address>', 'who')
    .addOption(roleOption())
    .action(invite);
  command('list', 'list everybody', 'latchkey member list --company biz_…').action(list);
  command(
    'role',
    'give somebody another role',
    'latchkey member role --company biz_… --email sam@example.com --role admin',
  )
    .requiredOption('--email <address>', 'who')
    .addOption(roleOption())
    .action((options: Options) => change(options, options.role));
  command(
    'remove',
    'remove somebody; their account stays',
    'latchkey member remove --company biz_… --email sam@example.com',
  )
    .requiredOption('--email <address>', 'who')
    .action((options: Options) => change(options, null));
}

async function add(options: Options): Promise<void> {
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, options.company);
    const email = options.email.trim().toLowerCase();
    const known = await findUserIdByEmail(runtime.database.read, email);
    const userId = known ?? (await makeAccount(runtime, email, options));
    const { role } = options;
    const outcome = await addMember(runtime, companyId, cliActor, { userId, role });
    if (outcome.kind === 'already_member') {
      throw new Refusal(
        'They belong to this company already. `latchkey member role` changes their role.',
      );
    }
    const document = { user_id: userId, email, role, new_account: known === undefined };
    print(options.json, document, `Added ${email} as ${role}.`);
  });
}

async function invite({ company, email, role, json }: Options): Promise<void> {
  await withRuntime(async ({ config, database, clock }) => {
    const companyId = await requireCompany({ config, database, clock }, company);
    const mailSealer = createSealer(secretOf(config), mailSealing);
    const inviter = { actor: cliActor, name: 'Whoever runs this server' };
    const services = { database, clock, mailSealer };
    const outcome = await inviteMember(services, companyId, inviter, { email, role });
    if (outcome.kind === 'not_an_email') throw new Refusal('That is not an e-mail address.');
    if (outcome.kind === 'already_member') {
      throw new Refusal(
        'They belong to this company already. `latchkey member role` changes their role.',
      );
    }
    if (outcome.kind === 'too_many_to_one') {
      throw new Refusal(
        'They were sent as many invitations of this company today as one address may get.',
      );
    }
    if (outcome.kind !== 'invited') {
      throw new Refusal('This company has sent as many invitations as it may today.');
    }
    const invited = email.trim().toLowerCase();
    print(json, { id: outcome.id, email: invited, role }, `Invited ${invited} as ${role}.`);
  });
}

async function makeAccount(runtime: Runtime, email: string, options: Options): Promise<string> {
  const password = await readPassword(options, runtime.config);
  if (!password) {
    throw new Refusal(
      'They have no account yet, so give a password for it: --password-stdin, or LATCHKEY_SETUP_PASSWORD.',
    );
  }
  const { findOrCreateAccount, auth } = await openAccounts(runtime);
  const made = await findOrCreateAccount(auth, { email, password });
  if (made.kind === 'account') return made.id;
  throw new Refusal(
    made.kind === 'invalid' ? made.problem : 'Somebody made this account just now. Try again.',
  );
}

async function list(options: { company: string; json?: boolean }): Promise<void> {
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, options.company);
    const rows = await listCompanyMembers(runtime.database.read, companyId);
    const members = rows.map((row) => ({
      user_id: row.user_id,
      email: row.email,
      role: row.role,
      created_at: toUnixSeconds(row.created_at),
      two_factor_enabled: row.two_factor_enabled === 1,
    }));
    const table = formatTable(members.map(({ user_id, email, role }) => [user_id, role, email]));
    print(options.json, members, table || 'Nobody belongs to this company.');
  });
}

async function change({ company, email, json }: Options, role: Role | null): Promise<void> {
  await withRuntime(async (runtime) => {
    const companyId = await requireCompany(runtime, company);
    const userId = await findUserIdByEmail(runtime.database.read, email.trim().toLowerCase());
    const outcome = userId
      ? await changeMember(runtime, companyId, cliActor, { userId, role })
      : { kind: 'not_found' };
    if (outcome.kind === 'last_owner') {
      throw new Refusal('A company needs an owner. Make somebody else an owner first.');
    }
    if (outcome.kind !== 'changed') {
      throw new Refusal('Nobody in this company has this e-mail address.');
    }
    const document = { user_id: userId, email, ...(role === null ? { removed: true } : { role }) };
    const words = role === null ? `Removed ${email}.` : `${email} is ${role} now.`;
    print(json, document, words);
  });
}
