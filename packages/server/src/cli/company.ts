import type { Command } from 'commander';
import { findCompany, listCompanies } from '../companies/company.repository.ts';
import { createCompany } from '../companies/create-company.ts';
import { cliActor } from '../events/event.ts';
import { formatTable, print } from './output.ts';
import { Refusal, type Runtime, withRuntime } from './runtime.ts';

export function addCompanyCommands(program: Command): void {
  const company = program
    .command('company')
    .description('make and list companies')
    .addHelpText('after', '\nExample:\n  latchkey company create --title "Acme Games"');
  company
    .command('create')
    .description('make a company')
    .requiredOption('--title <title>', 'its name')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey company create --title "Acme Games"')
    .action(async ({ title, json }: { title: string; json?: boolean }) => {
      await withRuntime(async (runtime) => {
        const outcome = await createCompany(runtime, cliActor, { title });
        if (outcome.kind !== 'created') throw new Refusal(outcome.problem);
        const { id } = outcome.company;
        print(json, { id, title: outcome.company.title }, `Made company ${id}.`);
      });
    });
  company
    .command('list')
    .description('list all companies')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  latchkey company list --json')
    .action(async ({ json }: { json?: boolean }) => {
      await withRuntime(async ({ config, database }) => {
        const companies = await listCompanies(database.read);
        const rows = companies.map(({ id, title }) => ({ id, title }));
        const table = formatTable(rows.map((row) => [row.id, row.title]));
        print(json, rows, table || `No companies in ${nameDatabase(config.databaseUrl)}.`);
      });
    });
}

/** Which database was looked into, without the password that its address may hold. */
function nameDatabase(url: string): string {
  return url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : 'this PostgreSQL database';
}

/** The company that an option names. @throws Refusal when there is none. */
export async function requireCompany({ database }: Runtime, id: string): Promise<string> {
  const company = await findCompany(database.read, id);
  if (!company)
    throw new Refusal(`There is no company ${id}. \`latchkey company list\` shows them.`);
  return company.id;
}
