import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addApiKeyCommands } from './cli/api-key.ts';
import { addCompanyCommands } from './cli/company.ts';
import { addDemoCommand } from './cli/demo.ts';
import { addMemberCommands } from './cli/member.ts';
import { addMembershipCommands } from './cli/membership.ts';
import { addMigrateCommand } from './cli/migrate.ts';
import { addOpenApiCommand } from './cli/openapi.ts';
import { addPlanCommands } from './cli/plan.ts';
import { addProductCommands } from './cli/product.ts';
import { addSeedCommand } from './cli/seed.ts';
import { addServeCommand } from './cli/serve.ts';
import { addSetupCommand } from './cli/setup.ts';
import { AppError } from './lib/app-error.ts';
import { OperatorError } from './lib/operator-error.ts';

/**
 * Runs one command of the program and answers its exit code: 0 done, 1 refused with a sentence on
 * standard error, 2 wrong usage.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('latchkey')
    .description('License keys for software that people sell: the server and its command line.')
    .version(readVersion(), '-v, --version', 'print the version')
    .addHelpText('after', '\nExample:\n  latchkey demo')
    .showHelpAfterError('(add --help for usage and an example)')
    .exitOverride();
  for (const add of [
    addServeCommand,
    addDemoCommand,
    addSetupCommand,
    addCompanyCommands,
    addMemberCommands,
    addApiKeyCommands,
    addProductCommands,
    addPlanCommands,
    addMembershipCommands,
    addSeedCommand,
    addMigrateCommand,
    addOpenApiCommand,
  ]) {
    add(program);
  }
  inheritExit(program);
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`${describe(error)}\n`);
    return 1;
  }
}

function readVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function inheritExit(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride().showHelpAfterError('(add --help for usage and an example)');
    inheritExit(child);
  }
}

function describe(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (error instanceof AppError) {
    return error.detail ? `${error.message} (${error.detail})` : error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
